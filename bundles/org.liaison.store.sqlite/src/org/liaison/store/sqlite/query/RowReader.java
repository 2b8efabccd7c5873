package org.liaison.store.sqlite.query;

import static org.liaison.store.sqlite.schema.Names.of;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.query.Row;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Registry;

/** Reads the cells of rows: those in columns with the row itself, references and many values for all rows of a page at once. */
final class RowReader {

	private record Read(long number, String id, String key, String type, Object[] cells) {
	}

	private final Registry registry;
	private final List<Column> columns;
	private final Map<Column, Fragment> truths;

	/** @param truths the conditions of the derived columns among {@code columns} */
	RowReader(Registry registry, List<Column> columns, Map<Column, Fragment> truths) {
		this.registry = registry;
		this.columns = columns;
		this.truths = truths;
	}

	/** What to select from the table {@code t} and its {@code object o}. */
	Fragment select(Sql sql) throws SQLException {
		List<Fragment> parts = new ArrayList<>();
		parts.add(Fragment.of("t.number$, o.id, o.key, o.type"));
		for (Column column : columns) {
			if (column.kind() == Kind.LOCALIZED) {
				column.parts().forEach(part -> parts.add(Fragment.of(of("t", part.name()))));
			} else if (column.kind() == Kind.CONDITION) {
				parts.add(truths.get(column));
			} else if (column.kind().hasColumns()) {
				parts.add(Fragment.of(of("t", column.name())));
			} else if (column.kind() == Kind.CONTAINMENT) {
				parts.add(Fragment.of("(SELECT count(*) FROM object c WHERE c.container = t.number$ AND c.feature = ? AND c.live)",
						registry.feature(sql, column.feature().getName())));
			}
		}
		return Fragment.concat(", ", parts);
	}

	/** The rows of a query that selects what {@link #select} says. */
	List<Row> rows(Sql sql, Fragment query) throws SQLException {
		Known known = new Known();
		List<Read> rows = sql.list(query.sql(), row -> read(sql, row, known), query.parameters().toArray());
		new PageElements(sql, registry, columns, rows.stream().map(Read::number).toList()).fill((row, column, value) ->
				rows.get(row).cells()[column] = value);
		return rows.stream().map(row -> new Row(row.id(), row.key(), row.type(), Arrays.asList(row.cells()))).toList();
	}

	private Read read(Sql sql, ResultSet row, Known known) throws SQLException {
		Object[] cells = new Object[columns.size()];
		int index = 5;
		for (int i = 0; i < cells.length; i++) {
			Column column = columns.get(i);
			switch (column.kind()) {
			case LOCALIZED -> {
				cells[i] = Column.localized(row, index);
				index += column.width();
			}
			case REFERENCES, VALUES -> cells[i] = List.of();
			case NONE -> cells[i] = null;
			default -> cells[i] = cell(column, row, index++, known);
			}
		}
		String key = row.getString(3);
		return new Read(row.getLong(1), row.getString(2), key == null ? "" : key, registry.typeId(sql, row.getLong(4)), cells);
	}

	private static Object cell(Column column, ResultSet row, int index, Known known) throws SQLException {
		return switch (column.kind()) {
		case BOOLEAN, KEPT, CONDITION -> {
			boolean value = row.getInt(index) != 0;
			yield row.wasNull() ? null : (Object) value;
		}
		case INTEGER, SLIPS, CONTAINMENT -> {
			Object value = row.getObject(index);
			yield value instanceof Number number ? (Object) number.longValue() : value == null ? null : row.getString(index);
		}
		case REFERENCE -> null;
		default -> {
			String text = row.getString(index);
			yield text == null ? null : known.value(column, text);
		}
		};
	}

	/** The values that a page has: its rows share most of their dates, numbers and literals. */
	private static final class Known {

		private final Map<Column, Map<String, Object>> values = new IdentityHashMap<>();

		Object value(Column column, String text) {
			return column.kind() == Kind.TEXT || column.kind() == Kind.KEY ? text
					: values.computeIfAbsent(column, any -> new HashMap<>()).computeIfAbsent(text, any -> RowReader.value(column, text));
		}
	}

	/** What a cell shows of a stored text. */
	static Object value(Column column, String text) {
		if (column.kind() == Kind.DECIMAL) {
			return decimal(column, text);
		}
		if (column.feature().getEType() instanceof EEnum literals) {
			EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
			return literal == null ? text : literal.getInstance();
		}
		if (column.kind() == Kind.DATE || column.kind() == Kind.FIRST_OF) {
			return StoredForm.value((EAttribute) column.feature(), text).orElse(text);
		}
		return text;
	}

	private static Object decimal(Column column, String text) {
		Object value = StoredForm.value((EAttribute) column.feature(), text).orElse(text);
		try {
			return value instanceof Number number && !(value instanceof BigDecimal) ? new BigDecimal(number.toString()) : value;
		} catch (NumberFormatException infinite) {
			return text;
		}
	}
}
