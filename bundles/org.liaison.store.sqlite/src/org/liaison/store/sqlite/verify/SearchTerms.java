package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.VerifyReport.Problem;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.search.IndexRenewal;
import org.liaison.store.sqlite.search.SearchIndex;

/**
 * Compares the search index with the records. Both are reduced to a sum of one number for each place of each term: the index is ordered by
 * terms and the records are not, and neither fits in memory.
 */
final class SearchTerms {

	/** How many terms a column has stands beside the index. */
	private static final String SIZES = "sizes";

	private final Sql sql;
	private final SearchIndex index;
	private final Findings findings;
	/** Records of types that no installed plug-in defines: what their terms would be nobody here can tell. */
	private final Set<Long> unknown = new HashSet<>();
	private long sum;

	SearchTerms(Sql sql, SearchIndex index, Findings findings) {
		this.sql = sql;
		this.index = index;
		this.findings = findings;
	}

	void check(SubMonitor progress) throws SQLException {
		if (IndexRenewal.isOutdated(sql)) {
			return;
		}
		int before = findings.count();
		for (String missing : sql.list("SELECT coalesce(key, id) FROM object WHERE record = number AND live AND type IN (SELECT number FROM "
				+ "type WHERE fingerprint IS NOT NULL) AND number NOT IN (SELECT rowid FROM search)", row -> row.getString(1))) {
			findings.add(Problem.INDEX_DIFFERS, missing, "");
		}
		for (String extra : sql.list("SELECT rowid FROM search WHERE rowid NOT IN (SELECT number FROM object WHERE live)",
				row -> row.getString(1))) {
			findings.add(Problem.INDEX_DIFFERS, "", extra);
		}
		addExpected(progress);
		boolean same = asStored();
		if (!same && findings.count() == before) {
			findings.add(Problem.INDEX_DIFFERS, "", "search");
		}
	}

	private void addExpected(SubMonitor progress) throws SQLException {
		List<Long> records = sql.list("SELECT rowid FROM search", row -> row.getLong(1));
		progress.setWorkRemaining(records.size() / Chains.PAGE + 1);
		for (int i = 0; i < records.size(); i++) {
			if (i % Chains.PAGE == 0) {
				progress.split(1);
			}
			long record = records.get(i);
			List<String> texts = index.columns(sql, record);
			if (texts.isEmpty()) {
				unknown.add(record);
				continue;
			}
			StringBuilder sizes = new StringBuilder();
			for (int column = 0; column < texts.size(); column++) {
				appendNumber(sizes, addTerms(record, SearchIndex.COLUMNS.get(column), texts.get(column)));
			}
			sum += place(sizes.toString(), record, SIZES, 0);
		}
	}

	/** The index takes letters, figures and whatever is not ASCII as parts of a term, and ignores the case of ASCII letters. */
	private int addTerms(long record, String column, String text) {
		int offset = 0;
		StringBuilder term = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (c >= 0x80 || Character.isLetterOrDigit(c)) {
				term.append(c < 0x80 ? Character.toLowerCase(c) : c);
			} else if (!term.isEmpty()) {
				sum += place(term.toString(), record, column, offset++);
				term.setLength(0);
			}
		}
		return offset;
	}

	/** A number as SQLite writes it, in hexadecimal digits: seven bits a byte, the highest bit says that another byte follows. */
	private static void appendNumber(StringBuilder bytes, int number) {
		if (number >= 0x80) {
			appendMore(bytes, number >>> 7);
		}
		bytes.append(String.format("%02X", number & 0x7F));
	}

	private static void appendMore(StringBuilder bytes, int number) {
		if (number >= 0x80) {
			appendMore(bytes, number >>> 7);
		}
		bytes.append(String.format("%02X", number & 0x7F | 0x80));
	}

	private boolean asStored() throws SQLException {
		boolean readOnly = sql.number("PRAGMA query_only") != 0;
		sql.execute("PRAGMA query_only = OFF");
		try {
			// A view of the index, in this connection's own memory; the file is not touched.
			sql.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.places USING fts5vocab(main, search, instance)");
			sql.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, search, row)");
			sql.each("SELECT term, doc, col, offset FROM temp.places",
					row -> subtract(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4)));
			sql.each("SELECT hex(sz), id FROM search_docsize", row -> subtract(row.getString(1), row.getLong(2), SIZES, 0));
			return sum == 0 && areFound();
		} finally {
			sql.execute("PRAGMA query_only = " + (readOnly ? "ON" : "OFF"));
		}
	}

	private long subtract(String term, long record, String column, long offset) {
		sum -= unknown.contains(record) ? 0 : place(term, record, column, offset);
		return sum;
	}

	/** Whether each term is found where it is: the way to it is written apart from the terms. */
	private boolean areFound() throws SQLException {
		boolean[] all = { true };
		sql.each("SELECT term, doc FROM temp.terms", row -> {
			String term = '"' + row.getString(1).replace("\"", "\"\"") + '"';
			all[0] &= sql.number("SELECT count(*) FROM search WHERE search MATCH ?", term) == row.getLong(2);
			return null;
		});
		return all[0];
	}

	private static long place(String term, long record, String column, long offset) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < term.length(); i++) {
			hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
		}
		for (long part : new long[] { record, column.hashCode(), offset }) {
			hash = (hash ^ part) * 0x9e3779b97f4a7c15L;
			hash ^= hash >>> 29;
		}
		return hash;
	}
}
