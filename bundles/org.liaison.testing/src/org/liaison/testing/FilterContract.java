package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterEvaluation;
import org.liaison.core.query.FilterException;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Filters;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** Every store selects by a filter what {@link FilterEvaluation} lets pass, whatever the filter and the records. */
public abstract class FilterContract {

	private static final List<String> TESTS = List.of("status = SENT", "status in (DRAFT, ARRIVED)", "status is empty", "agreed is empty",
			"agreed < 2014", "agreed <= 2013", "agreed = 2013", "agreed > 2012-12", "agreed >= 2022-05", "agreed = ../2015", "due < 2020",
			"due is empty", "due = 2022-02", "open", "overdue", "urgent", "urgent = false", "weight > 0", "weight = 12.5", "weight <= 0.001",
			"wagons >= 40", "wagons is empty", "title ~ port", "title ~ ПОРТ", "title.ru ~ владивосток", "title.zh is empty", "title is empty",
			"text = coal", "text ~ \"50% ~ <b>\"", "text ~ _", "aliases = COAL", "aliases ~ \"quoted\"", "aliases is empty", "notes ~ brien",
			"concerns is empty", "concerns = SHP-1", "concerns in (SHP-1, SHP-2)", "concerns.status = SENT", "concerns.agreed < 2018",
			"concerns.agreed is empty", "concerns.title ~ coal", "concerns ~ port", "concerns is Shipment", "concerns is not Organisation", "origin is Shipment", "origin is empty", "origin = SHP-2", "origin.goods ~ coal",
			"lines is empty", "lines.goods ~ coal", "lines.goods is empty", "lines.name.ru is empty", "lines.name ~ уголь", "seal is empty",
			"sender is empty", "sender.country = RU", "key = SHP-3", "marking = INTERNAL", "tags is empty",
			"slips > 0", "slips > 2", "slips = 1", "slips is empty", "concerns.slips > 1", "not (slips = 0)");

	private static final List<String> HOSTILE = List.of("'", "''", "x' OR 1=1 --", "'; DROP TABLE object; --", "\\", "\\\"", "%", "_", "*", "?", "[a-z]",
			"[", "]", "a*b", "\0", "a\0b", "\u202E", "\uD83D", "NULL", "1) OR (1=1", "?1", ":a", "$x", "@x", "title MATCH 'a'", "{title} : a", "a AND b",
			"NEAR(a b)", "title:a", "^a", "C++", "12-34", "secret:x", "§a", "¤t1", "t.\"title$en\"", "sqlite_schema", "0x41", "1e5",
			"9999999999999999999999");

	@TempDir
	Path folder;

	/** The store. */
	protected abstract RegisterStore store();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aFilterSelectsWhatPassesIt(long seed) {
		var model = new Shipments();
		var random = new Random(seed);
		try (Register register = store().create(folder.resolve("a.liaison"), model.types(), new Device(Ids.newId(), "tester"))) {
			fill(register, new RandomShipments(model, seed));
			FilterParser parser = FilterParser.of(register);
			List<String> texts = new ArrayList<>(TESTS);
			for (int i = 0; i < 100; i++) {
				texts.add(combined(random, 3));
			}
			try (Edit edit = Edits.open(register)) {
				List<String> ids = List.copyOf(selected(register, model, Filter.ALL));
				texts.add("id in (" + ids.get(0).toUpperCase(Locale.ROOT) + ", " + ids.get(1) + ")");
				texts.add("id ~ " + ids.get(2).substring(30));
				texts.add("id is empty");
				List<String> wrong = new ArrayList<>();
				for (String text : texts) {
					Filter filter = parser.parse(model.shipment(), text);
					Set<String> expected = expected(edit, register, model, filter);
					Set<String> selected = selected(register, model, filter);
					if (!expected.equals(selected)) {
						wrong.add(text + ": " + expected.size() + " pass, " + selected.size() + " selected");
					}
				}
				assertEquals(List.of(), wrong);
			}
		}
	}

