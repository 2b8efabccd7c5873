package org.liaison.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edits;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

class FoldTest {

	private static final FieldKey STATUS = FieldKey.of("status");

	private final Shipments model = new Shipments();
	private final String shipment = model.shipment().id();
	private final String line = RecordTypes.typeId(model.line());

	@Test
	void theLastOfAChainIsTheValue() {
		var fold = fold(creation("1", "r", shipment, fields(STATUS, "DRAFT")), set("2", STATUS, "SENT", "1"), set("3", STATUS, "ARRIVED", "2"));
		assertEquals("ARRIVED", status(fold));
		assertEquals(List.of(), fold.conflicts());
	}

	@Test
	void twoWhoDidNotKnowOfEachOtherAreAConflictUntilSomebodyResolvesIt() {
		var ours = set("2", STATUS, "SENT", "1");
		var theirs = set("3", STATUS, "ARRIVED", "1");
		var creation = creation("1", "r", shipment, fields(STATUS, "DRAFT"));
		var fold = fold(creation, ours, theirs);
		assertEquals(List.of(new Fold.Conflict("r", STATUS, List.of(theirs, ours), "DRAFT")), fold.conflicts());
		assertEquals("ARRIVED", status(fold));
		var resolved = fold(creation, ours, theirs, set("4", STATUS, "SENT", "2", "3"));
		assertEquals("SENT", status(resolved));
		assertEquals(List.of(), resolved.conflicts());
	}

	@Test
	void twoWhoSayTheSameAreNoConflict() {
		var fold = fold(creation("1", "r", shipment, fields(STATUS, "DRAFT")), set("2", STATUS, "SENT", "1"), set("3", STATUS, "SENT", "1"));
		assertEquals(List.of(), fold.conflicts());
	}

	@Test
	void removingAndChangingIsAConflict() {
		var fold = fold(creation("1", "r", shipment, fields(STATUS, "DRAFT")), set("3", STATUS, null, "1"), set("2", STATUS, "SENT", "1"));
		assertEquals(1, fold.conflicts().size());
		assertFalse(fold.state().orElseThrow().root().fields().containsKey(STATUS));
	}

	@Test
	void theSameRecordCreatedTwiceIsOneRecord() {
		var fold = fold(creation("1", "r", shipment, fields(STATUS, "DRAFT")), creation("2", "r", shipment, fields(STATUS, "DRAFT")));
		assertEquals("DRAFT", status(fold));
		assertEquals(List.of(), fold.conflicts());
	}

	@Test
	void anObjectThatNothingContainsIsNotThere() {
		var inLines = new FieldKey("lines", "l");
		var creation = creation("1", "r", shipment, fields(inLines, "V"));
		var inner = creation("2", "l", line, new TreeMap<>());
		assertEquals(2, fold(creation, inner).state().orElseThrow().objects().size());
		assertEquals(1, fold(creation, inner, set("3", inLines, null, "1")).state().orElseThrow().objects().size());
	}

	@Test
	void aDeletedRecordComesBackWhenItsDeletionIsUndone() {
		var deleted = FieldKey.of(FieldKey.DELETED);
		var creation = creation("1", "r", shipment, new TreeMap<>());
		assertEquals(Optional.empty(), fold(creation, set("2", deleted, "true")).state());
		assertTrue(fold(creation, set("2", deleted, "true"), set("3", deleted, null, "2")).state().isPresent());
	}

	@Test
	void aDeletionThatDidNotKnowOfAChangeDoesNotCountUntilSomebodyDecides() {
		var deleted = FieldKey.of(FieldKey.DELETED);
		var creation = creation("1", "r", shipment, fields(STATUS, "DRAFT"));
		var change = by("laptop", set("2", STATUS, "SENT", "1"));
		var unknowing = set("3", deleted, "true");
		var fold = fold(creation, change, unknowing);
		assertEquals("SENT", status(fold));
		assertEquals(List.of(new Fold.Conflict("r", deleted, List.of(change, unknowing), null)), fold.conflicts());
		assertTrue(fold(creation, change, set("3", deleted, "true", "2")).state().isEmpty());
		assertTrue(fold(creation, change, unknowing, set("4", deleted, "true", "3", "2")).state().isEmpty());
		var kept = fold(creation, change, unknowing, set("4", deleted, null, "3", "2"));
		assertEquals("SENT", status(kept));
		assertEquals(List.of(), kept.conflicts());
	}

