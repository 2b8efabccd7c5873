package org.liaison.cli.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVPrinter;
import org.liaison.cli.Session;
import org.liaison.cli.table.TextTable;

import com.fasterxml.jackson.core.JsonGenerator;

/** Rows of plain values that are not records, printed as {@code --format} says: a line, an object or a CSV line for each. */
public abstract sealed class Rows implements AutoCloseable {

	/**
	 * Begins to print.
	 *
	 * @param texts what the headers' message keys begin with
	 * @param columns names of the columns, as JSON and CSV have them
	 */
	public static Rows of(Session session, String texts, List<String> columns) throws IOException {
		return switch (session.format()) {
		case TABLE -> new Table(session, texts, columns);
		case JSON -> new Json(session, columns);
		case CSV -> new Csv(session, columns);
		};
	}

	/** Prints a row with one value for each column: a text, a number or {@code null}. */
	public abstract void row(Object... cells) throws IOException;

	@Override
	public abstract void close() throws IOException;

	private static final class Table extends Rows {

		private final TextTable table;

		Table(Session session, String texts, List<String> columns) {
			table = new TextTable(session.out(), session.width(),
					columns.stream().map(column -> session.texts().text(texts + '.' + column)).toList());
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
			printer.printRecord(cells);
		}

		@Override
		public void close() throws IOException {
			printer.flush();
		}
	}
}
