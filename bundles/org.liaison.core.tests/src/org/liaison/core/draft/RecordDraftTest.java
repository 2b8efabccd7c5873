package org.liaison.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.StaleEditException;
import org.liaison.core.UserArea;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.operation.Change;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.RandomShipments;
import org.liaison.testing.Shipments;

/** What is not saved when the program ends is there again. */
class RecordDraftTest {

	@TempDir
	Path folder;

	private final Shipments model = new Shipments();
	private final MemoryRegister register = new MemoryRegister(model.types());
	private String coal;
	private String train;

	@BeforeEach
	void save() {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			shipment.setTitle(LocalizedText.of(Language.EN, "Coal").with(Language.RU, "Уголь"));
			shipment.getAliases().addAll(List.of("first", "second"));
			lines(shipment).addAll(List.of(line("hard"), line("soft"), line("wet")));
			coal = shipment.getId();
			train = edit.create(model.shipment().eClass()).getId();
			edit.save("");
		}
	}

	@Test
	void anAttributeATextAndAReferenceComeBack() {
		try (Edit edit = crashed(shipment -> {
			Shipments.set(shipment, "weight", new BigDecimal("12.50"));
			Shipments.set(shipment, "agreed", PartialDate.parse("2027~"));
			shipment.setNotes("two\nlines, \"quoted\"");
			shipment.setTitle(shipment.getTitle().with(Language.ZH, "煤炭😀").with(Language.RU, null).withApproved(Language.EN, true));
		})) {
			Record shipment = edit.load(coal);
			assertEquals(new BigDecimal("12.50"), Shipments.get(shipment, "weight"));
			assertEquals(PartialDate.parse("2027~"), Shipments.get(shipment, "agreed"));
			assertEquals("two\nlines, \"quoted\"", shipment.getNotes());
			assertEquals(LocalizedText.of(Language.EN, "Coal").withApproved(Language.EN, true).with(Language.ZH, "煤炭😀"), shipment.getTitle());
			edit.save("");
		}
		assertEquals("two\nlines, \"quoted\"", stored().getNotes());
	}

	@Test
	void elementsComeBackInTheirOrder() {
		try (Edit edit = crashed(shipment -> {
			shipment.getAliases().move(0, 1);
			shipment.getAliases().add(1, "between");
		})) {
			assertEquals(List.of("second", "between", "first"), edit.load(coal).getAliases());
			edit.save("");
		}
		assertEquals(List.of("second", "between", "first"), stored().getAliases());
	}

	@Test
	void objectsInsideComeBackAddedChangedMovedAndTakenOut() {
		try (Edit edit = crashed(shipment -> {
			EObject added = line("dry");
			lines(shipment).add(0, added);
			lines(shipment).remove(2);
			lines(shipment).move(0, 2);
			Shipments.set(lines(shipment).get(0), "goods", "very wet");
			Shipments.set(added, "replaces", lines(shipment).get(0));
			parts(added).add(line("part"));
			Shipments.set(shipment, "seal", line("seal"));
		})) {
			Record shipment = edit.load(coal);
			assertEquals(List.of("very wet", "dry", "hard"), goods(shipment));
			assertEquals(lines(shipment).get(0), Shipments.get(lines(shipment).get(1), "replaces"));
			assertEquals("part", Shipments.get(parts(lines(shipment).get(1)).getFirst(), "goods"));
			assertEquals("seal", Shipments.get((EObject) Shipments.get(shipment, "seal"), "goods"));
			edit.save("");
		}
		assertEquals(List.of("very wet", "dry", "hard"), goods(stored()));
	}

	@Test
	void aReferenceToAnotherRecordComesBackWithItsName() {
		List<Change> unsaved;
		try (Edit edit = Edits.open(register)) {
			concerns(edit.load(coal)).add(edit.load(train));
			unsaved = edit.unsaved();
		}
		try (Edit edit = Edits.open(register)) {
			assertTrue(edit.resume(keptAndRead(unsaved)));
			assertEquals("SHP-2", concerns(edit.load(coal)).getFirst().getKey());
		}
	}

	@Test
	void aNewRecordComesBackAndGetsItsKeyWhenItIsSaved() {
		List<Change> unsaved;
		String id;
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			shipment.setTitle(LocalizedText.of(Language.EN, "Timber"));
			lines(shipment).add(line("logs"));
			id = shipment.getId();
			unsaved = edit.unsaved();
		}
		try (Edit edit = Edits.open(register)) {
			assertTrue(edit.resume(keptAndRead(unsaved)));
			assertTrue(edit.isDirty());
			assertEquals(List.of("logs"), goods(edit.load(id)));
			edit.save("");
		}
		assertEquals("SHP-3", register.find(id).orElseThrow().key());
	}

	@Test
	void whatOthersSavedMeanwhileStays() {
		try (Edit edit = crashed(shipment -> shipment.setNotes("mine"), shipment -> Shipments.set(shipment, "urgent", true))) {
			assertEquals("mine", edit.load(coal).getNotes());
			assertEquals(true, Shipments.get(edit.load(coal), "urgent"));
			assertFalse(edit.isStale(edit.load(coal), register.read(coal)));
			edit.save("");
		}
		assertEquals("mine", stored().getNotes());
		assertEquals(true, Shipments.get(stored(), "urgent"));
	}

	@Test
	void whereOthersChangedTheSameSavingSaysSo() {
		try (Edit edit = crashed(shipment -> shipment.setNotes("mine"), shipment -> shipment.setNotes("theirs"))) {
			assertEquals("mine", edit.load(coal).getNotes());
			assertTrue(edit.isStale(edit.load(coal), register.read(coal)));
			assertThrows(StaleEditException.class, () -> edit.save(""));
			edit.rebase();
			edit.save("");
		}
		assertEquals("mine", stored().getNotes());
	}

	@Test
	void whatBelongsToSomethingThatIsGoneIsLeftOut() {
		List<Change> unsaved;
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load(coal);
			Shipments.set(lines(shipment).get(1), "goods", "very soft");
			shipment.setNotes("mine");
			unsaved = edit.unsaved();
		}
		change(shipment -> lines(shipment).remove(1));
		try (Edit edit = Edits.open(register)) {
			assertFalse(edit.resume(unsaved));
			assertEquals("mine", edit.load(coal).getNotes());
			assertEquals(List.of("hard", "wet"), goods(edit.load(coal)));
		}
		try (Edit edit = Edits.open(register)) {
			edit.delete(edit.load(coal));
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertFalse(edit.resume(unsaved));
			assertEquals(Optional.empty(), edit.find(coal));
		}
	}

	/** A program may end when all is saved and the draft not removed yet. */
	@Test
	void whatWasSavedIsNotChangedAgain() {
		List<Change> unsaved;
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.load(coal);
			lines(shipment).add(line("dry"));
			shipment.setNotes("mine");
			unsaved = edit.unsaved();
			edit.save("");
		}
		change(shipment -> Shipments.set(lines(shipment).get(3), "goods", "dusty"));
		try (Edit edit = Edits.open(register)) {
			assertTrue(edit.resume(unsaved));
			assertFalse(edit.isDirty());
			assertEquals(List.of("hard", "soft", "wet", "dusty"), goods(edit.load(coal)));
		}
	}

	@Test
	void changesOfATypeThatIsMissingAreRefusedAndChangeNothing() {
		try (Edit edit = Edits.open(register)) {
			var foreign = new Change.Create(coal, Ids.newId(), "urn:elsewhere#Thing", new TreeMap<>());
			var failure = assertThrows(RegisterException.class, () -> edit.resume(List.of(foreign)));
			assertEquals(Problem.NEEDS_PLUGIN, failure.problem());
			assertFalse(edit.isDirty());
		}
	}

	/** Whatever was done: what is read from the file is what was unsaved. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void randomWorkComesBack(long seed) {
		var shipments = new RandomShipments(model, seed);
		List<Change> unsaved;
		try (Edit edit = Edits.open(register)) {
			List<Record> records = shipments.create(edit, 4);
			edit.save("");
			records.addAll(shipments.create(edit, 1));
			for (int i = 0; i < 40; i++) {
				shipments.change(records.get(i % records.size()), records);
			}
			unsaved = edit.unsaved();
		}
		try (Edit edit = Edits.open(register)) {
			assertTrue(edit.resume(keptAndRead(unsaved)));
			assertEquals(unsaved, edit.unsaved());
			edit.save("");
		}
	}

	@Test
	void aDraftIsThereUntilItIsRemovedOrSetAside() throws IOException {
		var file = RecordDraftFile.of(new UserArea(folder), "register", coal);
		assertEquals(Optional.empty(), file.read());
		var draft = new RecordDraft("register", new RecordRef(coal, null, "t#T", LocalizedText.of(Language.ZH, "煤炭")), Instant.now(), List.of());
		file.write(draft);
		assertEquals(Optional.of(draft), file.read());
		assertEquals(List.of(file), RecordDraftFile.all(new UserArea(folder), "register"));
		assertEquals(List.of(), RecordDraftFile.all(new UserArea(folder), "another"));

		Path aside = file.setAside();
		assertTrue(Files.readString(aside).contains("煤炭"));
		assertEquals(List.of(), RecordDraftFile.all(new UserArea(folder), "register"));

		file.write(draft);
		file.remove();
		assertEquals(Optional.empty(), file.read());

		Files.writeString(file.path(), "{\"register\":");
		assertEquals(Problem.CANNOT_READ, assertThrows(RegisterException.class, file::read).problem());
	}

	private interface Work {
		void on(Record shipment);
	}

	/** An edit of what was begun, kept, and changed no more by others. */
	private Edit crashed(Work begun) {
		return crashed(begun, shipment -> { });
	}

	private Edit crashed(Work begun, Work others) {
		List<Change> unsaved;
		try (Edit edit = Edits.open(register)) {
			begun.on(edit.load(coal));
			unsaved = edit.unsaved();
		}
		change(others);
		Edit edit = Edits.open(register);
		assertTrue(edit.resume(keptAndRead(unsaved)));
		return edit;
	}

	private void change(Work work) {
		try (Edit edit = Edits.open(register)) {
			work.on(edit.load(coal));
			edit.save("");
		}
	}

	private List<Change> keptAndRead(List<Change> changes) {
		var file = RecordDraftFile.of(new UserArea(folder), register.info().id(), coal);
		file.write(new RecordDraft(register.info().id(), register.refs(List.of(coal)).getFirst(), Instant.now(), changes));
		return file.read().orElseThrow().changes();
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

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<EObject> parts(EObject line) {
		return (EList<EObject>) Shipments.get(line, "parts");
	}

	@SuppressWarnings("unchecked") // the feature is many-valued
	private static EList<Record> concerns(EObject shipment) {
		return (EList<Record>) Shipments.get(shipment, "concerns");
	}
}
