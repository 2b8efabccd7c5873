package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Heads;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.exchange.ConflictWords.Side;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Forgery;
import org.liaison.model.Language;
import org.liaison.model.Marking;
import org.liaison.model.ModelFactory;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;

/** What becomes of the records that the partner administration sends. Hunchun is ours here, Harbin the partner. */
class PartnerRecordsTest extends Posts {

	/** SHA-256 of "a scan". */
	private static final String SCAN = "5bb626f4973a4d80adb3d956673807597303a694d5124d9c2298b1fa2811810f";

	private String id;
	private int packages;

	@BeforeEach
	void thePartnerHasSharedARecord() {
		hunchun.trust(harbin, Role.COUNTERPART);
		harbin.trust(hunchun, Role.COUNTERPART);
		id = harbin.add("coal");
		harbin.set(id, "marking", Marking.SHAREABLE);
		harbin.weigh(id, 1);
		take(harbin);
	}

	/** What a post has for the partner, taken in by the other one. */
	private Arrival take(Post from) {
		return (from == harbin ? hunchun : harbin).apply(from.pack("records " + ++packages, new Audience.Counterpart(null)));
	}

	private Conflict conflict() {
		return hunchun.register.replica().conflicts(10).getFirst();
	}

	private void decide(Side side) {
		var words = new ConflictWords(hunchun.register);
		hunchun.register.replica().resolve(List.of(words.take(conflict(), side).orElseThrow()), "judge", "by telephone");
	}

	/** A partner's records become changes made here: what nobody here may do a partner may not do either. The rest comes in, and looking says so already. */
	@Test
	void whatAGuardRefusesIsLeftOutAndNamed() {
		String good = harbin.add("timber");
		harbin.set(good, "marking", Marking.SHAREABLE);
		Path file = harbin.pack("partner", new Audience.Counterpart(null));
		RecordTypes guarded = new RecordTypesBuilder().add(MODEL.shipment().eClass().getEPackage()).guard("Shipment", (before, after) -> {
			if (after.getId().equals(id)) {
				throw new RegisterException(Problem.REFUSED, after.getKey(), (Saying) language -> "No.");
			}
		}).build();
		try (Register register = new SqliteStore().create(folder.resolve("guarded.liaison"), guarded, hunchun.area.device())) {
			var exchange = new Exchange(register, hunchun.area);
			Arrival seen = exchange.inspect(file, Role.COUNTERPART, NOBODY).arrival().orElseThrow();
			assertTrue(register.read(good).isEmpty(), "looking writes nothing");
			Arrival arrival = exchange.apply(file, Role.COUNTERPART, null, NOBODY);
			for (Arrival told : List.of(seen, arrival)) {
				assertEquals(List.of("SHP-1 was not saved. No."), told.refused().stream().map(why -> Problems.sentence(why, Language.EN)).toList());
				assertEquals(List.of(good), told.records().stream().map(changed -> changed.record().id()).toList());
			}
			assertTrue(register.read(id).isEmpty());
			assertEquals("SHP-2", register.find(good).orElseThrow().key());
			assertTrue(register.history(id, null, 1).isEmpty(), "nothing of it is kept");
			assertTrue(register.verify(NOBODY).clean());
		}
	}

	@Test
	void whatMayNotBeChangedAnyMoreStaysAsItWas() {
		RecordTypes guarded = new RecordTypesBuilder().add(MODEL.shipment().eClass().getEPackage()).guard("Shipment", (before, after) -> {
			if (before != null) {
				throw new RegisterException(Problem.REFUSED, after.getKey(), (Saying) language -> "It is signed.");
			}
		}).build();
		try (Register register = new SqliteStore().create(folder.resolve("signed.liaison"), guarded, hunchun.area.device())) {
			var exchange = new Exchange(register, hunchun.area);
			exchange.apply(harbin.pack("first", new Audience.Counterpart(null)), Role.COUNTERPART, null, NOBODY);
			RecordState signed = register.read(id).orElseThrow();
			harbin.weigh(id, 2);
			String later = harbin.add("timber");
			harbin.set(later, "marking", Marking.SHAREABLE);

			Arrival arrival = exchange.apply(harbin.pack("second", new Audience.Counterpart(null)), Role.COUNTERPART, null, NOBODY);
			assertEquals(1, arrival.refused().size());
			assertEquals(signed, register.read(id).orElseThrow());
			assertTrue(register.read(later).isPresent());
			assertTrue(register.verify(NOBODY).clean());
		}
	}

	@Test
	void whatOnlyThePartnerChangedIsTaken() {
		harbin.weigh(id, 2);

		assertEquals(List.of(), take(harbin).conflicts());
		assertEquals(new BigDecimal(2), hunchun.get(id, "weight"));
		assertEquals(0, take(harbin).applied(), "the same again is nothing new");
	}

