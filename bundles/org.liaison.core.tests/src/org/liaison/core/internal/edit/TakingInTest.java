package org.liaison.core.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

/** What others save is shown beside what is unsaved here, unless both changed the same. */
class TakingInTest {

	private final Shipments model = new Shipments();
	private final MemoryRegister register = new MemoryRegister(model.types());
	private String coal;

	@BeforeEach
	void save() {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			shipment.setTitle(LocalizedText.of(Language.EN, "Coal").with(Language.RU, "Уголь"));
			lines(shipment).addAll(List.of(line("hard"), line("soft"), line("wet")));
			coal = shipment.getId();
			edit.save("");
		}
	}

	@Test
	void aLineThatWasAddedElsewhereStandsBesideTheOrderThatIsUnsavedHere() {
		try (Edit mine = Edits.open(register)) {
			Record shipment = mine.load(coal);
			lines(shipment).move(0, 1);
			assertTrue(takenIn(mine, other -> lines(other).add(line("dry"))));
			assertEquals(List.of("soft", "hard", "wet", "dry"), goods(shipment));
			assertTrue(mine.isDirty());
			assertFalse(mine.isStale(shipment, register.read(coal)));
			mine.save("");
		}
		assertEquals(List.of("soft", "hard", "wet", "dry"), goods(stored()));
	}

	@Test
	void undoTakesBackTheOwnChangesOnly() {
		try (Edit mine = Edits.open(register)) {
			Record shipment = mine.load(coal);
			shipment.setNotes("one");
			mine.endStep("");
			shipment.setNotes("two");
			assertTrue(takenIn(mine, other -> Shipments.set(lines(other).get(1), "goods", "very soft")));
			mine.undo();
			assertEquals("one", shipment.getNotes());
			mine.undo();
			assertEquals(null, shipment.getNotes());
			assertEquals(List.of("hard", "very soft", "wet"), goods(shipment));
			assertFalse(mine.isDirty());
			mine.redo();
			assertEquals("one", shipment.getNotes());
			assertEquals(List.of("hard", "very soft", "wet"), goods(shipment));
		}
	}

	@Test
	void whereBothChangedTheSameNothingIsTakenIn() {
		refused(shipment -> shipment.setNotes("mine"), shipment -> shipment.setNotes("theirs"));
		refused(shipment -> Shipments.set(lines(shipment).get(0), "goods", "very hard"), shipment -> lines(shipment).remove(0));
		refused(shipment -> lines(shipment).remove(0), shipment -> Shipments.set(lines(shipment).get(0), "goods", "very hard"));
	}

	@Test
	void languagesOfATextAreApart() {
		try (Edit mine = Edits.open(register)) {
			Record shipment = mine.load(coal);
			shipment.setTitle(shipment.getTitle().with(Language.RU, "Каменный уголь"));
			assertTrue(takenIn(mine, other -> other.setTitle(other.getTitle().with(Language.ZH, "煤炭"))));
			assertEquals(LocalizedText.of(Language.EN, "Coal").with(Language.RU, "Каменный уголь").with(Language.ZH, "煤炭"), shipment.getTitle());
		}
	}

	/** Whatever two do: what was taken in can be saved, and the register then has what is shown; what was not changed nothing. */
	@ParameterizedTest
	@MethodSource("seeds")
	void whatWasTakenInCanBeSaved(long seed) {
		var shipments = new RandomShipments(model, seed);
		var codec = new RecordCodec(model.types());
		try (Edit mine = Edits.open(register)) {
			List<Record> records = shipments.create(mine, 1);
			mine.save("");
			Record record = records.getFirst();
			for (int i = 0; i < 3; i++) {
				shipments.change(record, records);
			}
			RecordState before = codec.encode(record, register.read(record.getId()).orElseThrow());
			try (Edit theirs = Edits.open(register)) {
				Record other = theirs.load(record.getId());
				for (int i = 0; i < 2; i++) {
					shipments.change(other, List.of(other));
				}
				theirs.save("");
			}
			RecordState current = register.read(record.getId()).orElseThrow();
			if (mine.takeIn(current, register.refs(codec.references(current)))) {
				assertFalse(mine.isStale(record, register.read(record.getId())));
				mine.save("");
				RecordState stored = register.read(record.getId()).orElseThrow();
				assertEquals(stored.root(), codec.encode(record, stored).root());
			} else {
				assertEquals(before, codec.encode(record, before));
			}
		}
	}

	static List<Long> seeds() {
		return LongStream.range(1, 60).boxed().toList();
	}

	private void refused(Consumer<Record> mine, Consumer<Record> theirs) {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load(coal);
			mine.accept(shipment);
			List<Object> goods = goods(shipment);
			String notes = shipment.getNotes();
			assertFalse(takenIn(edit, theirs));
			assertEquals(goods, goods(shipment));
			assertEquals(notes, shipment.getNotes());
			assertTrue(edit.isStale(shipment, register.read(coal)));
		}
	}

	private boolean takenIn(Edit mine, Consumer<Record> theirs) {
		try (Edit edit = Edits.open(register)) {
			theirs.accept(edit.load(coal));
			edit.save("");
		}
		RecordState current = register.read(coal).orElseThrow();
		return mine.takeIn(current, register.refs(new RecordCodec(model.types()).references(current)));
	}

	private Record stored() {
		try (Edit edit = Edits.open(register)) {
			return edit.load(coal);
		}
	}

	private static List<Object> goods(Record shipment) {
		return lines(shipment).stream().map(line -> Shipments.get(line, "goods")).toList();
	}

	private EObject line(String goods) {
		EObject line = ObjectIds.create(model.line(), Ids.newId());
		Shipments.set(line, "goods", goods);
		return line;
	}

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<EObject> lines(EObject shipment) {
		return (EList<EObject>) Shipments.get(shipment, "lines");
	}
}
