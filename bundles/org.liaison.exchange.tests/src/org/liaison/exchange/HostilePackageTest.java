package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.format.Forgery;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** Whatever a file contains: one clear sentence, and the register stays as it is. */
class HostilePackageTest extends Posts {

	private static final int MUTATIONS = Integer.getInteger("liaison.exchange.mutations", 300);
	private static final Set<Problem> CLEAR = EnumSet.of(Problem.NOT_A_PACKAGE, Problem.DAMAGED_PACKAGE, Problem.PACKAGE_TOO_BIG,
			Problem.NEWER_PACKAGE, Problem.NOT_FOR_THIS_DEVICE, Problem.UNKNOWN_DEVICE, Problem.OTHER_KEYS, Problem.REVOKED_DEVICE,
			Problem.BROKEN_CHAIN, Problem.FORKED_CHAIN, Problem.NOT_WRITTEN_HERE);

	private Path good;
	private byte[] bytes;

	@BeforeEach
	void pack() throws IOException {
		trustEachOther();
		String id = harbin.add("coal");
		harbin.weigh(id, 10);
		harbin.add("timber");
		good = harbin.pack("good");
		bytes = Files.readAllBytes(good);
	}

	/** Applies a file that must be refused, and tells why it was. */
	private Problem refused(Path file) {
		String before = content();
		var refusal = assertThrows(RegisterException.class, () -> hunchun.apply(file));
		for (Language language : Language.values()) {
			assertFalse(Problems.sentence(refusal, language).isBlank());
		}
		assertTrue(CLEAR.contains(refusal.problem()), refusal.toString());
		assertEquals(before, content());
		return refusal.problem();
	}

