package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.MissingType;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.Annotations;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;
import org.liaison.testing.Harbour;
import org.liaison.testing.RegisterFixture;

/** Models grow, shrink and come and go with their plug-ins; the register follows and loses nothing. */
class UpgradeTest extends RegisterFixture {

	private static final String TUG = "http://liaison.org/testing/harbour/1#Tug";

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	private void reopenWith(Harbour other, Mode mode) {
		register.close();
		register = store().open(register.file(), other.types(), DESK, mode, null);
	}

	/** The model with one attribute more, which is searchable and of which a list makes a column. */
	private static Harbour grown() {
		EPackage model = Harbour.load();
		EAttribute master = EcoreFactory.eINSTANCE.createEAttribute();
		master.setName("master");
		master.setEType(EcorePackage.Literals.ESTRING);
		EcoreUtil.setAnnotation(master, Annotations.SOURCE, "search", "true");
		((EClass) model.getEClassifier("Ship")).getEStructuralFeatures().add(master);
		return new Harbour(model);
	}

	private static Harbour without(String eClass) {
		EPackage model = Harbour.load();
		model.getEClassifiers().remove(model.getEClassifier(eClass));
		return new Harbour(model);
	}

	private List<Row> ships(Harbour with, String filter, String column) {
		return register.rows(new Query(with.type("Ship"), FilterParser.of(register).parse(with.type("Ship"), filter),
				List.of(new Query.Sort(with.feature("Ship", column), false)), List.of(with.feature("Ship", column)), Language.EN)).rows(0, 10);
	}

