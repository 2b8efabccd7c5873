package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.query.Naming;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;

/**
 * Answers a full-text question: records with that key or alias first, then those whose title has the words, then all others; in
 * each group the newest first. Ranking all hits of a frequent word would take a third of a second in a large register, so only the
 * newest {@value #CANDIDATES} are looked at.
 */
public final class Searching {

	private static final int CANDIDATES = 1000;
	private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
	/** Sorts after every text with the same beginning. */
	private static final String LAST = "\uFFFF";

	private final Sql sql;
	private final Registry registry;
	private final SearchIndex index;
	private final SearchQuery query;
	private final Set<Long> named = new LinkedHashSet<>();

	/** A search by one connection. */
	public Searching(Sql sql, Registry registry, SearchIndex index, SearchQuery query) {
		this.sql = sql;
		this.registry = registry;
		this.index = index;
		this.query = query;
	}

	/** The hits. */
	public List<SearchHit> hits() throws SQLException {
		String text = query.text().strip();
		if (text.isEmpty()) {
			return List.of();
		}
		List<Long> types = new ArrayList<>();
		for (String type : query.types()) {
			types.add(registry.type(sql, type));
		}
		named.addAll(byKey(text));
		named.addAll(byAlias(Folding.fold(text)));
		Question question = index.question(query.text(), query.prefix());
		Set<Long> found = new LinkedHashSet<>(named);
		if (!question.isEmpty()) {
			found.addAll(byText(question, types));
		}
		return hits(found, types, question);
	}

	private List<Long> byKey(String text) throws SQLException {
		if (DIGITS.matcher(text).matches()) {
			return numbers("SELECT o.number FROM counter c JOIN object o ON o.key = c.prefix || '-' || ? WHERE o.live "
					+ "ORDER BY o.key", Long.valueOf(text).toString());
		}
		if (query.prefix() && text.indexOf('-') > 0) {
			return numbers("SELECT number FROM object WHERE key >= ? AND key < ? AND live ORDER BY key_order LIMIT ?", text, text + LAST,
					query.limit());
		}
		return numbers("SELECT number FROM object WHERE key = ? AND live ORDER BY number", text);
	}

	private List<Long> byAlias(String folded) throws SQLException {
		long aliases = registry.feature(sql, RecordFeatures.ALIASES);
		String until = query.prefix() ? folded + LAST : folded;
		return numbers("SELECT holder FROM value JOIN object ON number = holder WHERE value.feature = ? AND folded >= ? "
				+ "AND folded <= ? AND live AND record = number ORDER BY folded LIMIT ?", aliases, folded, until, query.limit());
	}

	/** The newest records with all the words, those with all of them in the title before the others. */
	private List<Long> byText(Question question, List<Long> types) throws SQLException {
		String ofTypes = types.isEmpty() ? ""
				: "type : (" + types.stream().map(SearchIndex::typeTerm).collect(Collectors.joining(" OR ")) + ") AND ";
		List<Long> newest = numbers("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
				ofTypes + question.match("title text"), Math.max(query.limit(), CANDIDATES));
		if (newest.size() < 2) {
			return newest;
		}
		List<Long> ordered = numbers("SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC "
				+ "LIMIT ?", ofTypes + question.match("title"), newest.getLast(), newest.getFirst(), query.limit());
		ordered.addAll(newest);
		return ordered;
	}

	private List<Long> numbers(String text, Object... parameters) throws SQLException {
		return sql.list(text, row -> row.getLong(1), parameters);
	}

	private List<SearchHit> hits(Set<Long> found, List<Long> types, Question question) throws SQLException {
		Map<Long, RecordRef> refs = new LinkedHashMap<>();
		String wanted = found.stream().limit(query.limit() + (long) named.size()).toList().toString();
		sql.list("SELECT o.number, o.type, " + Naming.columns("o") + " FROM json_each(?) CROSS JOIN object o ON o.number = value "
				+ "ORDER BY json_each.key", row -> {
					if (types.isEmpty() || types.contains(row.getLong(2))) {
						refs.put(row.getLong(1), Naming.ref(sql, registry, row, 3));
					}
					return null;
				}, wanted);
		List<SearchHit> hits = new ArrayList<>();
		for (Map.Entry<Long, RecordRef> ref : refs.entrySet()) {
			if (hits.size() == query.limit()) {
				break;
			}
			hits.add(hit(ref.getKey(), ref.getValue(), question));
		}
		return hits;
	}

	private SearchHit hit(long number, RecordRef ref, Question question) throws SQLException {
		if (named.contains(number)) {
			return new SearchHit(ref, "", List.of());
		}
		Snippet snippet = index.snippet(index.texts(sql, number), question);
		return new SearchHit(ref, snippet.text(), snippet.matches());
	}
}
