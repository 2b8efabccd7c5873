package org.liaison.store.sqlite.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.SearchQuery;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.RegisterFixture;

/** Whatever is saved, renamed, deleted and brought back, in whatever order, the search index and all rows are what the operations say. */
class SoundIndexTest extends RegisterFixture {

	private static final List<String> WORDS = List.of("seal", "seals", "пломба", "пломбы", "таможня", "海关", "港口", "quay", "Aurora", "2027-03", "é");
	private static final int EDITS = 400;
	private static final int VERIFIED = 40;

	private final Random random = new Random(20170808);
	private final List<String> ships = new ArrayList<>();
	private final List<String> deleted = new ArrayList<>();

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	@Test
	void afterAnyEditsEverythingIsClean() {
		for (int i = 0; i < EDITS; i++) {
			if (i % VERIFIED == 0) {
				assertEquals(List.of(), register.verify(null).findings(), "after " + i);
			}
			edit();
			if (random.nextInt(200) == 0) {
				reopen();
			}
		}
		assertEquals(List.of(), register.verify(null).findings());
		ships.forEach(id -> assertEquals(id, register.search(new SearchQuery(register.find(id).orElseThrow().key(), Set.of(), false, 1))
				.getFirst().id()));
	}

	private void edit() {
		try (Edit edit = Edits.open(register)) {
			int what = ships.isEmpty() ? 0 : random.nextInt(10);
			if (what < 3) {
				Record ship = create(edit, "Ship", words());
				set(ship, "log", words());
				ships.add(ship.getId());
			} else if (what < 6) {
				Record ship = edit.load(any(ships));
				ship.setTitle(ship.getTitle().with(Language.values()[random.nextInt(Language.values().length)], words()));
			} else if (what < 8) {
				Record ship = edit.load(any(ships));
				ship.getAliases().clear();
				ship.getAliases().add(words());
				set(ship, "log", random.nextInt(5) == 0 ? null : words());
			} else {
				String id = any(ships);
				edit.delete(edit.load(id));
				ships.remove(id);
				deleted.add(id);
			}
			edit.save("");
			if (random.nextInt(8) == 0 && edit.canUndo()) {
				edit.undo();
				edit.save("");
			}
		}
		// An edit that was taken back made or unmade a record.
		ships.removeIf(id -> register.read(id).isEmpty());
		deleted.stream().filter(id -> register.read(id).isPresent() && !ships.contains(id)).forEach(ships::add);
	}

	private String any(List<String> ids) {
		return ids.get(random.nextInt(ids.size()));
	}

	private String words() {
		StringBuilder words = new StringBuilder();
		for (int i = random.nextInt(12); i >= 0; i--) {
			words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
		return words.append(random.nextInt(1000)).toString();
	}
}
