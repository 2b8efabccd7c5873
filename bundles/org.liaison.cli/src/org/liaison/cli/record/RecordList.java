package org.liaison.cli.record;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.cli.Session;
import org.liaison.cli.table.TextTable;
import org.liaison.core.json.RecordCsv;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Filters;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SavedFilters;
import org.liaison.core.types.RecordType;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/** Prints the records of a type that meet a condition, page by page, so that no list is too long. */
public final class RecordList {

	private static final int PAGE = 200;
	private static final String DESCENDING = ":desc"; //$NON-NLS-1$

	private final Session session;
	private final RecordType type;
	private Filter filter = Filter.ALL;
	private List<Sort> order = List.of();
	private long limit = Long.MAX_VALUE;

	/** All records of {@code type} in the order of their creation. */
	public RecordList(Session session, RecordType type) {
		this.session = session;
		this.type = type;
	}

	/** One record as a list. */
	public static RecordList of(Session session, Record record) {
		RecordType type = session.types().of(record.eClass()).orElseThrow();
		RecordList list = new RecordList(session, type);
		list.filter = new Filter.Test(List.of(ModelPackage.Literals.RECORD__KEY), Operator.EQUAL, List.of(record.getKey()));
		return list;
	}

	/** Only those that also meet a condition; see {@link FilterParser}. */
	public RecordList where(String condition) {
		filter = Filters.and(filter, FilterParser.of(session.register()).parse(type, condition));
		return this;
	}

	/** Only those that also meet a filter that the register keeps under a name. */
	public RecordList filter(String name) {
		return where(new SavedFilters(session.register()).named(type, name).expression());
	}

	/** In the order of a feature, {@code :desc} after it for the largest first. */
	public RecordList sort(String by) {
		boolean descending = by.endsWith(DESCENDING);
		String name = descending ? by.substring(0, by.length() - DESCENDING.length()) : by;
		order = List.of(new Sort(Features.named(type.eClass(), name, RecordList::isSortable), descending));
		return this;
	}

	private static boolean isSortable(EStructuralFeature feature) {
		return !feature.isMany();
	}

	/** At most so many. */
	public RecordList limit(long most) {
		limit = most;
		return this;
	}

	/** Prints them as {@code --format} says and returns how many there were. */
	public long print() throws IOException {
		return session.cancellable(() -> switch (session.format()) {
		case TABLE -> printTable();
		case JSON -> printJson();
		case CSV -> printCsv();
		});
	}

	/** Prints them as a table of the type's default columns. */
	public long printTable() throws IOException {
		List<EStructuralFeature> columns = type.defaultColumns();
		CellText text = new CellText(session);
		TextTable table = new TextTable(session.out(), session.width(),
				columns.stream().map(column -> session.labels().feature(column, session.language())).toList(), false);
		long printed = pages(columns, page -> page.forEach(row -> table.row(text.cells(columns, row))));
		table.end();
		return printed;
	}

	private long printJson() throws IOException {
		try (RecordsAsJson json = new RecordsAsJson(session)) {
			return pages(List.of(), page -> json.write(page.stream().map(Row::id).toList()));
		}
	}

	private long printCsv() throws IOException {
		List<EStructuralFeature> columns = type.columns();
		session.register(); // what is wrong with the file is known before anything is printed
		RecordCsv csv = new RecordCsv(session.out(), columns);
		return pages(columns, page -> {
			for (Row row : page) {
				csv.write(row);
			}
		});
	}

	/** What is done with a page of rows. */
	@FunctionalInterface
	private interface PagePrinter {

		void print(List<Row> page) throws IOException;
	}

	/** Stops also when nobody reads any more. */
	private long pages(List<EStructuralFeature> columns, PagePrinter printer) throws IOException {
		if (Filters.hasWords(filter)) {
			session.renewSearch();
		}
		RowSet rows = session.register().rows(new Query(type, filter, order, columns, session.language()));
		long printed = 0;
		while (printed < limit && !session.out().checkError()) {
			List<Row> page = rows.rows(printed, (int) Math.min(PAGE, limit - printed));
			printer.print(page);
			printed += page.size();
			if (page.size() < PAGE) {
				break;
			}
		}
		return printed;
	}
}
