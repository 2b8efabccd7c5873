package org.liaison.cli.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVPrinter;
import org.liaison.cli.Session;
import org.liaison.cli.table.TextTable;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.contribution.RowPrinter;

import com.fasterxml.jackson.core.JsonGenerator;

/** Rows of plain values that are not records, printed as {@code --format} says: a line, an object or a CSV line for each. */
public abstract sealed class Rows implements RowPrinter {

	/**
	 * Begins to print.
	 *
	 * @param texts what the headers' message keys begin with
	 * @param columns names of the columns, as JSON and CSV have them
	 */
	public static Rows of(Session session, String texts, List<String> columns) throws IOException {
		boolean table = session.format() == Format.TABLE;
		return of(session, columns, table ? columns.stream().map(column -> session.texts().text(texts + '.' + column)).toList() : columns);
	}

	/**
	 * Begins to print.
	 *
	 * @param columns names of the columns, as JSON and CSV have them
	 * @param headers what a table says above them
	 */
	public static Rows of(Session session, List<String> columns, List<String> headers) throws IOException {
		return switch (session.format()) {
		case TABLE -> new Table(session, headers);
		case JSON -> new Json(session, columns);
		case CSV -> new Csv(session, columns);
		};
	}

	private static final class Table extends Rows {

		private final TextTable table;

		Table(Session session, List<String> headers) {
			table = new TextTable(session.out(), session.width(), headers, true);
		}

		@Override
		public void row(Object... cells) {
			table.row(Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList()); //$NON-NLS-1$
		}

		@Override
		public void close() {
			table.end();
		}
	}

	private static final class Json extends Rows {

		private final JsonGenerator generator;
		private final List<String> columns;

		Json(Session session, List<String> columns) throws IOException {
			generator = Output.json(session);
			this.columns = columns;
			generator.writeStartArray();
		}

		@Override
		public void row(Object... cells) throws IOException {
			generator.writeStartObject();
			for (int i = 0; i < cells.length; i++) {
				if (cells[i] != null) {
					generator.writePOJOField(columns.get(i), cells[i]);
				}
			}
			generator.writeEndObject();
		}

		@Override
		public void close() throws IOException {
			generator.writeEndArray();
			Output.end(generator);
		}
	}

	private static final class Csv extends Rows {

		private final CSVPrinter printer;

		Csv(Session session, List<String> columns) throws IOException {
			printer = Output.csv(session, columns);
		}

		@Override
		public void row(Object... cells) throws IOException {
			printer.printRecord(Arrays.stream(cells).map(Csv::cell));
		}

		/** Many values stand in one cell, as in the CSV of records. */
		private static Object cell(Object value) {
			return value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(",")) : value; //$NON-NLS-1$
		}

		@Override
		public void close() throws IOException {
			printer.flush();
		}
	}
}
