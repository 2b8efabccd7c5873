package org.liaison.store.sqlite.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.Device;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.model.Ids;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Registry;

/** Appends the operations of one commit to the chain of the device that makes them. One per transaction. */
final class OperationWriter {

	private record Chain(long device, long sequence, long clock, String hash) {
	}

	/** The chain of the device that writes, and the last numbers that rows of the log have. */
	private record Ends(Chain chain, long edit, long operation) {
	}

	private record Head(long operation, String id) {
	}

	private final Sql sql;
	private final Registry registry;
	private final Device device;
	private final String author;
	private final String reason;
	private final String edit = Ids.newId();
	private final long editNumber;
	private long last;
	private final List<Operation> written = new ArrayList<>();
	private Chain chain;

	OperationWriter(Sql sql, Registry registry, Device device, String author, String reason) throws SQLException {
		this.sql = sql;
		this.registry = registry;
		this.device = device;
		this.author = author;
		this.reason = reason;
		Optional<Ends> known = ends();
		Ends ends = known.isPresent() ? known.get() : first();
		this.chain = ends.chain();
		this.last = ends.operation();
		this.editNumber = ends.edit() + 1;
		sql.run("INSERT INTO edit (number, id, author, reason) VALUES (?, ?, ?, ?)", editNumber, edit, author, reason);
	}

	private Optional<Ends> ends() throws SQLException {
		return sql.first("SELECT number, sequence, (SELECT max(clock) FROM device), hash, (SELECT max(number) FROM edit), "
				+ "(SELECT max(number) FROM operation) FROM device WHERE id = ?", row -> new Ends(
						new Chain(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)), row.getLong(5), row.getLong(6)), device.id());
	}

	private Ends first() throws SQLException {
		sql.run("INSERT INTO device (id, sequence, clock, hash) VALUES (?, 0, 0, '')", device.id());
		return ends().orElseThrow();
	}

	/** The creation of an object; all its features get a number, so that a model that gains one of them later is noticed. */
	long create(ObjectRow object, String record, long recordNumber, String type, SortedMap<FieldKey, String> fields)
			throws SQLException {
		Set<String> features = new TreeSet<>();
		fields.keySet().forEach(key -> features.add(key.feature()));
		for (String feature : features) {
			registry.writtenFeature(sql, feature);
		}
		return append(object, record, recordNumber, type, null, null, OperationForm.values(fields), List.of());
	}

	/**
	 * A field's new value; it follows all heads that the field has here.
	 *
	 * @param removed number of the object that leaves its record by this, or of the record that is deleted; 0 for none. The heads in it are
	 *            followed too: whoever removes says with it what he had seen, so that changes of others are not lost with it
	 */
	void set(ObjectRow object, String record, String type, FieldKey key, String before, String after, long removed)
			throws SQLException {
		long feature = registry.writtenFeature(sql, key.feature());
		List<Head> stored = sql.list("SELECT h.operation, p.id FROM head h JOIN operation p ON p.number = h.operation WHERE h.object = ? "
				+ "AND h.feature = ? AND h.element = ? ORDER BY h.operation", OperationWriter::head, object.number(), feature, key.element());
		List<Head> heads = stored.isEmpty() && before != null && object.created() != 0
				? sql.list("SELECT number, id FROM operation WHERE number = ?", OperationWriter::head, object.created()) : stored;
		if (removed != 0) {
			heads = Stream.concat(heads.stream(), headsInside(removed).stream()).distinct().toList();
		}
		long number = append(object, record, object.record(), type, key, before, after, heads);
		if (!stored.isEmpty()) {
			sql.run("DELETE FROM head WHERE object = ? AND feature = ? AND element = ?", object.number(), feature, key.element());
		}
		sql.run("INSERT INTO head (object, feature, element, operation) VALUES (?, ?, ?, ?)", object.number(), feature,
				key.element(), number);
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getLong(1), row.getString(2));
	}

	private List<Head> headsInside(long removed) throws SQLException {
		return sql.list("WITH RECURSIVE inside (number) AS (VALUES (?) UNION SELECT o.number FROM object o JOIN inside i ON o.container = "
				+ "i.number) SELECT p.number, p.id FROM inside i JOIN head h ON h.object = i.number JOIN operation p ON p.number = h.operation "
				+ "ORDER BY p.number", OperationWriter::head, removed);
	}

	private long append(ObjectRow object, String record, long recordNumber, String type, FieldKey key, String before, String after,
			List<Head> bases) throws SQLException {
		long sequence = chain.sequence() + 1;
		long clock = HybridClock.next(chain.clock(), System.currentTimeMillis());
		Operation unsigned = new Operation(Ids.newId(), device.id(), sequence, clock, author, edit, reason, record, object.id(), type,
				key, before, after, bases.stream().map(Head::id).toList(), chain.hash(), "");
		Operation operation = OperationForm.withHash(unsigned);
		Long feature = key == null ? null : (Long) registry.writtenFeature(sql, key.feature());
		sql.run("INSERT INTO operation (number, id, device, sequence, clock, edit, record, object, type, feature, element, before, after, "
				+ "bases, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ++last, operation.id(), chain.device(), sequence, clock,
				editNumber, recordNumber, object.number(), registry.writtenType(sql, type), feature, key == null ? null : key.element(),
				before, after, bases.stream().map(head -> String.valueOf(head.operation())).collect(Collectors.joining(" ")), operation.hash());
		chain = new Chain(chain.device(), sequence, clock, operation.hash());
		written.add(operation);
		return last;
	}

	/** Remembers where the device's chain ends; its operations, in order. */
	List<Operation> finish() throws SQLException {
		sql.run("UPDATE device SET sequence = ?, clock = ?, hash = ? WHERE number = ?", chain.sequence(), chain.clock(), chain.hash(),
				chain.device());
		return List.copyOf(written);
	}
}
