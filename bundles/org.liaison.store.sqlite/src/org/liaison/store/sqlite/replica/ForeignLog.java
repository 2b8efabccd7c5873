package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.schema.Registry;

/** Writes operations that others made, and keeps the heads of the fields that they are on. */
final class ForeignLog {

	private static final int REMEMBERED = 100_000;

	/** What the operations of one edit share. */
	private record Edit(String id, String author, String reason) {
	}

	private final Sql sql;
	private final Registry registry;
	private final Chains chains;
	private final Map<Edit, Long> edits = bounded();
	private final Map<String, Long> numbers = bounded();
	private long last;

	ForeignLog(Sql sql, Registry registry, Chains chains) throws SQLException {
		this.sql = sql;
		this.registry = registry;
		this.chains = chains;
		this.last = OperationLog.last(sql);
	}

	/** The number of the last operation. */
	long last() {
		return last;
	}

	static <K, V> Map<K, V> bounded() {
		return new LinkedHashMap<>(16, 0.75f, false) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > REMEMBERED;
			}
		};
	}

	/** Looks up at once what some operations build on. */
	void lookUp(List<Operation> operations) throws SQLException {
		Set<String> unknown = new LinkedHashSet<>();
		for (Operation operation : operations) {
			operation.bases().stream().filter(base -> !numbers.containsKey(base)).forEach(unknown::add);
		}
		sql.each("SELECT id, number FROM operation WHERE id IN (SELECT value FROM json_each(?))", row -> numbers.put(row.getString(1), row.getLong(2)),
				Sql.array(unknown));
	}

	/** The numbers of an operation's bases; empty when one has not arrived. */
	Optional<List<Long>> bases(Operation operation) throws SQLException {
		List<Long> found = new ArrayList<>(operation.bases().size());
		for (String base : operation.bases()) {
			Long number = numbers.get(base);
			if (number == null) {
				number = sql.first("SELECT number FROM operation WHERE id = ?", row -> row.getLong(1), base).orElse(null);
			}
			if (number == null) {
				return Optional.empty();
			}
			found.add(number);
		}
		return Optional.of(found);
	}

	/** Appends an operation and tells its number. */
	long append(Operation operation, long record, long object, List<Long> bases) throws SQLException {
		FieldKey key = operation.field();
		StringBuilder joined = new StringBuilder();
		for (long base : bases) {
			joined.append(joined.isEmpty() ? "" : " ").append(base);
		}
		sql.run("INSERT INTO operation (number, id, device, sequence, clock, edit, record, object, type, feature, element, before, after, "
				+ "bases, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ++last, operation.id(),
				chains.append(operation), operation.sequence(), operation.clock(), edit(operation), record, object,
				registry.writtenType(sql, operation.type()), key == null ? null : (Object) registry.writtenFeature(sql, key.feature()),
				key == null ? null : key.element(), operation.before(), operation.after(), joined.toString(), operation.hash());
		numbers.put(operation.id(), last);
		return last;
	}

	private long edit(Operation operation) throws SQLException {
		Edit edit = new Edit(operation.edit(), operation.author(), operation.reason());
		Long known = edits.get(edit);
		if (known == null) {
			known = sql.insert("INSERT INTO edit (id, author, reason) VALUES (?, ?, ?)", edit.id(), edit.author(), edit.reason());
			edits.put(edit, known);
		}
		return known;
	}

	/**
	 * Makes an operation a head of its field in the stead of its bases.
	 *
	 * @return whether it is the only one now
	 */
	boolean head(ObjectRow object, FieldKey key, long operation, List<Long> bases) throws SQLException {
		long feature = registry.writtenFeature(sql, key.feature());
		List<Long> others = sql.list("SELECT operation FROM head WHERE object = ? AND feature = ? AND element = ?", row -> row.getLong(1),
				object.number(), feature, key.element());
		boolean first = others.isEmpty();
		others.removeAll(bases);
		if (first && !bases.contains(object.created()) && firstValues(object.created()).containsKey(key)) {
			addHead(object.number(), feature, key, object.created());
			others.add(object.created());
		}
		for (long base : first ? List.<Long>of() : bases) {
			sql.run("DELETE FROM head WHERE object = ? AND feature = ? AND element = ? AND operation = ?", object.number(), feature,
					key.element(), base);
		}
		addHead(object.number(), feature, key, operation);
		return others.isEmpty();
	}

	private void addHead(long object, long feature, FieldKey key, long operation) throws SQLException {
		sql.run("INSERT OR IGNORE INTO head (object, feature, element, operation) VALUES (?, ?, ?, ?)", object, feature, key.element(),
				operation);
	}

	/** An object that was created twice: both are heads of the fields that they set, which is usually left unsaid. */
	void headsOfSecondCreation(ObjectRow object, long operation, SortedMap<FieldKey, String> fields) throws SQLException {
		SortedMap<FieldKey, String> earlier = firstValues(object.created());
		for (FieldKey key : fields.keySet()) {
			long feature = registry.writtenFeature(sql, key.feature());
			if (earlier.containsKey(key) && sql.first("SELECT 1 FROM head WHERE object = ? AND feature = ? AND element = ?", row -> row,
					object.number(), feature, key.element()).isEmpty()) {
				addHead(object.number(), feature, key, object.created());
			}
			addHead(object.number(), feature, key, operation);
		}
	}

	private SortedMap<FieldKey, String> firstValues(long creation) throws SQLException {
		return OperationForm.values(sql.text("SELECT after FROM operation WHERE number = ?", creation)
				.orElseThrow(() -> new SQLException("no operation has number " + creation)));
	}

	/** All features of a creation get a number, so that a model that gains one of them later is noticed. */
	void number(SortedMap<FieldKey, String> fields) throws SQLException {
		TreeSet<String> features = new TreeSet<>();
		fields.keySet().forEach(key -> features.add(key.feature()));
		for (String feature : features) {
			registry.writtenFeature(sql, feature);
		}
	}
}
