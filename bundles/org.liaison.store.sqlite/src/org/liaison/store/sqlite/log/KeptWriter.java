package org.liaison.store.sqlite.log;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.Derived;
import org.liaison.model.Record;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.TypeTable;

/** Keeps in the row of a record what its class computes of the whole record, so that lists can be filtered by it without reading records. */
public final class KeptWriter {

	private KeptWriter() {
	}

	/**
	 * Computes anew after an edit, where its changes may matter.
	 *
	 * @param changed types of the record's objects that were changed
	 */
	public static void update(Sql sql, RecordTypes types, Committing.Tools tools, ObjectRow record, Set<String> changed) throws SQLException {
		TypeTable table = table(sql, tools, record);
		if (table != null && (isTrue(sql, table, record) || changed.stream().anyMatch(type -> concerns(types, table, type)))) {
			write(sql, types, tools, table, record);
		}
	}

	/** Computes anew for a record that was changed elsewhere. */
	public static void update(Sql sql, RecordTypes types, Committing.Tools tools, ObjectRow record) throws SQLException {
		TypeTable table = table(sql, tools, record);
		if (table != null) {
			write(sql, types, tools, table, record);
		}
	}

	/** Computes for every record of a table that has gained the column. */
	public static void fill(Sql sql, RecordTypes types, Committing.Tools tools, TypeTable table) throws SQLException {
		if (!table.kept().isEmpty()) {
			for (long number : sql.list("SELECT number FROM object WHERE record = number AND live AND type = (SELECT number FROM type WHERE id = ?)",
					row -> row.getLong(1), table.typeId())) {
				write(sql, types, tools, table, ObjectRow.get(sql, number));
			}
		}
	}

	/** Writes what follows from the state of a record, whose rows are written. */
	public static void write(Sql sql, RecordTypes types, TypeTable table, long number, RecordState state) throws SQLException {
		for (Column column : table.kept()) {
			sql.run("UPDATE " + table.sql() + " SET " + quoted(column.name()) + " = ? WHERE number$ = ?", value(types, state, column), number);
		}
	}

	/** What a class computes of a record. */
	public static boolean value(RecordTypes types, RecordState state, Column column) {
		Record record = new RecordCodec(types).decode(state, new StandIns(types, List.of()));
		return Boolean.TRUE.equals(Derived.value(record, column.feature()));
	}

	private static void write(Sql sql, RecordTypes types, Committing.Tools tools, TypeTable table, ObjectRow record) throws SQLException {
		Optional<RecordState> state = tools.state(sql, record.id());
		if (state.isPresent()) {
			write(sql, types, table, record.number(), state.get());
		}
	}

	private static TypeTable table(Sql sql, Committing.Tools tools, ObjectRow record) throws SQLException {
		return !record.live() ? null
				: tools.tables().of(tools.registry().typeId(sql, record.type())).filter(table -> !table.kept().isEmpty()).orElse(null);
	}

	private static boolean isTrue(Sql sql, TypeTable table, ObjectRow record) throws SQLException {
		for (Column column : table.kept()) {
			if (sql.number("SELECT " + quoted(column.name()) + " FROM " + table.sql() + " WHERE number$ = ?", record.number()) != 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean concerns(RecordTypes types, TypeTable table, String type) {
		Optional<String> name = types.eClass(type).map(EClass::getName);
		return table.kept().stream().anyMatch(column -> name.filter(Annotations.kept(column.feature())::contains).isPresent());
	}
}
