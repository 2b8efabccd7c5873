package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.StateWriter;
import org.liaison.store.sqlite.schema.Schema;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;

/** Compares all rows of a record with what its operations say that they are, value by value. */
final class RecordRows {

	private record Stored(long number, Object type, List<Object> identity, List<Object> place, List<Object> name) {
	}

	private static final String NAME = "o." + Schema.TITLE_COLUMNS.replace(", ", ", o.") + ", o.key, o.key_order";
	private static final int NAME_CELLS = NAME.split(",").length;
	/** A number that names nothing stays a number, so that it differs from what is expected. */
	private static final String OBJECTS = "SELECT o.number, o.type, o.id, coalesce(t.id, o.type), coalesce(r.id, o.record), "
			+ "coalesce(p.id, o.created), o.live, coalesce(c.id, o.container), coalesce(f.name, o.feature), o.position, " + NAME
			+ " FROM object o LEFT JOIN type t ON t.number = o.type LEFT JOIN object r ON r.number = o.record LEFT JOIN operation p ON "
			+ "p.number = o.created LEFT JOIN object c ON c.number = o.container LEFT JOIN feature f ON f.number = o.feature WHERE ";

	private final Sql sql;
	private final Tables tables;
	private final TableRows rows;

	RecordRows(Sql sql, RecordTypes types, Tables tables) {
		this.sql = sql;
		this.tables = tables;
		this.rows = new TableRows(sql, types, tables);
	}

	/** What differs, as names of fields, tables or objects; nothing when all is well. */
	Set<String> differences(long record, RecordLog log) throws SQLException {
		Set<String> differences = new LinkedHashSet<>();
		Map<String, Stored> stored = objects(record);
		Map<Long, String> ids = new HashMap<>();
		for (Map.Entry<String, Operation> creation : log.creations().entrySet()) {
			Stored object = stored.remove(creation.getKey());
			if (object == null) {
				differences.add(creation.getKey());
				continue;
			}
			ids.put(object.number(), creation.getKey());
			compare(object, creation.getValue(), log, differences);
		}
		differences.addAll(stored.keySet());
		new ElementRows(sql, log, ids).compare(differences);
		Object conflicts = sql.first("SELECT fields FROM conflict WHERE record = ?", row -> Cells.of(row, 1, 1).getFirst(), record).orElse(0L);
		if (!conflicts.equals((long) log.conflicts())) {
			differences.add("conflict");
		}
		return differences;
	}

	private Map<String, Stored> objects(long record) throws SQLException {
		Map<String, Stored> found = new HashMap<>();
		for (String where : List.of("o.number = ?", "o.record = ? AND o.record <> o.number")) {
			sql.list(OBJECTS + where, row -> found.put(row.getString(3), new Stored(row.getLong(1), Cells.of(row, 2, 1).getFirst(),
					Cells.of(row, 3, 5), Cells.of(row, 8, 3), Cells.of(row, 11, NAME_CELLS))), record);
		}
		return found;
	}

	private void compare(Stored stored, Operation creation, RecordLog log, Set<String> differences) throws SQLException {
		ObjectState live = log.live().get(creation.object());
		List<Object> identity = List.of(creation.object(), creation.type(), creation.record(), creation.id(), live == null ? 0L : 1L);
		boolean root = creation.object().equals(creation.record());
		List<Object> name = root && log.named().isPresent() ? StateWriter.nameCells(log.named().get().fields())
				: Arrays.asList(new Object[NAME_CELLS]);
		if (!identity.equals(stored.identity()) || !name.equals(stored.name())
				|| log.isKnown() && !log.place(creation.object()).equals(stored.place())) {
			differences.add("object");
		}
		Optional<TypeTable> table = live == null ? Optional.empty() : tables.of(live.type());
		if (table.isPresent()) {
			rows.compare(table.get(), stored.number(), stored.type(), live.fields(), log.state(), differences);
		}
	}
}
