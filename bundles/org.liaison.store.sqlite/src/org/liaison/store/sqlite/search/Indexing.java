package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.liaison.core.operation.RecordState;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;

/**
 * Writes what many records have to say into the index. Finding the terms takes as long as writing them, so other threads find those of
 * some records while the ones before are written. One per transaction.
 */
public final class Indexing {

	/** Records whose terms are found at once: enough to be worth a thread's while, few enough to be held. */
	private static final int SOME = 32;

	private record Said(ObjectRow record, RecordState state) {
	}

	private record Terms(long record, List<String> columns) {
	}

	private final Sql sql;
	private final SearchIndex index;
	private List<Said> gathered = new ArrayList<>();
	private CompletableFuture<List<Terms>> coming = CompletableFuture.completedFuture(List.of());

	/** Writes into an index. */
	public Indexing(Sql sql, SearchIndex index) {
		this.sql = sql;
		this.index = index;
	}

	/** Brings up to date what a record says; nothing when it is gone. */
	public void update(long number) throws SQLException {
		index.remove(sql, number);
		ObjectRow record = ObjectRow.get(sql, number);
		Optional<RecordState> state = index.state(sql, record);
		if (state.isPresent()) {
			insert(record, state.get());
		}
	}

	/** Takes in a record of which the index has nothing. */
	public void insert(ObjectRow record, RecordState state) throws SQLException {
		gathered.add(new Said(record, state));
		if (gathered.size() == SOME) {
			List<Said> some = gathered;
			gathered = new ArrayList<>();
			CompletableFuture<List<Terms>> next = CompletableFuture.supplyAsync(() -> terms(some));
			writeWhatCame();
			coming = next;
		}
	}

	private List<Terms> terms(List<Said> some) {
		return some.stream().map(said -> new Terms(said.record().number(), index.columns(said.record(), said.state()))).toList();
	}

	private void writeWhatCame() throws SQLException {
		try {
			write(coming.join());
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
		coming = CompletableFuture.completedFuture(List.of());
	}

	private void write(List<Terms> some) throws SQLException {
		for (Terms terms : some) {
			index.write(sql, terms.record(), terms.columns());
		}
	}

	/** Writes the rest. */
	public void finish() throws SQLException {
		writeWhatCame();
		write(terms(gathered));
		gathered.clear();
	}
}