	@Test
	void anInnerObjectThatWasRemovedWhileSomebodyChangedItIsThereAgain() {
		var inLines = new FieldKey("lines", "l");
		var goods = FieldKey.of("goods");
		var creation = creation("1", "r", shipment, fields(inLines, "V"));
		var inner = creation("2", "l", line, new TreeMap<>());
		var change = by("laptop", inside("3", "l", goods, "coal"));
		var removal = new Operation("4", "device", 1, 1, "author", "edit", "", "r", "r", "", inLines, "V", null, List.of("1"), "", "");
		var fold = fold(creation, inner, change, removal);
		assertEquals(2, fold.state().orElseThrow().objects().size());
		assertEquals(List.of(new Fold.Conflict("r", inLines, List.of(change, removal), "V")), fold.conflicts());
	}

	@Test
	void whatTwoPutIntoEachOtherIsTakenApart() {
		var inLines = new FieldKey("lines", "a");
		var parts = new FieldKey("parts", "b");
		var back = new FieldKey("parts", "a");
		var creation = creation("1", "r", shipment, new TreeMap<>(Map.of(inLines, "V", new FieldKey("lines", "b"), "W")));
		var fold = fold(creation, creation("2", "a", line, new TreeMap<>()), creation("3", "b", line, new TreeMap<>()),
				moved("4", "b", "W"), inside("5", "a", parts, "V"), moved("6", "a", "V"), inside("7", "b", back, "V"));
		assertEquals(List.of("r", "a", "b"), fold.state().orElseThrow().objects().stream().map(ObjectState::id).toList());
	}

	@Test
	void aDifferentPlaceInTheOrderIsNoConflict() {
		var alias = new FieldKey("aliases", "HRB");
		var fold = fold(creation("1", "r", shipment, new TreeMap<>()), set("2", alias, "V"), set("3", alias, "W"));
		assertEquals(List.of(), fold.conflicts());
		var removed = fold(creation("1", "r", shipment, fields(alias, "V")), set("3", alias, null, "1"), set("2", alias, "W", "1"));
		assertEquals(1, removed.conflicts().size());
		assertEquals("W", removed.state().orElseThrow().root().fields().get(alias));
	}

	private static Operation moved(String id, String element, String before) {
		return new Operation(id, "device", 1, 1, "author", "edit", "", "r", "r", "", new FieldKey("lines", element), before, null, List.of("1"),
				"", "");
	}

	private static Operation inside(String id, String object, FieldKey field, String after) {
		return new Operation(id, "device", 1, 1, "author", "edit", "", "r", object, "", field, null, after, List.of(), "", "");
	}

	private static Operation by(String device, Operation o) {
		return new Operation(o.id(), device, o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(), o.type(), o.field(),
				o.before(), o.after(), o.bases(), "", "");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void theOrderOfOperationsDoesNotMatter(long seed) {
		var register = new MemoryRegister(model.types());
		var random = new Random(seed);
		try (var edit = Edits.open(register)) {
			var shipments = new RandomShipments(model, seed);
			List<Record> records = shipments.create(edit, 3);
			for (int i = 0; i < 10; i++) {
				edit.save("");
				shipments.change(records.getFirst(), records);
			}
			edit.save("");
			List<Operation> log = new ArrayList<>(register.history(records.getFirst().getId(), null, Integer.MAX_VALUE));
			// Two more who knew only the beginning, so that there are conflicts.
			String creation = log.getLast().id();
			log.add(set(log.getFirst(), "zz-1", STATUS, "SENT", creation));
			log.add(set(log.getFirst(), "zz-2", STATUS, "ARRIVED", creation));
			var expected = new Fold(log, model.types());
			for (int i = 0; i < 20; i++) {
				Collections.shuffle(log, random);
				List<Operation> twice = new ArrayList<>(log);
				twice.addAll(log.subList(0, log.size() / 2));
				var shuffled = new Fold(twice, model.types());
				assertEquals(expected.state(), shuffled.state());
				assertEquals(expected.conflicts(), shuffled.conflicts());
			}
		}
	}

	private Fold fold(Operation... operations) {
		return new Fold(List.of(operations), model.types());
	}

	private static String status(Fold fold) {
		return fold.state().orElseThrow().root().fields().get(STATUS);
	}

	private static SortedMap<FieldKey, String> fields(FieldKey key, String value) {
		return new TreeMap<>(Map.of(key, value));
	}

	private static Operation creation(String id, String object, String type, SortedMap<FieldKey, String> fields) {
		return new Operation(id, "device", 1, 1, "author", "edit", "", "r", object, type, null, null, OperationForm.values(fields), List.of(),
				"", "");
	}

	private static Operation set(String id, FieldKey field, String after, String... bases) {
		return new Operation(id, "device", 1, 1, "author", "edit", "", "r", "r", "", field, null, after, List.of(bases), "", "");
	}

	private static Operation set(Operation like, String id, FieldKey field, String after, String... bases) {
		return new Operation(id, "device", 1, 1, "author", "edit", "", like.record(), like.record(), like.type(), field, null, after,
				Stream.of(bases).toList(), "", "");
	}
}
