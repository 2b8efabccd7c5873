package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterEvaluation;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * Every store gives the rows that the plain meaning of a filter asks for, in the order that was asked for, at every position. The
 * records and the questions are made at random from fixed seeds; {@link FilterEvaluation} says what is right.
 */
public abstract class QueryContract {

	private static final int SHIPMENTS = 120;
	private static final List<String> TESTS = List.of("status = SENT", "status in (draft, arrived)", "agreed = 2022", "agreed < 2017-08-08",
			"agreed <= 2013", "agreed > 2013", "agreed >= 2022-02", "agreed is empty", "due < 2020", "due is empty", "due >= 2012",
			"urgent", "weight > 1", "weight <= 0.001", "weight = 12.5", "weight is empty", "wagons >= 45", "wagons is empty",
			"aliases = COAL", "aliases ~ порт", "aliases is empty", "title ~ \"УГОЛЬ\"", "title.ru ~ \"o'b\"", "title.zh is empty",
			"title = \"50% ~ <b>\"", "text ~ \"*\"", "text ~ \"口岸\"", "notes ~ \"\\\\\"", "notes = null", "notes ~ 😀", "concerns is empty",
			"concerns = SHP-3", "concerns.status = SENT", "concerns.title ~ port", "concerns.weight < 1", "origin = SHP-5", "origin is empty",
			"lines is empty", "lines.goods ~ coal", "lines.goods is empty", "lines.name ~ порт", "seal is empty", "key = shp-7");

	@TempDir
	Path folder;
	private final Shipments model = new Shipments();
	private Register register;
	private Edit reading;
	private List<Record> records;

	/** The store under test. */
	protected abstract RegisterStore store();

	@BeforeEach
	void fill() {
		register = store().create(folder.resolve("shipments.liaison"), model.types(), new Device(Ids.newId(), "Lin"));
		RandomShipments random = new RandomShipments(model, 20170808);
		try (Edit edit = Edits.open(register)) {
			List<Record> shipments = random.create(edit, SHIPMENTS);
			edit.save("");
			for (int i = 0; i < 3 * SHIPMENTS; i++) {
				random.change(shipments.get(i % SHIPMENTS), shipments);
			}
			edit.delete(shipments.get(SHIPMENTS / 2));
			edit.save("");
		}
		reading = Edits.open(register);
		records = ids(rows(Filter.ALL, List.of())).stream().map(reading::load).toList();
	}

	@AfterEach
	void close() {
		reading.close();
		register.close();
	}

	private RowSet rows(Filter filter, List<Query.Sort> sort, EStructuralFeature... columns) {
		return register.rows(new Query(model.shipment(), filter, sort, Arrays.asList(columns), Language.RU));
	}

	private static List<String> ids(RowSet rows) {
		return rows.rows(0, 2 * SHIPMENTS).stream().map(Row::id).toList();
	}

	private Filter parsed(String text) {
		return FilterParser.of(register).parse(model.shipment(), text);
	}

	private void check(Filter filter, String text) {
		List<String> expected = records.stream().filter(record -> FilterEvaluation.passes(filter, record)).map(Record::getId).toList();
		RowSet rows = rows(filter, List.of());
		assertEquals(expected, ids(rows), text);
		assertEquals(expected.size(), rows.size(), text);
		assertEquals(expected.size(), register.count(new Query(model.shipment(), filter, List.of(), List.of(), Language.EN)), text);
	}

	@Test
	void everyRecordIsThereOnce() {
		assertEquals(SHIPMENTS - 1, records.size());
		assertTrue(register.verify(null).clean(), () -> register.verify(null).toString());
	}

	@Test
	void testsMeanWhatTheySay() {
		for (String test : TESTS) {
			check(parsed(test), test);
			check(parsed("not (" + test + ')'), "not " + test);
		}
	}

	@Test
	void testsCombine() {
		Random random = new Random(42);
		for (int i = 0; i < 200; i++) {
			String text = combined(random, 3);
			check(parsed(text), text);
		}
	}

	private static String combined(Random random, int depth) {
		return switch (depth == 0 ? 0 : random.nextInt(4)) {
		case 1 -> "not (" + combined(random, depth - 1) + ')';
		case 2 -> '(' + combined(random, depth - 1) + ") and (" + combined(random, depth - 1) + ')';
		case 3 -> '(' + combined(random, depth - 1) + ") or (" + combined(random, depth - 1) + ')';
		default -> TESTS.get(random.nextInt(TESTS.size()));
		};
	}

