package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.model.Language;
import org.liaison.testing.RegisterFixture;

/** A computer's clock was a year ahead and was put right, which is as if it were set back: what was done later stays later. */
class ClockSetBackTest extends RegisterFixture {

	private static final long YEAR = 365L * 24 * 60 * 60 * 1000;

	@Override
	protected RegisterStore store() {
		return new SqliteStore();
	}

	/** A ship as a device saves it whose clock is a year ahead. */
	private String savedAYearAhead() {
		Operation now;
		try (Register other = store().create(folder.resolve("other.liaison"), harbour.types(), LAPTOP)) {
			try (Edit edit = Edits.open(other)) {
				create(edit, "Ship", "Aurora");
				edit.save("");
			}
			now = other.history(other.find("SHP-1").orElseThrow().id(), null, 1).getFirst();
		}
		Operation ahead = operation(now, HybridClock.next(0, HybridClock.milliseconds(now.clock()) + YEAR), "");
		register.replica().apply(new Arriving(operation(now, ahead.clock(), OperationForm.hash(ahead))), false, null);
		return now.record();
	}

	private static Operation operation(Operation o, long clock, String hash) {
		return new Operation(o.id(), o.device(), o.sequence(), clock, o.author(), o.edit(), o.reason(), o.record(), o.object(), o.type(), o.field(),
				o.before(), o.after(), o.bases(), o.previousHash(), hash);
	}

	private void rename(String id, String title) {
		try (Edit edit = Edits.open(register)) {
			edit.load(id).setTitle(edit.load(id).getTitle().with(Language.EN, title));
			edit.save(title);
		}
	}

	@Test
	void whatIsSavedAfterwardsIsLaterInTheHistoryAndHolds() {
		String id = savedAYearAhead();
		rename(id, "Varyag");
		saved("Ship", "Rurik");
		rename(id, "Svetlana");
		assertEquals("Svetlana", register.find(id).orElseThrow().title().best(Language.EN));
		List<Operation> history = register.history(id, null, 10);
		assertEquals(List.of("Svetlana", "Varyag", ""), history.stream().map(Operation::reason).toList());
		assertTrue(history.get(0).clock() > history.get(1).clock() && history.get(1).clock() > history.get(2).clock());
		assertEquals(List.of("Svetlana", "Varyag"), register.history(id, null, 2).stream().map(Operation::reason).toList());
		assertEquals(List.of(""), register.history(id, history.get(1).id(), 2).stream().map(Operation::reason).toList());
		assertEquals(history.get(2).at(), history.get(0).at(), "the hour that is shown goes on from the latest that was seen");
		assertEquals(id, register.recent(3).getFirst().record().id());
		assertEquals(0, register.replica().conflicts());
		assertEquals(List.of(), register.verify(null).findings());
		reopen();
		rename(id, "Askold");
		assertEquals("Askold", register.history(id, null, 1).getFirst().reason());
		assertEquals(List.of(), register.verify(null).findings());
	}

	private record Arriving(Operation one) implements Incoming {

		@Override
		public Optional<Peer> sender() {
			return Optional.empty();
		}

		@Override
		public long size() {
			return 1;
		}

		@Override
		public Iterator<Operation> operations() {
			return List.of(one).iterator();
		}

		@Override
		public Iterator<byte[]> contents() {
			return Collections.emptyIterator();
		}
	}
}
