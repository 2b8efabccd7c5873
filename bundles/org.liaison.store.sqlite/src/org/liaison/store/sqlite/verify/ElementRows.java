package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.search.Folding;

/**
 * Compares a record's references, many-valued attributes and heads. Rows of a feature that no installed model knows may be missing, since
 * they are made anew when the model comes back; those that are there have to agree with the operations.
 */
final class ElementRows {

	private final Sql sql;
	private final RecordLog log;
	/** The objects by their numbers. */
	private final Map<Long, String> ids;
	private final String numbers;

	ElementRows(Sql sql, RecordLog log, Map<Long, String> ids) {
		this.sql = sql;
		this.log = log;
		this.ids = ids;
		this.numbers = ids.keySet().toString();
	}

	/** Adds the names of features that are not as the operations say. */
	void compare(Set<String> differences) throws SQLException {
		Set<List<Object>> references = new HashSet<>();
		Set<List<Object>> values = new HashSet<>();
		for (ObjectState object : log.live().values()) {
			object.fields().forEach((key, value) -> {
				switch (log.kind(object, key)) {
				case REFERENCE -> references.add(Arrays.asList(object.id(), key.feature(), value, null));
				case REFERENCES -> references.add(Arrays.asList(object.id(), key.feature(), key.element(), value));
				case VALUES -> values.add(Arrays.asList(object.id(), key.feature(), key.element(), value, Folding.fold(key.element())));
				default -> {
					// In columns, or in no row at all.
				}
				}
			});
		}
		compare(references, "SELECT holder, coalesce(f.name, r.feature), coalesce(o.id, r.target), r.position FROM reference r "
				+ "LEFT JOIN feature f ON f.number = r.feature LEFT JOIN object o ON o.number = r.target WHERE holder", 4, differences);
		compare(values, "SELECT holder, coalesce(f.name, v.feature), value, position, folded FROM value v "
				+ "LEFT JOIN feature f ON f.number = v.feature WHERE holder", 5, differences);
		compare(log.heads(), "SELECT h.object, coalesce(f.name, h.feature), h.element, coalesce(p.id, h.operation) FROM head h "
				+ "LEFT JOIN feature f ON f.number = h.feature LEFT JOIN operation p ON p.number = h.operation WHERE h.object", 4, differences);
	}

	private void compare(Set<List<Object>> expected, String select, int count, Set<String> differences) throws SQLException {
		Set<List<Object>> missing = new HashSet<>(expected);
		List<List<Object>> found = sql.list(select + " IN (SELECT value FROM json_each(?))", row -> {
			List<Object> cells = new ArrayList<>(Cells.of(row, 1, count));
			cells.set(0, ids.get(row.getLong(1)));
			return cells;
		}, numbers);
		for (List<Object> row : found) {
			if (!missing.remove(row) && !isOfUnknownFeature(row)) {
				differences.add(String.valueOf(row.get(1)));
			}
		}
		missing.forEach(row -> differences.add(String.valueOf(row.get(1))));
	}

	/** Whether a row of a feature that no installed model knows is what the operations say. */
	private boolean isOfUnknownFeature(List<Object> row) {
		ObjectState object = log.live().get(row.getFirst());
		FieldKey key = FieldKey.of(String.valueOf(row.get(1)));
		if (object == null || log.kind(object, key) != Kind.NONE || row.get(2) == null) {
			return false;
		}
		String element = row.get(2).toString();
		Object position = row.get(3);
		return position == null ? element.equals(object.fields().get(key))
				: position.equals(object.fields().get(new FieldKey(key.feature(), element)));
	}
}
