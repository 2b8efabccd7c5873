package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Pages;
import org.liaison.core.query.Query;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.testing.RegisterFixture;

/** Whoever goes through many records sees each of them once, in order, and can leave. */
class PagesTest extends RegisterFixture {

	private static final int MANY = 550;

	private final Query query = new Query(harbour.type("Ship"), Filter.ALL, List.of(new Query.Sort(harbour.feature("Ship", "number"), true)), List.of(),
			Language.EN);

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@BeforeEach
	void fill() {
		try (Edit edit = Edits.open(register)) {
			Record quay = edit.create(harbour.eClass("Quay"));
			quay.setTitle(LocalizedText.of(Language.EN, "North"));
			for (int i = 0; i < MANY; i++) {
				Record ship = edit.create(harbour.eClass("Ship"));
				ship.eSet(harbour.feature("Ship", "number"), i);
				ship.eSet(harbour.feature("Ship", "berth"), quay);
			}
			edit.save("");
		}
	}

	@Test
	void eachRecordIsSeenOnceWithWhatItRefersTo() {
		List<Object> numbers = new ArrayList<>();
		Pages.records(register, query, null, page -> page.forEach(ship -> {
			numbers.add(ship.eGet(harbour.feature("Ship", "number")));
			assertEquals("North", ((Record) ship.eGet(harbour.feature("Ship", "berth"))).getTitle().text(Language.EN));
		}));
		assertEquals(IntStream.rangeClosed(1, MANY).mapToObj(i -> MANY - i).toList(), numbers);
	}

	@Test
	void whoCancelsSeesNoFurtherPage() {
		var monitor = new NullProgressMonitor();
		List<Record> seen = new ArrayList<>();
		assertThrows(OperationCanceledException.class, () -> Pages.records(register, query, monitor, page -> {
			seen.addAll(page);
			monitor.setCanceled(true);
		}));
		assertEquals(500, seen.size());
	}
}
