package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterListener;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.StaleEditException;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** What every store has to do, whatever its registers are made of. A store's test extends this class and names the store. */
public abstract class RegisterContract extends RegisterFixture {

	private void retitle(Register where, String id, Language language, String title) {
		try (Edit edit = Edits.open(where)) {
			Record record = edit.load(id);
			record.setTitle(record.getTitle().with(language, title));
			edit.save("");
		}
	}

	private EObject inner(String eClass) {
		return EcoreUtil.create(harbour.eClass(eClass));
	}

	/** A ship that has something of every kind. */
	private String fullShip() {
		try (Edit edit = Edits.open(register)) {
			Record quay = create(edit, "Quay", "North quay");
			Record ship = create(edit, "Ship", "Aurora");
			ship.setTitle(ship.getTitle().with(Language.RU, "Аврора \"первая\"\n").with(Language.ZH, "曙光号").withApproved(Language.RU, true));
			set(ship, "number", 7);
			set(ship, "condition", harbour.model().getEFactoryInstance().createFromString(
					(EDataType) harbour.model().getEClassifier("Condition"), "WORN"));
			set(ship, "built", PartialDate.parse("1998~"));
			set(ship, "repaired", PartialDate.parse("2012-12/.."));
			set(ship, "tonnage", new BigDecimal("12345678901234567890.10"));
			set(ship, "afloat", true);
			set(ship, "flag", "RU");
			list(ship, "names").addAll(List.of("Rora", "Старушка", "a 'quoted' \\ name"));
			set(ship, "log", "line one\nline two\t\u0001end");
			set(ship, "berth", quay);
			list(ship, "calls").addAll(List.of(quay, ship));
			EObject deck = inner("Deck");
			set(deck, "name", LocalizedText.of(Language.EN, "Upper"));
			list(deck, "cabins").addAll(List.of(inner("Cabin"), inner("Cabin")));
			list(ship, "decks").addAll(List.of(deck, inner("Deck")));
			set(ship, "engine", inner("Engine"));
			edit.save("first");
			return ship.getId();
		}
	}