	@Test
	void anAttributeThatIsNewIsThereAtOnce() {
		String id = saved("Ship", "Aurora");
		Harbour grown = grown();
		reopenWith(grown, Mode.READ_WRITE);
		assertEquals(1, ships(grown, "master is empty", "master").size());
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			set(ship, "master", "Belov");
			edit.save("");
		}
		assertEquals("Belov", ships(grown, "master = belov", "master").getFirst().cells().getFirst());
		assertEquals(1, register.search(new SearchQuery("belov", Set.of(), false, 5)).size());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void anAttributeThatIsGoneKeepsItsValuesForItsReturn() {
		Harbour grown = grown();
		reopenWith(grown, Mode.READ_WRITE);
		String id;
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.create(grown.eClass("Ship"));
			set(ship, "master", "Belov");
			edit.save("");
			id = ship.getId();
		}
		reopenWith(harbour, Mode.READ_WRITE);
		assertTrue(register.verify(null).clean());
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			set(ship, "flag", "RU");
			edit.save("");
			edit.delete(ship);
			edit.save("");
			edit.undo();
			edit.save("");
		}
		reopenWith(grown, Mode.READ_WRITE);
		assertEquals("Belov", register.read(id).orElseThrow().root().fields().get(FieldKey.of("master")));
		assertTrue(register.verify(null).clean());
	}

	@Test
	void aReadOnlyRegisterOfAnOlderModelIsReadAsItIs() throws IOException {
		register.close();
		Harbour older = without("Tug");
		register = store().create(folder.resolve("older.liaison"), older.types(), DESK);
		try (Edit edit = Edits.open(register)) {
			edit.create(older.eClass("Ship"));
			edit.save("");
		}
		register.close();
		byte[] before = Files.readAllBytes(register.file());
		Harbour grown = grown();
		register = store().open(register.file(), grown.types(), DESK, Mode.READ_ONLY, null);
		assertEquals(1, ships(grown, "master is empty", "master").size());
		assertEquals(0, ships(grown, "master = Belov", "master").size());
		assertEquals(0, register.count(new Query(grown.type("Tug"), Filter.ALL, List.of(), List.of(), Language.EN)));
		assertTrue(register.verify(null).clean());
		register.close();
		assertArrayEquals(before, Files.readAllBytes(register.file()));
	}

	@Test
	void recordsOfAPluginThatIsMissingStay() {
		String id = saved("Tug", "Hercules");
		String quay = saved("Quay", "North");
		RecordState before = register.read(id).orElseThrow();
		reopenWith(without("Tug"), Mode.READ_WRITE);
		assertEquals(List.of(new MissingType(TUG, "harbour", 1)), register.missingTypes());
		assertEquals("Hercules", register.find("SHP-1").orElseThrow().title().text(Language.EN));
		assertEquals(before, register.read(id).orElseThrow());
		assertEquals(List.of(register.read(quay).orElseThrow(), before), register.read(List.of(quay, id)));
		assertEquals(1, register.history(id, null, 10).size());
		assertTrue(register.verify(null).clean());
		reopenWith(harbour, Mode.READ_WRITE);
		assertEquals(List.of(), register.missingTypes());
		assertEquals(before, register.read(id).orElseThrow());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void operationsOnAnUnknownTypeTakeEffectOnceItsPluginIsThere() {
		Harbour without = without("Tug");
		reopenWith(without, Mode.READ_WRITE);
		String id = Ids.newId();
		TreeMap<FieldKey, String> fields = new TreeMap<>();
		fields.put(FieldKey.of("key"), "SHP-7");
		fields.put(new FieldKey("title", "en"), "draft:Hercules");
		fields.put(FieldKey.of("pull"), "40");
		register.commit(new ChangeSet("Petrov", "", List.of(new Change.Create(id, id, TUG, fields))));
		assertEquals(List.of(new MissingType(TUG, "harbour", 1)), register.missingTypes());
		assertTrue(register.verify(null).clean());
		reopenWith(harbour, Mode.READ_WRITE);
		assertEquals(fields, register.read(id).orElseThrow().root().fields());
		assertEquals(id, register.find("SHP-7").orElseThrow().id());
		assertEquals(1, register.search(new SearchQuery("hercules", Set.of(), false, 5)).size());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void whatIsInsideARecordOfAnUnknownTypeIsMadeAnewWithIt() {
		String id = Ids.newId();
		String deck = Ids.newId();
		reopenWith(without("Tug"), Mode.READ_WRITE);
		TreeMap<FieldKey, String> fields = new TreeMap<>();
		fields.put(new FieldKey("title", "en"), "draft:Hercules");
		fields.put(new FieldKey("decks", deck), "V");
		TreeMap<FieldKey, String> name = new TreeMap<>();
		name.put(new FieldKey("name", "en"), "draft:Bridge");
		register.commit(new ChangeSet("Petrov", "", List.of(new Change.Create(id, id, TUG, fields),
				new Change.Create(id, deck, TUG.replace("Tug", "Deck"), name))));
		for (String deleted : new String[] { "true", null, "true", null }) {
			register.commit(new ChangeSet("Petrov", "", List.of(new Change.Set(id, id, TUG, FieldKey.of(FieldKey.DELETED),
					deleted == null ? "true" : null, deleted))));
			assertTrue(register.verify(null).clean());
		}
		RecordState before = register.read(id).orElseThrow();
		assertEquals(2, before.objects().size());
		reopenWith(harbour, Mode.READ_WRITE);
		assertEquals(before, register.read(id).orElseThrow());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void aCountOfSlipsThatIsNewCountsWhatHappenedBefore() {
		String id = saved("Ship", "Aurora");
		try (Edit edit = Edits.open(register)) {
			for (String date : List.of("2026", "2027", "2028")) {
				set(edit.load(id), "built", PartialDate.parse(date));
				edit.save("");
			}
		}
		EPackage model = Harbour.load();
		EAttribute slips = EcoreFactory.eINSTANCE.createEAttribute();
		slips.setName("slips");
		slips.setEType(EcorePackage.Literals.EINT);
		slips.setDerived(true);
		slips.setTransient(true);
		slips.setVolatile(true);
		EcoreUtil.setAnnotation(slips, Annotations.SOURCE, "slips", "built");
		((EClass) model.getEClassifier("Ship")).getEStructuralFeatures().add(slips);
		Harbour counting = new Harbour(model);
		reopenWith(counting, Mode.READ_WRITE);
		assertEquals(2L, ships(counting, "slips = 2", "slips").getFirst().cells().getFirst());
		assertTrue(register.verify(null).clean());
	}
}
