package org.liaison.core.internal.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.StaleEditException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Attachment;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

class RecordEditTest {

	private final Shipments model = new Shipments();
	private final MemoryRegister register = new MemoryRegister(model.types());

	@Test
	void aSavedRecordCanBeLoadedByKeyAliasAndId() {
		String id = saved("Coal", "Black train");
		try (Edit edit = Edits.open(register)) {
			assertEquals("Coal", edit.load("SHP-1").getTitle().text(Language.EN));
			assertSame(edit.load("shp-1"), edit.load("black TRAIN"));
			assertSame(edit.load("SHP-1"), edit.load(id));
		}
	}

	@Test
	void anUnknownRecordIsToldWithTheNearestKeys() {
		saved("Coal");
		try (Edit edit = Edits.open(register)) {
			var failure = assertThrows(RegisterException.class, () -> edit.load("SHP-2"));
			assertEquals(Problem.NO_SUCH_RECORD, failure.problem());
			assertEquals(List.of("SHP-2", "SHP-1"), failure.arguments());
		}
	}

	@Test
	void anEditThatIsTakenBackByHandIsNotDirty() {
		saved("Coal");
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load("SHP-1");
			assertFalse(edit.isDirty());
			shipment.setNotes("x");
			assertEquals(Set.of(shipment.getId()), edit.dirtyRecords());
			shipment.setNotes(null);
			assertFalse(edit.isDirty());
			assertEquals(Set.of(), edit.save(""));
		}
	}

	@Test
	void savingWritesOnlyWhatChanged() {
		saved("Coal");
		int before = register.operations().size();
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load("SHP-1");
			shipment.setTitle(shipment.getTitle().with(Language.RU, "Уголь"));
			edit.save("translated");
			assertFalse(edit.isDirty());
		}
		var operations = register.operations().subList(before, register.operations().size());
		assertEquals(1, operations.size());
		assertEquals("ru", operations.getFirst().field().element());
		assertEquals("translated", operations.getFirst().reason());
		assertEquals("tester", operations.getFirst().author());
	}

	@Test
	void referencesAreNotLoadedBeforeTheyAreFollowed() {
		saved("Coal");
		saved("Train");
		try (Edit edit = Edits.open(register)) {
			concerns(edit.load("SHP-1")).add(edit.load("SHP-2"));
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			var concerns = (InternalEList<?>) Shipments.get(edit.load("SHP-1"), "concerns");
			Record standIn = (Record) concerns.basicGet(0);
			assertTrue(standIn.eIsProxy());
			assertEquals("SHP-2", standIn.getKey());
			assertEquals("Train", standIn.getTitle().text(Language.EN));
			assertEquals(Optional.empty(), edit.find("SHP-2"));
			assertSame(concerns.get(0), edit.load("SHP-2"));
			assertFalse(edit.isDirty());
		}
	}

	@Test
	void aReferenceIntoAnotherRecordLeadsToTheObjectInside() {
		saved("Coal");
		String lineId;
		try (Edit edit = Edits.open(register)) {
			EObject line = line("pipes");
			lines(edit.load("SHP-1")).add(line);
			Record other = edit.create(model.shipment().eClass());
			Shipments.set(other, "origin", line);
			edit.save("");
			lineId = ObjectIds.of(line);
		}
		try (Edit edit = Edits.open(register)) {
			EObject origin = (EObject) Shipments.get(edit.load("SHP-2"), "origin");
			assertEquals(lineId, ObjectIds.of(origin));
			assertSame(edit.load("SHP-1"), origin.eContainer());
		}
	}

	@Test
	void aReferenceToADeletedRecordStays() {
		saved("Coal");
		saved("Train");
		try (Edit edit = Edits.open(register)) {
			concerns(edit.load("SHP-1")).add(edit.load("SHP-2"));
			edit.save("");
			edit.delete(edit.load("SHP-2"));
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load("SHP-1");
			assertTrue(((EObject) concerns(shipment).get(0)).eIsProxy());
			shipment.setNotes("still");
			edit.save("");
			assertEquals(1, concerns(shipment).size());
		}
		assertTrue(register.read(register.find("SHP-1").orElseThrow().id()).orElseThrow().root().fields().keySet().stream()
				.anyMatch(key -> key.feature().equals("concerns")));
	}

	@Test
	void aFieldThatSomebodyElseChangedIsNotOverwritten() {
		saved("Coal");
		try (Edit mine = Edits.open(register); Edit theirs = Edits.open(register)) {
			Record record = mine.load("SHP-1");
			record.setNotes("mine");
			theirs.load("SHP-1").setNotes("theirs");
			theirs.save("");
			assertThrows(StaleEditException.class, () -> mine.save(""));
			assertTrue(mine.isDirty());
			mine.rebase();
			mine.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals("mine", edit.load("SHP-1").getNotes());
		}
	}

	@Test
	void differentFieldsOfOneRecordCanBeSavedByTwo() {
		saved("Coal");
		try (Edit mine = Edits.open(register); Edit theirs = Edits.open(register)) {
			mine.load("SHP-1").setNotes("mine");
			theirs.load("SHP-1").getTags().add("theirs");
			theirs.save("");
			mine.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals("mine", edit.load("SHP-1").getNotes());
			assertEquals(List.of("theirs"), edit.load("SHP-1").getTags());
		}
	}

	@Test
	void undoTakesStepsBackAcrossSaves() {
		saved("Coal");
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load("SHP-1");
			shipment.setNotes("one");
			edit.endStep("first");
			edit.save("");
			shipment.setNotes("two");
			edit.endStep("second");
			edit.undo();
			assertEquals("one", shipment.getNotes());
			assertFalse(edit.isDirty());
			edit.undo();
			assertNull(shipment.getNotes());
			assertTrue(edit.isDirty());
			assertFalse(edit.canUndo());
			edit.save("");
			edit.redo();
			edit.redo();
			assertEquals("two", shipment.getNotes());
			assertFalse(edit.canRedo());
		}
	}

	@Test
	void aNewStepForgetsWhatWasUndone() {
		saved("Coal");
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load("SHP-1");
			shipment.setNotes("one");
			edit.endStep("");
			edit.undo();
			shipment.setNotes("two");
			assertFalse(edit.canRedo());
			edit.redo();
			assertEquals("two", shipment.getNotes());
		}
	}

	@Test
	void creationAndDeletionAreUndone() {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			shipment.setTitle(LocalizedText.of(Language.EN, "Coal"));
			edit.endStep("");
			edit.undo();
			assertFalse(edit.isDirty());
			edit.redo();
			edit.save("");
			edit.delete(shipment);
			edit.endStep("");
			edit.save("");
			assertEquals(Optional.empty(), register.find("SHP-1"));
			edit.undo();
			edit.save("");
			assertEquals(shipment.getId(), register.find("SHP-1").orElseThrow().id());
			edit.undo();
			edit.save("");
			assertEquals(Optional.empty(), register.find("SHP-1"));
		}
	}

	@Test
	void aKeyThatWasGivenIsNotTakenBack() {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			edit.save("");
			edit.undo();
			edit.redo();
			assertEquals("SHP-1", shipment.getKey());
			edit.save("");
			assertEquals(1, register.operations().size());
		}
	}

	@Test
	void bytesOfAnAttachmentAreKeptByTheirHash() {
		byte[] content = "minutes".getBytes(StandardCharsets.UTF_8);
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName("minutes.txt");
			attachment.setContent(content);
			shipment.getAttachments().add(attachment);
			edit.endStep("");
			edit.undo();
			edit.redo();
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			Attachment attachment = edit.load("SHP-1").getAttachments().getFirst();
			assertEquals(7, attachment.getSize());
			assertArrayEquals(content, register.content(attachment.getSha256()).orElseThrow());
		}
		assertTrue(register.operations().stream().noneMatch(operation -> operation.after().contains("content")));
	}

	@Test
	void generatedTypesReferToEachOther() {
		try (Edit edit = Edits.open(register)) {
			var parent = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
			var child = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
			child.setParent(parent);
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			var child = (Organisation) edit.load("ORG-2");
			assertSame(edit.load("ORG-1"), child.getParent());
		}
	}

	/** Whatever is done, undone, redone and saved: what the register has is what the edit shows, and undoing all leads back. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void randomWorkEndsWhereTheEditSays(long seed) {
		var random = new Random(seed);
		var shipments = new RandomShipments(model, seed);
		try (Edit edit = Edits.open(register)) {
			List<Record> records = shipments.create(edit, 4);
			edit.endStep("");
			edit.save("");
			var codec = new RecordCodec(model.types());
			List<RecordState> start = records.stream().map(r -> codec.encode(r, null)).toList();
			int steps = 0;
			for (int i = 0; i < 60; i++) {
				switch (random.nextInt(6)) {
				case 0 -> edit.save("");
				case 1 -> {
					if (steps > 0) {
						edit.undo();
						steps--;
					}
				}
				case 2 -> {
					if (edit.canRedo()) {
						edit.redo();
						steps++;
					}
				}
				default -> {
					shipments.change(records.get(random.nextInt(records.size())), records);
					steps += edit.endStep("") ? 1 : 0;
				}
				}
			}
			edit.save("");
			for (Record record : records) {
				RecordState stored = register.read(record.getId()).orElseThrow();
				assertEquals(stored.root(), codec.encode(record, stored).root());
				assertEquals(Set.copyOf(stored.objects()), Set.copyOf(codec.encode(record, stored).objects()));
			}
			for (; steps > 0; steps--) {
				edit.undo();
			}
			assertEquals(start, records.stream().map(r -> codec.encode(r, null)).toList());
		}
	}

	private String saved(String title, String... aliases) {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			shipment.setTitle(LocalizedText.of(Language.EN, title));
			shipment.getAliases().addAll(List.of(aliases));
			return edit.save("").iterator().next();
		}
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

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<Record> concerns(EObject shipment) {
		return (EList<Record>) Shipments.get(shipment, "concerns");
	}
}
