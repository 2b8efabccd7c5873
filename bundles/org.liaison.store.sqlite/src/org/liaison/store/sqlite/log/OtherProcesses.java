package org.liaison.store.sqlite.log;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.liaison.core.Register;
import org.liaison.core.RegisterListener;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Sql;

/**
 * Finds out what other processes have written into the log. Operations are numbered as they arrive: what stands behind the last that is known
 * here, and was not written here, is theirs.
 */
public final class OtherProcesses {

	private volatile long seen;

	/** From now on. */
	public OtherProcesses(Sql sql) throws SQLException {
		seen = OperationLog.last(sql);
	}

	/**
	 * Writes, and remembers what was written here. When others have written meanwhile, what comes behind them is told together with theirs.
	 *
	 * @param transaction does the work in a transaction
	 */
	public <T> T beside(Database.Work<T> work, Function<Database.Work<T>, T> transaction) {
		long[] mine = new long[1];
		T result = transaction.apply(sql -> {
			boolean alone = OperationLog.last(sql) == seen;
			T done = work.run(sql);
			mine[0] = alone ? OperationLog.last(sql) : seen;
			return done;
		});
		seen = mine[0];
		return result;
	}

	/** What others have written since, empty for nothing. */
	public synchronized Optional<RegisterListener.Event> since(Sql sql, Register register) throws SQLException {
		long before = seen;
		long now = OperationLog.last(sql);
		if (now <= before) {
			return Optional.empty();
		}
		Set<String> records = new HashSet<>();
		Set<String> types = new HashSet<>();
		sql.list("SELECT DISTINCT o.id, t.id FROM operation p JOIN object o ON o.number = p.record JOIN type t ON t.number = o.type "
				+ "WHERE p.number > ? AND p.number <= ?", row -> records.add(row.getString(1)) | types.add(row.getString(2)), before, now);
		seen = now;
		return Optional.of(new RegisterListener.Event(register, records, types));
	}
}