	@Test
	void aNewKeyOfThePartnersRecordIsTakenWhereItIsFree() {
		harbin.set(id, "key", "SHP-7");
		assertEquals(List.of(), take(harbin).conflicts());
		assertEquals(id, hunchun.register.find("SHP-7").orElseThrow().id());
		assertEquals(0, take(harbin).applied(), "the same again is nothing new");

		String ours = hunchun.add("ours");
		assertEquals("SHP-8", hunchun.get(ours, "key"));
		harbin.set(id, "key", "SHP-8");
		assertEquals(0, take(harbin).applied(), "a record here has that key");
		assertEquals("SHP-7", hunchun.get(id, "key"));

		hunchun.set(id, "key", "SHP-20");
		harbin.set(id, "key", "SHP-30");
		take(harbin);
		assertEquals(FieldKey.of("key"), conflict().field());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	@Test
	void theKeyThatThePartnerGaveToOurRecordIsItsOwnMatter() {
		harbin.add("takes the next key there");
		String ours = hunchun.add("ours");
		hunchun.set(ours, "marking", Marking.SHAREABLE);
		take(hunchun);
		assertEquals("SHP-2", hunchun.get(ours, "key"));
		assertEquals("SHP-3", harbin.get(ours, "key"));
		harbin.set(ours, "key", "SHP-9");

		assertEquals(0, take(harbin).applied());
		assertEquals("SHP-2", hunchun.get(ours, "key"));
	}

	@Test
	void whatOnlyWeChangedStays() {
		hunchun.weigh(id, 7);

		assertEquals(0, take(harbin).applied(), "the partner repeats what it said before");
		assertEquals(new BigDecimal(7), hunchun.get(id, "weight"));
		assertEquals(List.of(), hunchun.conflicts());
	}

	@Test
	void whatBothChangedIsAConflictThatAPersonDecides() {
		hunchun.weigh(id, 7);
		harbin.weigh(id, 2);
		Path file = harbin.pack("differs", new Audience.Counterpart(null));

		Arrival seen = hunchun.exchange.inspect(file, null, NOBODY).arrival().orElseThrow();
		assertEquals(List.of("weight"), seen.conflicts().stream().map(conflict -> conflict.field().feature()).toList());
		assertEquals(List.of(), hunchun.conflicts(), "nothing is changed by looking");
		assertEquals(1, hunchun.apply(file).conflicts().size());

		Conflict conflict = conflict();
		var words = new ConflictWords(hunchun.register);
		assertEquals(Set.of("2", "7"), Set.copyOf(conflict.heads().stream().map(conflict::value).toList()));
		assertEquals("1", conflict.common());
		conflict.heads().forEach(head -> assertEquals(conflict.value(head).equals("7"), words.isMine(head)));
		decide(Side.MINE);
		assertEquals(new BigDecimal(7), hunchun.get(id, "weight"));
		assertEquals(0, take(harbin).applied(), "what was decided is not asked again");
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	@Test
	void whatThePartnerSaysNextIsComparedWithWhatWasDecided() {
		hunchun.weigh(id, 7);
		harbin.weigh(id, 2);
		take(harbin);
		harbin.weigh(id, 3);
		take(harbin);
		assertEquals(Set.of("3", "7"), Set.copyOf(conflict().heads().stream().map(conflict()::value).toList()), "its newest word counts");

		decide(Side.THEIRS);
		assertEquals(new BigDecimal(3), hunchun.get(id, "weight"));
		harbin.weigh(id, 4);
		assertEquals(1, take(harbin).conflicts().size(), "we had decided for 3");
	}

	@Test
	void whatThePartnerSaysOfOurRecordIsAConflictAndItsOldCopyIsNone() {
		String ours = hunchun.add("timber");
		hunchun.set(ours, "marking", Marking.SHAREABLE);
		hunchun.weigh(ours, 5);
		take(hunchun);
		hunchun.weigh(ours, 6);

		assertEquals(List.of(), take(harbin).conflicts(), "it has not heard of 6 yet");
		harbin.weigh(ours, 8);
		assertEquals(List.of("weight"), take(harbin).conflicts().stream().map(conflict -> conflict.field().feature()).toList());
	}

	@Test
	void theConflictGoesToOtherPostsAndSoDoesTheDecision() {
		var third = new Post("Vladivostok");
		third.trust(hunchun);
		hunchun.weigh(id, 7);
		harbin.weigh(id, 2);
		take(harbin);
		third.apply(hunchun.pack("with conflict"));
		assertEquals(hunchun.conflicts(), third.conflicts());
		decide(Side.THEIRS);
		third.apply(hunchun.pack("decided"));
		assertEquals(List.of(), third.conflicts());
		assertEquals(new BigDecimal(2), third.get(id, "weight"));
		third.register.close();
	}

	@Test
	void thePartnerIsKnownByItsKeysNotByItsName() {
		harbin.exchange.own().rename("Heilongjiang");
		harbin.weigh(id, 2);

		assertEquals(List.of(), take(harbin).conflicts());
		assertEquals(new BigDecimal(2), hunchun.get(id, "weight"));
		assertTrue(hunchun.register.history(id, null, 1).getFirst().author().startsWith("Heilongjiang <"));
	}

	@Test
	void whatIsInsideComesAndGoesWithThePartner() {
		attach(harbin, "a scan");
		take(harbin);
		attach(hunchun, "our scan");
		try (Edit edit = Edits.open(harbin.register)) {
			edit.load(id).getAttachments().clear();
			edit.save("");
		}

		take(harbin);

		try (Edit edit = Edits.open(hunchun.register)) {
			Record record = edit.load(id);
			assertEquals(List.of("our scan"), record.getAttachments().stream().map(a -> new String(hunchun.register.content(a.getSha256())
					.orElseThrow(), StandardCharsets.UTF_8)).toList());
		}
		assertEquals(List.of(), hunchun.conflicts());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	private void attach(Post post, String text) {
		try (Edit edit = Edits.open(post.register)) {
			var attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName(text);
			attachment.setContent(text.getBytes(StandardCharsets.UTF_8));
			edit.load(id).getAttachments().add(attachment);
			edit.save("");
		}
	}

	@Test
	void whatGoesOutIsCountedWithItsAttachments() {
		attach(harbin, "a scan");

		assertEquals(1, harbin.exchange.preview(new Audience.Counterpart(null)).contents());
		assertEquals(1, harbin.exchange.pack(new Audience.Counterpart(null), folder.resolve("scan.liaisonx"), false, NOBODY).contents());
	}

	@Test
	void whatNobodyHereKnowsIsNamed() {
		Arrival arrival = hunchun.apply(forged(line -> line.replace("{\\\"key\\\"", "{\\\"colour\\\":\\\"red\\\",\\\"key\\\"")));
		assertTrue(arrival.leftOut().stream().anyMatch(name -> name.endsWith(".colour")), arrival.leftOut().toString());

		String type = MODEL.shipment().id();
		arrival = hunchun.apply(forged(line -> line.replace(type, type + "Newer")));
		assertEquals(Set.of(type + "Newer"), arrival.leftOut());
		assertEquals(Set.of(), arrival.missingTypes(), "it is not kept");
	}

	@Test
	void aWordThatIsNeitherYesNorNoIsRefused() {
		Path file = forged(line -> line.replace("\\\"urgent\\\":\\\"false\\\"", "\\\"urgent\\\":\\\"maybe\\\""));
		assertEquals(Problem.DAMAGED_PACKAGE, assertThrows(RegisterException.class, () -> hunchun.apply(file)).problem());
	}

	@Test
	void anObjectOfAnotherRecordIsRefused() {
		String other = hunchun.add("timber");
		String title = hunchun.register.read(other).orElseThrow().root().id();
		Path file = forged(line -> line.substring(0, line.length() - 1) + line.substring(1).replace(id, title));
		assertEquals(Problem.DAMAGED_PACKAGE, assertThrows(RegisterException.class, () -> hunchun.apply(file)).problem());
	}

	@Test
	void whoCancelsOrFailsInTheMiddleHasChangedNothing() {
		String first = harbin.add("coal 0");
		harbin.set(first, "marking", Marking.SHAREABLE);
		for (int i = 1; i < 20; i++) {
			harbin.set(harbin.add("coal " + i), "marking", Marking.SHAREABLE);
		}
		attach(harbin, "a scan");
		hunchun.add("takes a key that theirs has too");
		Path file = harbin.pack("many", new Audience.Counterpart(null));
		List<String> before = content();

		assertEquals(Problem.CANCELLED,
				assertThrows(RegisterException.class, () -> hunchun.exchange.apply(file, null, null, new After(10))).problem());
		assertEquals(before, content());
		List<String> lines = new ArrayList<>();
		Path broken = Forgery.records(file, folder.resolve("broken.liaisonx"), harbin.exchange.own(),
				line -> lines.add(line) && lines.size() == 15 ? "[]" : line);
		assertEquals(Problem.DAMAGED_PACKAGE, assertThrows(RegisterException.class, () -> hunchun.apply(broken)).problem());
		assertEquals(before, content());
		hunchun.exchange.inspect(file, null, NOBODY);
		assertEquals(before, content());

		hunchun.apply(file);
		assertEquals(List.of(), hunchun.register.replica().sharedKeys());
		assertEquals("SHP-22", hunchun.register.find(first).orElseThrow().key(), "its key was taken, and no other was lost by trying");
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	/** All that the register has. */
	private List<String> content() {
		List<String> content = new ArrayList<>();
		hunchun.register.replica().operations(Heads.NONE, operation -> content.add(operation.hash()));
		content.add(hunchun.register.content(SCAN).map(String::new).orElse("no scan"));
		return content;
	}

	/** Somebody who cancels after a few steps. */
	private static final class After extends NullProgressMonitor {

		private int left;

		After(int steps) {
			left = steps;
		}

		@Override
		public boolean isCanceled() {
			return --left < 0;
		}
	}

	private Path forged(UnaryOperator<String> forging) {
		return Forgery.records(harbin.pack("partner", new Audience.Counterpart(null)), folder.resolve("forged" + ++packages + ".liaisonx"),
				harbin.exchange.own(), forging);
	}
}