	@Test
	void everyColumnSortsBothWaysAndPagesAnywhere() {
		Random random = new Random(7);
		for (EStructuralFeature feature : model.shipment().columns()) {
			if (feature.isMany() || feature instanceof EReference) {
				continue;
			}
			for (boolean descending : new boolean[] { false, true }) {
				checkPages(List.of(new Query.Sort(feature, descending)), feature, random);
			}
		}
	}

	@Test
	void severalKeysSort() {
		Random random = new Random(8);
		List<EStructuralFeature> features = model.shipment().columns().stream().filter(f -> !f.isMany()).toList();
		for (int i = 0; i < 30; i++) {
			List<Query.Sort> sort = IntStream.range(0, 3)
					.mapToObj(n -> new Query.Sort(features.get(random.nextInt(features.size())), random.nextBoolean())).toList();
			checkPages(sort, sort.getFirst().feature(), random);
		}
	}

	/** Pages read in any order are the pieces of one whole, in which values only rise or only fall and empty ones come last. */
	private void checkPages(List<Query.Sort> sort, EStructuralFeature column, Random random) {
		List<Row> all = rows(Filter.ALL, sort, column).rows(0, 2 * SHIPMENTS);
		assertEquals(records.size(), all.stream().map(Row::id).distinct().count(), column.getName());
		RowSet paged = rows(Filter.ALL, sort, column);
		for (int i = 0; i < 8; i++) {
			int from = random.nextInt(SHIPMENTS);
			int until = Math.min(all.size(), from + 1 + random.nextInt(30));
			assertEquals(from < until ? all.subList(from, until) : List.of(), paged.rows(from, Math.max(1, until - from)), column.getName());
		}
		List<Object> values = all.stream().map(row -> row.cells().getFirst()).toList();
		long empty = values.stream().filter(QueryContract::isEmpty).count();
		assertTrue(values.subList(values.size() - (int) empty, values.size()).stream().allMatch(QueryContract::isEmpty), column.getName());
		checkOrder(sort.getFirst(), values.subList(0, values.size() - (int) empty));
	}

	/** A reference to what never was there has no key to sort by. */
	private static boolean isEmpty(Object value) {
		return value == null || value.equals("") || value instanceof RecordRef target && target.key().isEmpty();
	}

	private static void checkOrder(Query.Sort sort, List<Object> values) {
		if (values.isEmpty() || !(values.getFirst() instanceof Number)) {
			return;
		}
		List<Double> numbers = values.stream().map(value -> ((Number) value).doubleValue()).toList();
		List<Double> sorted = new ArrayList<>(numbers);
		sorted.sort(sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder());
		assertEquals(sorted, numbers, sort.feature().getName());
	}

	/** Except for targets that are gone: the plainest register does not know them, a store still names them. */
	@Test
	void cellsAreThoseOfThePlainestRegister() {
		MemoryRegister plain = new MemoryRegister(model.types());
		records.stream().flatMap(record -> register.history(record.getId(), null, 1000).stream())
				.sorted(Comparator.comparing(Operation::sequence))
				.collect(Collectors.groupingBy(Operation::edit, LinkedHashMap::new, Collectors.mapping(QueryContract::change, Collectors.toList())))
				.values().forEach(changes -> plain.commit(new ChangeSet("copy", "", changes)));
		List<EStructuralFeature> columns = model.shipment().columns();
		Query query = new Query(model.shipment(), Filter.ALL, List.of(), columns, Language.EN);
		List<Row> expected = plain.rows(query).rows(0, SHIPMENTS);
		List<Row> found = register.rows(query).rows(0, SHIPMENTS);
		for (int i = 0; i < expected.size(); i++) {
			for (int c = 0; c < columns.size(); c++) {
				Object cell = expected.get(i).cells().get(c);
				boolean mayBeGone = cell == null && columns.get(c) instanceof EReference;
				if (!mayBeGone) {
					assertEquals(cell == null ? none(columns.get(c)) : cell, found.get(i).cells().get(c), columns.get(c).getName());
				}
			}
		}
	}

	/** A model without Java has no default for texts; lists always have one. */
	private static Object none(EStructuralFeature feature) {
		return StoredForm.isLocalized(feature) ? LocalizedText.EMPTY : null;
	}

	private static Change change(Operation o) {
		return o.isCreation()
				? new Change.Create(o.record(), o.object(), o.type(), OperationForm.values(o.after()))
				: new Change.Set(o.record(), o.object(), o.type(), o.field(), o.before(), o.after());
	}
}
