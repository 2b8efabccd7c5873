package org.liaison.store.sqlite.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.liaison.core.operation.Fold;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;

/** Makes the rows of a record of its operations again. */
public final class Restoring {

	private final RecordTypes types;
	private final Tables tables;
	private final StateWriter writer;

	/** Restores objects of these types. */
	public Restoring(RecordTypes types, Tables tables, StateWriter writer) {
		this.types = types;
		this.tables = tables;
		this.writer = writer;
	}

	/** The state that the operations on a record add up to; empty when it was deleted. */
	public Optional<RecordState> fold(Sql sql, long record) throws SQLException {
		return new Fold(OperationLog.of(sql, record), types).state();
	}

	/** What a deleted record was last. */
	public static Optional<RecordState> lastOf(List<Operation> operations, RecordTypes types) {
		return new Fold(operations.stream().filter(operation -> !RecordFeatures.DELETED_FIELD.equals(operation.field())).toList(), types)
				.state();
	}

	/** Writes a record's rows anew; a deleted one keeps its name. */
	public void refold(Sql sql, ObjectRow record) throws SQLException {
		writer.clear(sql, record.number());
		Optional<RecordState> state = fold(sql, record.number());
		if (state.isEmpty()) {
			Optional<RecordState> last = lastOf(OperationLog.of(sql, record.number()), types);
			if (last.isPresent()) {
				writer.name(sql, record.number(), last.get().root().fields());
			}
			return;
		}
		for (ObjectState object : state.get().objects()) {
			Optional<TypeTable> table = tables.of(object.type());
			long number = ObjectRow.written(sql, object.id());
			if (table.isPresent()) {
				writer.insert(sql, table.get(), number, object.fields());
				SlipWriter.update(sql, table.get(), number);
			} else {
				writer.keep(sql, number, object.fields());
				writer.registry().awaitPlugin(sql, object.type());
			}
		}
		Optional<TypeTable> table = tables.of(state.get().root().type());
		if (table.isPresent()) {
			KeptWriter.write(sql, types, table.get(), record.number(), state.get());
		}
	}
}