	/** Names are names of features, values are values, and words are words: no text is ever read as the store's own language. */
	@Test
	void noTextReachesTheStoreAsMore() {
		var model = new Shipments();
		try (Register register = store().create(folder.resolve("a.liaison"), model.types(), new Device(Ids.newId(), "tester"))) {
			fill(register, new RandomShipments(model, 7));
			long all = selected(register, model, Filter.ALL).size();
			FilterParser parser = FilterParser.of(register);
			try (Edit edit = Edits.open(register)) {
				for (String text : HOSTILE) {
					String value = Filters.quote(text);
					for (String filter : List.of("title = @", "title != @", "title ~ @", "title.ru ~ @", "key = @", "notes ~ @", "aliases = @",
							"aliases ~ @", "text in (@, @)", "concerns.title ~ @", "lines.goods = @", "sender.country = @")) {
						try {
							Filter parsed = parser.parse(model.shipment(), filter.replace("@", value));
							assertEquals(expected(edit, register, model, parsed), selected(register, model, parsed), filter);
						} catch (FilterException said) {
							assertEquals(FilterException.Fault.BAD_CHARACTER, said.arguments().getLast(), filter);
						}
					}
					for (String filter : List.of("@", "$", "title = $", "$ = x", "concerns = @", "concerns.$ = x", "weight > @", "agreed < @",
							"status = @", "title ~ @ and $", "(@ or title = @)", "slips > @")) {
						try {
							Filter parsed = parser.parse(model.shipment(), filter.replace("@", value).replace("$", text));
							assertTrue(selected(register, model, parsed).size() <= all);
						} catch (FilterException said) {
							assertTrue(said.position() > 0, filter);
						}
					}
				}
			}
			assertEquals(all, selected(register, model, Filter.ALL).size());
			assertTrue(register.verify(null).clean());
		}
	}

	@Test
	void asMuchAsAFilterMayHoldIsAnswered() {
		var model = new Shipments();
		try (Register register = store().create(folder.resolve("a.liaison"), model.types(), new Device(Ids.newId(), "tester"))) {
			fill(register, new RandomShipments(model, 7));
			FilterParser parser = FilterParser.of(register);
			for (String filter : List.of("title = x or ".repeat(499) + "title = x", "title in (" + "x, ".repeat(498) + "x)", "coal or ".repeat(499) + "port",
					"not ".repeat(99) + "urgent", "(".repeat(99) + "urgent" + ")".repeat(99), "title ~ " + "щ".repeat(1000), "concerns.title ~ x or ".repeat(49) + "open",
					"lines.name = y and ".repeat(49) + "urgent")) {
				selected(register, model, parser.parse(model.shipment(), filter));
			}
		}
	}

	private static void fill(Register register, RandomShipments shipments) {
		try (Edit edit = Edits.open(register)) {
			List<Record> records = shipments.create(edit, 40);
			edit.save("");
			for (int i = 0; i < 400; i++) {
				shipments.change(records.get(i % records.size()), records);
				if (i % 20 == 0) {
					edit.save("");
				}
			}
			edit.delete(records.get(5));
			edit.save("");
		}
	}

	private static Set<String> expected(Edit edit, Register register, Shipments model, Filter filter) {
		Set<String> ids = selected(register, model, Filter.ALL);
		ids.removeIf(id -> !FilterEvaluation.passes(filter, edit.load(id)));
		return ids;
	}

	private static Set<String> selected(Register register, Shipments model, Filter filter) {
		var query = new Query(model.shipment(), filter, List.of(), List.of(), Language.EN);
		Set<String> ids = new LinkedHashSet<>();
		register.rows(query).rows(0, 1000).stream().map(Row::id).forEach(ids::add);
		assertEquals(ids.size(), register.count(query));
		return ids;
	}

	private static String combined(Random random, int depth) {
		if (depth == 0 || random.nextInt(3) == 0) {
			return TESTS.get(random.nextInt(TESTS.size()));
		}
		String one = combined(random, depth - 1);
		return switch (random.nextInt(3)) {
		case 0 -> "(" + one + ") and (" + combined(random, depth - 1) + ")";
		case 1 -> "(" + one + " or " + combined(random, depth - 1) + ")";
		default -> "not (" + one + ")";
		};
	}
}