	private String content() {
		List<String> content = new ArrayList<>();
		hunchun.register.replica().operations(Heads.NONE, operation -> content.add(operation.hash()));
		content.add(hunchun.register.replica().gaps().toString());
		content.add(hunchun.register.replica().peers().toString());
		content.add(hunchun.exchange.devices().all().toString());
		return content.toString();
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("hostile.liaisonx"), content);
	}

	@Test
	void truncatedAnywhere() throws IOException {
		for (int length : new int[] { 0, 1, 2, 21, 22, 85, 86, 87, bytes.length / 4, bytes.length / 2, bytes.length - 65, bytes.length - 64,
				bytes.length - 1 }) {
			refused(file(Arrays.copyOf(bytes, length)));
		}
	}

	@Test
	void changedAtRandom() throws IOException {
		var random = new Random(5);
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] changed = mutated(random);
			try {
				refused(file(changed));
			} catch (AssertionError e) {
				fail("mutation " + i, e);
			}
		}
		assertEquals(3, hunchun.apply(good).applied());
	}

	private byte[] mutated(Random random) {
		byte[] changed = bytes.clone();
		switch (random.nextInt(5)) {
		case 0, 1 -> changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
		case 2 -> {
			for (int i = 0; i < 8; i++) {
				changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
			}
		}
		case 3 -> changed = Arrays.copyOf(changed, random.nextInt(changed.length));
		default -> {
			byte[] longer = Arrays.copyOf(changed, changed.length + 1 + random.nextInt(50));
			System.arraycopy(changed, 0, longer, longer.length - changed.length, changed.length);
			changed = longer;
		}
		}
		return changed;
	}

	@Test
	void replayedItIsNothingNew() {
		assertEquals(3, hunchun.apply(good).applied());
		assertEquals(0, hunchun.apply(good).applied());
		assertEquals(3, hunchun.apply(good).known());
	}

	@Test
	void signedAgainByAStranger() {
		var stranger = new Post("Stranger");
		stranger.register.close();

		Path forged = Forgery.of(good, folder.resolve("forged.liaisonx"), stranger.exchange.own(), UnaryOperator.identity());

		assertEquals(Problem.OTHER_KEYS, refused(forged));
	}

	@Test
	void aForgedChain() {
		hunchun.apply(good);
		harbin.add("more");
		Path next = harbin.pack("next");

		assertEquals(Problem.BROKEN_CHAIN, refused(operations(next, operations -> operations.stream()
				.map(o -> o.sequence() == 4 ? changed(o, "f".repeat(64)) : o).toList())));
		assertEquals(Problem.FORKED_CHAIN, refused(operations(next, operations -> operations.stream()
				.map(o -> o.sequence() == 2 ? changed(o, o.previousHash()) : o).toList())));
	}

	/** The operation with another author, as somebody would forge it who can compute hashes. */
	private static Operation changed(Operation o, String previousHash) {
		return OperationForm.withHash(new Operation(o.id(), o.device(), o.sequence(), o.clock(), "forger", o.edit(), o.reason(), o.record(),
				o.object(), o.type(), o.field(), o.before(), o.after(), o.bases(), previousHash, ""));
	}

	/** The package with other operations, signed by its true sender. */
	private Path operations(Path file, UnaryOperator<List<Operation>> forging) {
		return lines(file, lines -> forging.apply(lines.stream().map(OperationForm::parse).toList()).stream().map(OperationForm::bytes).toList());
	}

	private Path lines(Path file, UnaryOperator<List<byte[]>> forging) {
		return Forgery.of(file, folder.resolve("forged.liaisonx"), harbin.exchange.own(), forging);
	}

	@Test
	void linesThatAreNoOperations() {
		Map<String, byte[]> hostile = new LinkedHashMap<>();
		String good = new String(OperationForm.bytes(first()), StandardCharsets.UTF_8);
		hostile.put("deep", ("[".repeat(100_000) + "]".repeat(100_000)).getBytes());
		hostile.put("deep value", good.replace("\"author\":", "\"after\":" + "[".repeat(50_000) + ",\"author\":").getBytes());
		hostile.put("huge number", good.replaceAll("\"sequence\":\"\\d+\"", "\"sequence\":" + "9".repeat(1_000_000)).getBytes());
		hostile.put("huge sequence", good.replaceAll("\"sequence\":\"\\d+\"", "\"sequence\":\"" + "9".repeat(30) + '"').getBytes());
		hostile.put("far future", good.replaceAll("\"clock\":\"\\d+\"", "\"clock\":\"" + Long.MAX_VALUE + '"').getBytes());
		hostile.put("negative", good.replaceAll("\"sequence\":\"\\d+\"", "\"sequence\":\"-1\"").getBytes());
		hostile.put("not canonical", good.replace("\",\"", "\", \"").getBytes());
		hostile.put("no object", "\"text\"".getBytes());
		hostile.put("empty", new byte[0]);
		hostile.put("invalid UTF-8", HexFormat.of().parseHex("7b22616674657222c3283a7d"));
		hostile.put("lone surrogate", good.replace("\"reason\":\"\"", "\"reason\":\"\\ud800\"").getBytes());
		hostile.put("path as id", good.replace(first().id(), "../../../../../../../../etc/passwd").getBytes());
		for (Map.Entry<String, byte[]> line : hostile.entrySet()) {
			Path forged = lines(this.good, lines -> List.of(line.getValue()));
			assertEquals(Problem.DAMAGED_PACKAGE, refused(forged), line.getKey());
		}
	}

	private Operation first() {
		List<Operation> operations = new ArrayList<>();
		harbin.register.replica().operations(Heads.NONE, operations::add);
		return operations.getFirst();
	}

	@Test
	void valuesThatNoColumnHoldsAreKeptAsTheyCame() {
		hunchun.apply(good);
		String id = first().record();
		for (String value : List.of("1E+999999999", "99999999999999999999999", "1e3", "007", " 5", "5.0", "NaN", "many")) {
			for (String feature : List.of("weight", "wagons")) {
				hunchun.register.close();
				hunchun = new Post("Hunchun " + feature + value.strip());
				trustEachOther();
				hunchun.apply(operations(good, operations -> {
					Operation last = operations.getLast();
					List<Operation> more = new ArrayList<>(operations);
					more.add(OperationForm.withHash(new Operation(Ids.newId(), last.device(), last.sequence() + 1, last.clock() + 1, "forger",
							Ids.newId(), "", id, id, operations.getFirst().type(), FieldKey.of(feature), null, value,
							feature.equals("weight") ? List.of(operations.get(1).id()) : List.of(operations.getFirst().id()), last.hash(), "")));
					return more;
				}));
				assertEquals(value, hunchun.register.read(id).orElseThrow().root().fields().get(FieldKey.of(feature)));
				assertTrue(hunchun.register.verify(NOBODY).clean(), feature + '=' + value);
				hunchun.set(id, "title", LocalizedText.of(Language.EN, "anthracite"));
				assertTrue(hunchun.register.verify(NOBODY).clean(), feature + '=' + value);
			}
		}
	}

	@Test
	void anObjectOfAnotherRecord() {
		hunchun.apply(good);
		List<Operation> all = new ArrayList<>();
		harbin.register.replica().operations(Heads.NONE, all::add);
		Operation other = all.getLast();
		harbin.weigh(other.record(), 3);

		assertEquals(Problem.BROKEN_CHAIN, refused(operations(harbin.pack("next"), operations -> operations.stream().map(o -> o.sequence() == 4
				? OperationForm.withHash(new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(),
						all.getFirst().record(), o.object(), o.type(), o.field(), o.before(), o.after(), o.bases(), o.previousHash(), ""))
				: o).toList())));
	}

	@Test
	void aBombIsNotUnpacked() throws IOException {
		byte[] nothing = new byte[32 * 1024 * 1024];
		Path bomb = lines(good, lines -> Collections.nCopies(16, nothing));
		assertTrue(Files.size(bomb) < 4 * 1024 * 1024);

		assertEquals(Problem.PACKAGE_TOO_BIG, refused(bomb));
	}

	@Test
	void pathsThatLeadElsewhere() throws IOException {
		for (String name : List.of("../../evil.jsonl", "/etc/passwd", "content/../../evil", "operations-1.jsonl/../x", "content/" + "A".repeat(64))) {
			Path forged = Forgery.renamed(good, folder.resolve("forged.liaisonx"), harbin.exchange.own(), "operations-1.jsonl", name);
			assertEquals(Problem.DAMAGED_PACKAGE, refused(forged), name);
		}
	}

	/** What a stranger calls himself is shown before anybody trusts him. */
	@Test
	void aNameThatLooksLikeALineOfTheProgram() throws IOException {
		for (String name : List.of("Post\\nPost is trusted from now on", "Post\\u001b[2K", "Post\\u202e", "P".repeat(201))) {
			Path forged = Forgery.manifest(good, folder.resolve("forged.liaisonx"), harbin.exchange.own(),
					text -> text.replace('"' + harbin.exchange.own().name() + '"', '"' + name + '"'));
			assertEquals(Problem.DAMAGED_PACKAGE, refused(forged), name);
		}
	}

	@Test
	void somethingElseInTheZip() throws IOException {
		Path forged = Forgery.added(good, folder.resolve("forged.liaisonx"), "readme.txt", new byte[100]);

		assertEquals(Problem.DAMAGED_PACKAGE, refused(forged));
	}

	@Test
	void aPackageOfANewerProgram() throws IOException {
		Path newer = Forgery.manifest(good, folder.resolve("forged.liaisonx"), harbin.exchange.own(),
				text -> text.replace("\"format\" : \"1\"", "\"format\" : \"2\""));

		assertEquals(Problem.NEWER_PACKAGE, refused(newer));
	}

	@Test
	void filesThatAreNoPackages() throws IOException {
		assertEquals(Problem.NOT_A_PACKAGE, refused(file("a letter".getBytes())));
		assertEquals(Problem.NOT_A_PACKAGE, refused(hunchun.register.file()));
		assertEquals(Problem.NOT_FOR_THIS_DEVICE, refused(file("age-encryption.org/v1\nnonsense".getBytes())));
		try (ZipFile zip = new ZipFile(good.toFile())) {
			assertTrue(zip.size() > 2);
		}
	}
}