	@Test
	void keepsEveryKindOfValue() {
		String id = fullShip();
		RecordState written = register.read(id).orElseThrow();
		reopen();
		assertEquals(written, register.read(id).orElseThrow());
		assertEquals(6, written.objects().size());
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			assertEquals("Аврора \"первая\"\n", ship.getTitle().text(Language.RU));
			assertTrue(ship.getTitle().approved(Language.RU));
			assertEquals(new BigDecimal("12345678901234567890.10"), ship.eGet(harbour.feature("Ship", "tonnage")));
			assertEquals("2012-12/..", String.valueOf(ship.eGet(harbour.feature("Ship", "repaired"))));
			assertEquals(List.of("Rora", "Старушка", "a 'quoted' \\ name"), list(ship, "names"));
			assertEquals("line one\nline two\t\u0001end", ship.eGet(harbour.feature("Ship", "log")));
			assertEquals(2, list((EObject) list(ship, "decks").getFirst(), "cabins").size());
			assertFalse(edit.isDirty());
		}
	}

	@Test
	void manyRecordsAreReadAsEachOfThem() {
		List<String> ids = new ArrayList<>(List.of(saved("Quay", "South quay"), fullShip(), saved("Tug", "Hercules"), fullShip(), saved("Ship", "Empty"),
				saved("Quay", "Gone")));
		try (Edit edit = Edits.open(register)) {
			Record tug = edit.load(ids.get(2));
			list(tug, "calls").addAll(List.of(edit.load(ids.get(1)), edit.load(ids.get(5))));
			list(tug, "names").add("Геркулес");
			edit.delete(edit.load(ids.get(5)));
			edit.save("");
		}
		List<RecordState> each = ids.stream().flatMap(id -> register.read(id).stream()).toList();
		String inside = each.get(1).objects().getLast().id();
		ids.addAll(List.of(inside, "nobody's \"\\\u0001", ids.getFirst()));
		assertEquals(5, each.size());
		assertEquals(each, register.read(ids).subList(0, 5));
		assertEquals(each.getFirst(), register.read(ids).getLast());
		assertEquals(List.of(), register.read(List.of()));
		assertEquals(List.of(each.get(2)), register.read(List.of(ids.get(2))));
	}

	@Test
	void recordsLoadedTogetherAreThoseLoadedEachByItself() {
		List<String> ids = List.of(fullShip(), saved("Quay", "South quay"), saved("Tug", "Hercules"), "nobody", fullShip());
		RecordCodec codec = new RecordCodec(register.types());
		try (Edit each = Edits.open(register); Edit together = Edits.open(register)) {
			Record known = together.load(ids.get(2));
			List<Record> loaded = together.load(ids);
			assertEquals(4, loaded.size());
			assertSame(known, loaded.get(2));
			assertEquals(loaded, together.load(ids));
			for (Record record : loaded) {
				Record alone = each.load(record.getId());
				assertEquals(codec.encode(alone, null), codec.encode(record, null));
				assertEquals(names(alone), names(record));
			}
			Record berth = (Record) loaded.getFirst().eGet(harbour.feature("Ship", "berth"));
			assertEquals("North quay", berth.getTitle().text(Language.EN));
			set(loaded.getFirst(), "flag", "CN");
			assertEquals(Set.of(ids.getFirst()), together.save(""));
			together.delete(loaded.getFirst());
			assertEquals(3, together.load(ids).size());
		}
	}

	/** What is known of those that a ship refers to without following it there. */
	private List<String> names(Record record) {
		List<String> names = new ArrayList<>();
		for (EReference reference : record.eClass().getEAllReferences()) {
			Object value = reference.isContainment() ? null : record.eGet(reference, false);
			for (Object target : value instanceof InternalEList<?> many ? many.basicList() : Collections.singletonList(value)) {
				if (target instanceof Record other) {
					names.add(reference.getName() + ' ' + other.getKey() + ' ' + other.getTitle());
				}
			}
		}
		return names;
	}

	@Test
	void ordersOfManyValuesAreKept() {
		String id = fullShip();
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			List<Object> names = list(ship, "names");
			names.add(0, names.removeLast());
			names.add(1, "between");
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals(List.of("a 'quoted' \\ name", "between", "Rora", "Старушка"), list(edit.load(id), "names"));
		}
		assertTrue(register.verify(null).clean());
	}

	@Test
	void findsByIdKeyInAnyCaseAndAlias() {
		String id = saved("Ship", "Aurora");
		String other = saved("Quay", "South quay");
		try (Edit edit = Edits.open(register)) {
			edit.load(id).getAliases().addAll(List.of("Ледокол Аврора", "Shared"));
			edit.load(other).getAliases().add("shared");
			edit.save("");
		}
		assertEquals("SHP-1", register.find(id).orElseThrow().key());
		assertEquals(id, register.find("shp-1").orElseThrow().id());
		assertEquals(id, register.find("ЛЕДОКОЛ аврора").orElseThrow().id());
		assertTrue(register.find("shared").isEmpty(), "an alias of two records names neither");
		assertEquals(Map.of("SHARED", 2), register.aliased(List.of("SHARED", "nobody's \"\\")).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().size())));
		assertTrue(register.find("SHP-2").isEmpty());
		assertEquals(List.of(other, id), register.refs(List.of(other, "nobody", id)).stream().map(ref -> ref.id()).toList());
	}

	@Test
	void anEditThatDidNotSeeTheLatestValueIsRefused() {
		String id = saved("Ship", "Aurora");
		try (Edit mine = Edits.open(register); Register theirs = store().open(register.file(), harbour.types(), LAPTOP, Mode.READ_WRITE, null)) {
			Record ship = mine.load(id);
			retitle(theirs, id, Language.EN, "Aurora II");
			ship.setTitle(ship.getTitle().with(Language.EN, "Aurora III"));
			set(ship, "flag", "CN");
			StaleEditException stale = assertThrows(StaleEditException.class, () -> mine.save(""));
			assertEquals(List.of("SHP-1", "title", "Petrov"), stale.arguments());
			assertTrue(mine.isDirty());
		}
		assertEquals(2, register.history(id, null, 10).size());
		try (Edit edit = Edits.open(register)) {
			assertEquals("Aurora II", edit.load(id).getTitle().text(Language.EN));
		}
		assertTrue(register.verify(null).clean());
	}

	@Test
	void editsOfDifferentFieldsAndLanguagesBothStay() {
		String id = saved("Ship", "Aurora");
		try (Edit mine = Edits.open(register); Register theirs = store().open(register.file(), harbour.types(), LAPTOP, Mode.READ_WRITE, null)) {
			Record ship = mine.load(id);
			retitle(theirs, id, Language.RU, "Аврора");
			ship.setTitle(ship.getTitle().with(Language.ZH, "曙光号"));
			list(ship, "names").add("Rora");
			mine.save("");
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals(Set.of(), edit.load(id).getTitle().missing());
		}
		assertTrue(register.verify(null).clean());
	}

	@Test
	void aDeletedRecordIsGoneAndCanComeBack() {
		String id = fullShip();
		RecordState before = register.read(id).orElseThrow();
		try (Edit edit = Edits.open(register)) {
			edit.delete(edit.load(id));
			edit.save("sold");
			assertTrue(register.read(id).isEmpty());
			assertTrue(register.find("SHP-1").isEmpty());
			assertTrue(register.verify(null).clean());
			edit.undo();
			edit.save("bought back");
		}
		assertEquals(new HashSet<>(before.objects()), new HashSet<>(register.read(id).orElseThrow().objects()));
		assertEquals("SHP-1", register.find(id).orElseThrow().key());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void aChangeOfADeletedRecordIsRefused() {
		String id = saved("Ship", "Aurora");
		try (Edit late = Edits.open(register); Edit edit = Edits.open(register)) {
			Record ship = late.load(id);
			edit.delete(edit.load(id));
			edit.save("");
			set(ship, "flag", "CN");
			assertThrows(StaleEditException.class, () -> late.save(""));
		}
		assertTrue(register.verify(null).clean());
	}

	@Test
	void anInnerObjectThatWasRemovedComesBackWithAllItContains() {
		String id = fullShip();
		RecordState before = register.read(id).orElseThrow();
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			list(ship, "decks").removeFirst();
			set(ship, "engine", null);
			edit.endStep("remove");
			edit.save("");
			assertEquals(2, register.read(id).orElseThrow().objects().size());
			edit.undo();
			edit.save("");
		}
		assertEquals(ids(before), ids(register.read(id).orElseThrow()));
		try (Edit edit = Edits.open(register)) {
			EObject deck = (EObject) list(edit.load(id), "decks").getFirst();
			assertEquals(LocalizedText.of(Language.EN, "Upper"), deck.eGet(harbour.feature("Deck", "name")));
			assertEquals(2, list(deck, "cabins").size());
		}
		assertTrue(register.verify(null).clean());
	}

	@Test
	void anInnerObjectMovesIntoANewOneInOneEdit() {
		String id = fullShip();
		RecordState before = register.read(id).orElseThrow();
		try (Edit edit = Edits.open(register)) {
			Record ship = edit.load(id);
			EObject upper = (EObject) list(ship, "decks").getFirst();
			EObject lower = inner("Deck");
			list(ship, "decks").addFirst(lower);
			list(lower, "cabins").add(list(upper, "cabins").getFirst());
			edit.save("");
		}
		try (Edit edit = Edits.open(register)) {
			List<Object> decks = list(edit.load(id), "decks");
			assertEquals(List.of(1, 1), decks.stream().limit(2).map(deck -> list((EObject) deck, "cabins").size()).toList());
		}
		assertTrue(ids(register.read(id).orElseThrow()).containsAll(ids(before)));
		assertTrue(register.verify(null).clean());
	}

	private static Set<String> ids(RecordState state) {
		return Set.copyOf(state.objects().stream().map(ObjectState::id).toList());
	}

	@Test
	void historyIsPagedFromTheNewest() {
		String id = saved("Ship", "0");
		for (int i = 1; i < 8; i++) {
			retitle(register, id, Language.EN, String.valueOf(i));
		}
		List<Operation> all = register.history(id, null, 100);
		assertEquals(8, all.size());
		assertEquals("draft:7", all.getFirst().after());
		assertTrue(all.getLast().isCreation());
		List<Operation> paged = new ArrayList<>(register.history(id, null, 3));
		paged.addAll(register.history(id, paged.getLast().id(), 3));
		paged.addAll(register.history(id, paged.getLast().id(), 3));
		assertEquals(all, paged);
	}

	@Test
	void operationsNameWhatTheirAuthorHadSeenAndFormAChain() {
		String id = saved("Ship", "Aurora");
		retitle(register, id, Language.EN, "Aurora II");
		retitle(register, id, Language.EN, "Aurora III");
		reopen();
		retitle(register, id, Language.RU, "Аврора");
		List<Operation> newestFirst = register.history(id, null, 10);
		for (int i = 0; i < newestFirst.size() - 1; i++) {
			assertEquals(newestFirst.get(i + 1).hash(), newestFirst.get(i).previousHash());
			assertEquals(newestFirst.get(i + 1).sequence() + 1, newestFirst.get(i).sequence());
			assertTrue(newestFirst.get(i).clock() > newestFirst.get(i + 1).clock());
		}
		newestFirst.forEach(operation -> assertEquals(OperationForm.hash(operation), operation.hash()));
		assertEquals(List.of(), newestFirst.get(0).bases(), "the first Russian title follows nothing");
		assertEquals(List.of(newestFirst.get(2).id()), newestFirst.get(1).bases());
		assertEquals(List.of(newestFirst.get(3).id()), newestFirst.get(2).bases());
	}

	@Test
	void tellsWhoRefersToARecord() {
		String id = fullShip();
		String quay = register.find("QUA-1").orElseThrow().id();
		assertEquals(Set.of("berth", "calls"), Set.copyOf(register.referrers(quay, 10).stream().map(Referrer::feature).toList()));
		assertEquals(Set.of(id), Set.copyOf(register.referrers(quay, 10).stream().map(r -> r.record().id()).toList()));
		assertEquals(1, register.referrers(quay, 1).size());
		String deck = register.read(id).orElseThrow().objects().stream().filter(o -> o.type().endsWith("#Deck")).findFirst().orElseThrow()
				.id();
		assertEquals(id, register.owner(deck).orElseThrow().id());
		assertEquals(id, register.owner(id).orElseThrow().id());
		assertTrue(register.owner("nobody").isEmpty());
	}

	@Test
	void aKeyThatAnotherRecordHasIsRefused() {
		String first;
		String second;
		try (Edit edit = Edits.open(register)) {
			first = create(edit, "Quay", "North quay").getId();
			second = create(edit, "Quay", "South quay").getId();
			edit.save("");
		}
		String taken = register.refs(List.of(first)).getFirst().key();
		String own = register.refs(List.of(second)).getFirst().key();
		try (Edit edit = Edits.open(register)) {
			edit.load(second).setKey(taken.toLowerCase(Locale.ROOT));
			RegisterException refused = assertThrows(RegisterException.class, () -> edit.save(""));
			assertEquals(Problem.BAD_VALUE, refused.problem());
		}
		assertEquals(first, register.find(taken).orElseThrow().id());
		assertEquals(second, register.find(own).orElseThrow().id());
		assertTrue(register.verify(null).clean());
	}

	@Test
	void keysAreNeverGivenTwice() {
		assertEquals("SHP-1", register.nextKey("SHP"));
		try (Edit edit = Edits.open(register)) {
			create(edit, "Ship", "by hand").setKey("SHP-41");
			edit.save("");
		}
		assertEquals("SHP-42", register.nextKey("SHP"));
		reopen();
		assertEquals("SHP-43", register.nextKey("SHP"));
		assertEquals("QUA-1", register.nextKey("QUA"));
	}

	@Test
	void contentIsKeptOnceByItsHash() {
		byte[] bytes = "минуты".getBytes(StandardCharsets.UTF_8);
		String hash = register.store(bytes);
		assertEquals(hash, register.store(bytes));
		assertArrayEquals(bytes, register.content(hash).orElseThrow());
		assertTrue(register.content("0".repeat(64)).isEmpty());
	}

	@Test
	void listenersHearOfACommitOnceItIsThere() {
		List<RegisterListener.Event> events = new ArrayList<>();
		RegisterListener listener = event -> {
			assertTrue(event.register().read(event.records().iterator().next()).isPresent());
			events.add(event);
		};
		register.addListener(listener);
		String id = saved("Ship", "Aurora");
		register.removeListener(listener);
		saved("Ship", "Unheard");
		assertEquals(1, events.size());
		assertEquals(Set.of(id), events.getFirst().records());
		assertEquals(Set.of(harbour.type("Ship").id()), events.getFirst().types());
	}

	@Test
	void recentChangesNameEachRecordOnce() {
		String first = saved("Ship", "Aurora");
		String second = saved("Ship", "Boris");
		retitle(register, first, Language.EN, "Aurora II");
		assertEquals(List.of(first, second), register.recent(10).stream().map(change -> change.record().id()).toList());
		assertEquals(List.of(first), register.recent(1).stream().map(change -> change.record().id()).toList());
		assertEquals("Lin", register.recent(1).getFirst().author());
	}

	@Test
	void twoWorkbenchesOnOneRegisterLoseNothing() throws InterruptedException {
		String id = saved("Ship", "Aurora");
		Thread desk = new Thread(() -> addNames(register, id, "desk"));
		try (Register theirs = store().open(register.file(), harbour.types(), LAPTOP, Mode.READ_WRITE, null)) {
			Thread laptop = new Thread(() -> addNames(theirs, id, "laptop"));
			desk.start();
			laptop.start();
			desk.join();
			laptop.join();
		}
		try (Edit edit = Edits.open(register)) {
			assertEquals(40, list(edit.load(id), "names").size());
		}
		assertTrue(register.verify(null).clean());
	}

	private void addNames(Register where, String id, String who) {
		int added = 0;
		while (added < 20) {
			try (Edit edit = Edits.open(where)) {
				list(edit.load(id), "names").add(who + added);
				edit.save("");
				added++;
			} catch (StaleEditException othersWereFaster) {
				continue;
			}
		}
	}

	@Test
	void aRegisterOpenedForReadingIsNotWritten() {
		String id = saved("Ship", "Aurora");
		register.close();
		register = store().open(register.file(), harbour.types(), DESK, Mode.READ_ONLY, null);
		assertTrue(register.info().readOnly());
		assertTrue(register.read(id).isPresent());
		RegisterException refused = assertThrows(RegisterException.class, () -> saved("Ship", "Boris"));
		assertEquals(Problem.READ_ONLY_FILE, refused.problem());
	}

	@Test
	void identityStaysWithTheFile() {
		var info = register.info();
		reopen();
		assertEquals(info, register.info());
		assertEquals(DESK, info.device());
		Register other = store().create(folder.resolve("other.liaison"), harbour.types(), DESK);
		assertNotEquals(info.id(), other.info().id());
		other.close();
		RegisterException exists = assertThrows(RegisterException.class, () -> store().create(other.file(), harbour.types(), DESK));
		assertEquals(Problem.FILE_EXISTS, exists.problem());
	}
}
