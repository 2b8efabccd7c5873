package org.liaison.bench.paths;

import java.util.Set;

import org.liaison.bench.measure.Raw;
import org.liaison.core.query.SearchQuery;

/**
 * Search: two words in each language, and the beginning of a word while it is typed. Bare SQLite is asked for the records that the product
 * finds, those with the words in names or in texts; it takes the newest, the product those first that have the words in their names.
 */
public final class SearchPaths {

	private static final String SQL = "SELECT o.id, o.key, o.type, o.title$en, o.title$zh, o.title$ru, o.title$approved, o.number FROM "
			+ "(SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT " + Subject.PAGE + ") s CROSS JOIN object o ON o.number = s.rowid";

	private final Subject subject;
	private final Raw raw;

	/** Search in {@code subject}, and the same file in bare hands. */
	public SearchPaths(Subject subject, Raw raw) {
		this.subject = subject;
		this.raw = raw;
	}

	/** Measures all of them. */
	public void measure() throws Exception {
		search("en", "customs seals", false, either("custom") + " AND " + either("seal"));
		search("zh", "货物 海关", false, either("货物") + " AND " + either("海关"));
		search("ru", "проверять пломбы", false, either("проверя") + " AND " + either("пломб"));
		search("en, prefix", "customs inspe", true, either("custom") + " AND (\"§inspe\" * OR \"inspe\" *)");
		search("zh, prefix", "口岸 海", true, either("口岸") + " AND {han} : " + either("海"));
		search("ru, prefix", "тамож", true, "\"§тамож\" * OR \"тамож\" *");
	}

	/** A term of names or of texts. */
	private static String either(String term) {
		return "(\"§" + term + "\" OR \"" + term + "\")";
	}

	private void search(String path, String text, boolean prefix, String match) throws Exception {
		SearchQuery query = new SearchQuery(text, Set.of(), prefix, Subject.PAGE);
		subject.pairs().measure("search " + path + ": " + text, 2, run -> subject.register().search(query), run -> raw.rows(SQL, match));
	}
}
