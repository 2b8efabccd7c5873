package org.liaison.bench.paths;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.liaison.bench.measure.Raw;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;

/** Lists: the first page, in every order that the list offers, any other page, and counts. */
public final class ListPaths {

	/** What is not a reference, twenty-one columns on the screen. */
	private static final String PLAIN = "key title summary marking kind text targetValue made indicative agreed actual dateWording due status "
			+ "asStated open overdue undated closingReason notes tags";
	/** What the list shows when it is opened for the first time. */
	private static final String SHOWN = "key title kind obligors status due concerns";

	/** A number is the file's own; a row bears the identity by which its record is opened. */
	private static final String NAMED = "number$, (SELECT id FROM object WHERE number = number$), type$, ";
	private static final String ALL = NAMED + "key, title$en, title$zh, title$ru, title$approved, summary$en, summary$zh, summary$ru, "
			+ "summary$approved, marking, kind, text$en, text$zh, text$ru, text$approved, targetValue, made, indicative, agreed, actual, "
			+ "dateWording, due, status, asStated, status IN ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'BLOCKED'), due$last < date('now') AND "
			+ "status IN ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'BLOCKED'), due IS NULL, closingReason, notes";
	private static final String SOME = NAMED + "key, title$en, title$zh, title$ru, title$approved, kind, status, due";
	private static final String TITLE = "coalesce(title$ru, title$en, title$zh) COLLATE NOCASE";

	private final Subject subject;
	private final Raw raw;

	/** Lists of {@code subject}, and the same file in bare hands. */
	public ListPaths(Subject subject, Raw raw) {
		this.subject = subject;
		this.raw = raw;
	}

	/** Measures all of them. */
	public void measure() throws Exception {
		page("first page, 21 columns, filter and sort", subject.list("status = IN_PROGRESS", "due", false, PLAIN), ALL, "+status = 'IN_PROGRESS' AND ",
				"due$first", 1.3);
		page("first page as the list opens, with references", subject.list("", "due", false, SHOWN), SOME, "", "due$first", 1.3);
		for (Map.Entry<String, String> column : sortable().entrySet()) {
			page("first page sorted by " + column.getKey(), subject.list("", column.getKey(), false, SHOWN), SOME, "", column.getValue(), 1.3);
		}
		anyPlace();
		counts();
	}

	private static Map<String, String> sortable() {
		Map<String, String> columns = new TreeMap<>(Map.of("key", "key$order", "title", TITLE, "kind", "kind", "status", "status",
				"marking", "marking", "targetValue", "targetValue$number", "dateWording", "dateWording COLLATE NOCASE"));
		for (String date : new String[] { "made", "indicative", "agreed", "actual" }) {
			columns.put(date, date + "$first");
		}
		return columns;
	}

	private void page(String path, Query query, String columns, String filter, String order, double target) throws Exception {
		String sql = "SELECT " + columns + " FROM commitments_commitment WHERE " + filter + order + " IS NOT NULL ORDER BY " + order
				+ ", number$ LIMIT " + Subject.PAGE;
		subject.pairs().measure(path, target, run -> subject.register().rows(query).rows(0, Subject.PAGE), run -> rawPage(sql, query));
	}

	/** References are read for all rows of the page at once, with what names their targets. */
	private Object rawPage(String sql, Query query) throws Exception {
		var rows = raw.rows(sql);
		String numbers = rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(",", "[", "]"));
		if (query.columns().stream().anyMatch(feature -> feature.getName().equals("obligors"))) {
			rows.addAll(raw.rows("SELECT r.holder, r.feature, o.id, o.key, o.type, o.title$en, o.title$zh, o.title$ru, o.title$approved FROM "
					+ "json_each(?) j CROSS JOIN reference r ON r.holder = j.value JOIN object i ON i.number = r.target JOIN object o ON "
					+ "o.number = i.record WHERE r.feature IN (SELECT number FROM feature WHERE name IN ('obligors', 'concerns'))", numbers));
		}
		if (query.columns().stream().anyMatch(feature -> feature.getName().equals("tags"))) {
			rows.addAll(raw.rows("SELECT v.holder, v.value FROM json_each(?) j CROSS JOIN value v ON v.holder = j.value WHERE v.feature = "
					+ "(SELECT number FROM feature WHERE name = 'tags')", numbers));
		}
		return rows;
	}

	private void anyPlace() throws Exception {
		Query byDue = subject.list("", "made", false, SHOWN);
		RowSet open = subject.register().rows(byDue);
		long size = open.size();
		String first = "SELECT " + SOME + " FROM commitments_commitment WHERE made$first IS NOT NULL ORDER BY made$first, number$ LIMIT "
				+ Subject.PAGE;
		subject.pairs().measure("page at any place of an open list : raw first page", 2, run -> open.rows(Math.floorMod(run * 7919L * 31, size),
				Subject.PAGE), run -> rawPage(first, byDue));
		subject.pairs().measure("page at 90 % of a list just opened : raw OFFSET", 2, run -> subject.register().rows(byDue).rows(size * 9 / 10,
				Subject.PAGE), run -> rawPage(first + " OFFSET " + size * 9 / 10, byDue));
		Query filtered = subject.list("status = IN_PROGRESS", "made", false, SHOWN);
		RowSet some = subject.register().rows(filtered);
		long count = some.size();
		String firstFiltered = first.replace("WHERE", "WHERE +status = 'IN_PROGRESS' AND");
		subject.pairs().measure("page at any place, filtered : raw first page", 2, run -> some.rows(Math.floorMod(run * 7919L * 31, count),
				Subject.PAGE), run -> rawPage(firstFiltered, filtered));
	}

	private void counts() throws Exception {
		Query status = subject.list("status = IN_PROGRESS", "", false, "");
		subject.pairs().measure("count of a status", 1.5, run -> subject.register().count(status),
				run -> raw.value("SELECT count(*) FROM commitments_commitment WHERE status = ?", "IN_PROGRESS"));
		Query all = subject.list("", "", false, "");
		subject.pairs().measure("count of all", 1.5, run -> subject.register().count(all), run -> raw.value("SELECT count(*) FROM commitments_commitment"));
		Query overdue = subject.list("overdue", "due", false, SHOWN);
		subject.pairs().measure("size of the overdue ones, sorted", 1.5, run -> subject.register().rows(overdue).size(),
				run -> raw.value("SELECT count(*) FROM commitments_commitment WHERE due$first < date('now') AND due$last < date('now') AND status IN "
						+ "('PROPOSED', 'AGREED', 'IN_PROGRESS', 'BLOCKED')"));
	}
}
