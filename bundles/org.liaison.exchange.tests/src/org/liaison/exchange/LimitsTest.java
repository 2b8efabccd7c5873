package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.format.Limits;
import org.liaison.exchange.format.PackageFile;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;

/** What is written stays within what is read, whatever a register holds. The limits are scaled down. */
class LimitsTest extends Posts {

	private static final Limits USUAL = Limits.USUAL;
	private static final Audience EVERYTHING = new Audience.Everything();

	@BeforeEach
	void trust() {
		trustEachOther();
	}

	private static Limits limits(int parts, long ratio, long full) {
		return new Limits(USUAL.manifest(), USUAL.directory(), USUAL.line(), USUAL.content(), parts, ratio, 20_000, full);
	}

	private String attach(byte[] bytes) {
		try (Edit edit = Edits.open(harbin.register)) {
			var shipment = edit.create(MODEL.shipment().eClass());
			var attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName("scan.pdf");
			attachment.setContent(bytes);
			shipment.getAttachments().add(attachment);
			edit.save("");
			return edit.load(shipment.getId()).getAttachments().getFirst().getSha256();
		}
	}

	private static byte[] scan(int seed, int length) {
		byte[] bytes = new byte[length];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	private List<Path> pack(Limits limits) {
		return new Exchange(harbin.register, harbin.area, limits).pack(EVERYTHING, folder.resolve("all.liaisonx"), false, NOBODY).files();
	}

	/** Every file can be opened and taken in, in the least likely order. */
	private void arrive(List<Path> files, Limits limits) {
		for (Path file : files.reversed()) {
			new Exchange(hunchun.register, hunchun.area, limits).apply(file, null, null, NOBODY);
		}
		assertEquals(harbin.register.replica().heads(), hunchun.register.replica().heads());
		assertEquals(List.of(), hunchun.register.replica().gaps());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	private void assertNothingElse(List<Path> files) throws IOException {
		try (Stream<Path> there = Files.list(folder)) {
			assertEquals(files.stream().map(Path::getFileName).sorted().toList(),
					there.map(Path::getFileName).filter(name -> name.toString().contains("all")).sorted().toList());
		}
	}

	@Test
	void moreAttachmentsThanOnePackageHasPartsGoIntoSeveral() throws IOException {
		List<String> hashes = new ArrayList<>();
		for (int i = 0; i < 130; i++) {
			hashes.add(attach(scan(i, 50)));
		}
		Limits limits = limits(60, 200, Long.MAX_VALUE);

		List<Path> files = pack(limits);

		assertEquals(List.of("all-1of3.liaisonx", "all-2of3.liaisonx", "all-3of3.liaisonx"),
				files.stream().map(Path::getFileName).map(Path::toString).toList());
		assertNothingElse(files);
		arrive(files, limits);
		for (int i = 0; i < hashes.size(); i++) {
			assertArrayEquals(scan(i, 50), hunchun.register.content(hashes.get(i)).orElseThrow());
		}
	}

	@Test
	void whatOneFileIsFullOfGoesIntoAnother() throws IOException {
		for (int i = 0; i < 40; i++) {
			attach(scan(i, 10_000));
		}
		Limits limits = limits(1_000, 200, 200_000);

		List<Path> files = pack(limits);

		assertEquals(2, files.size());
		for (Path file : files) {
			assertTrue(Files.size(file) < 400_000, file::toString);
			try (PackageFile opened = PackageFile.open(file, hunchun.exchange.own(), limits)) {
				assertTrue(opened.manifest().operations() > 0 && !opened.contents().isEmpty(), "each has operations with their attachments");
			}
		}
		arrive(files, limits);
	}

	@Test
	void whatWouldShrinkTooWellIsStored() {
		String id = harbin.add("coal");
		for (int i = 0; i < 20; i++) {
			harbin.set(id, "text", LocalizedText.of(Language.EN, "a".repeat(100_000 + i)));
		}
		attach(new byte[5_000_000]);
		Limits limits = limits(1_000, 20, Long.MAX_VALUE);

		List<Path> files = pack(limits);

		assertEquals(1, files.size());
		arrive(files, limits);
		assertEquals(harbin.get(id, "text"), hunchun.get(id, "text"));
	}

	@Test
	void aLineMayBeAsLongAsReadersTakeItAndNoLonger() throws IOException {
		String id = harbin.add("coal");
		harbin.set(id, "text", LocalizedText.of(Language.RU, "уголь ".repeat(1_000)));
		List<Integer> lengths = new ArrayList<>();
		harbin.register.replica().operations(Heads.NONE, operation -> lengths.add(OperationForm.bytes(operation).length));
		int longest = lengths.stream().max(Integer::compare).orElseThrow();
		Limits within = new Limits(USUAL.manifest(), USUAL.directory(), longest, USUAL.content(), 100, 200, 1 << 20, Long.MAX_VALUE);
		Limits beyond = new Limits(USUAL.manifest(), USUAL.directory(), longest - 1, USUAL.content(), 100, 200, 1 << 20, Long.MAX_VALUE);

		arrive(pack(within), within);
		Files.delete(folder.resolve("all.liaisonx"));

		assertEquals(Problem.LINE_TOO_LONG, assertThrows(RegisterException.class, () -> pack(beyond)).problem());
		assertNothingElse(List.of());
	}

	@Test
	void recordsForThePartnerGoIntoSeveralPartsToo() {
		for (int i = 0; i < 12; i++) {
			String id = harbin.add("coal " + i);
			harbin.set(id, "marking", org.liaison.model.Marking.SHAREABLE);
			harbin.set(id, "text", LocalizedText.of(Language.EN, new String(new char[900_000]).replace('\0', (char) ('a' + i))));
		}
		Path file = folder.resolve("partner.liaisonx");

		harbin.exchange.pack(new Audience.Counterpart(null), file, false, NOBODY);

		try (PackageFile opened = PackageFile.open(file, hunchun.exchange.own())) {
			assertEquals(List.of("records.jsonl", "records-2.jsonl"), opened.manifest().parts().stream().map(part -> part.name()).toList());
		}
		assertEquals(12, hunchun.exchange.inspect(file, null, NOBODY).arrival().orElseThrow().records().size());
	}

	@Test
	void ofAStrangerOnlyTheManifestIsRead() {
		harbin.add("coal");
		Path file = harbin.pack("first");
		var third = new Post("Vladivostok");

		Inspection found = third.exchange.inspect(file, null, NOBODY);

		assertEquals(Trust.UNKNOWN, found.trust());
		assertTrue(found.arrival().isEmpty());
		assertEquals(1, third.exchange.inspect(file, org.liaison.exchange.device.Role.POST, NOBODY).arrival().orElseThrow().applied());
		third.register.close();
	}
}
