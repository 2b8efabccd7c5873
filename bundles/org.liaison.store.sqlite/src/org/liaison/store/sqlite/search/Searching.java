package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchQuery;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.query.Naming;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;

/**
 * Answers a full-text question: the record with that key, those whose key begins so, those with that title, with that alias, then
 * those whose names have the words, then all others; in each group of words the newest first, read until there are enough. Ranking
 * all hits of a frequent word would take a third of a second in a large register.
 */
public final class Searching {

	/** Of a prefix of keys alone that many are brought into the order of their numbers. */
	private static final int CANDIDATES = 1000;
	/** Orders of the index's rows: records are numbered as they are created. */
	private static final String OLDEST = "rowid";
	private static final String NEWEST = "rowid DESC";
	/** Of names that many are asked forwards: when there are more, words so frequent are found quickly backwards, too. */
	private static final int FEW = 50;
	/** Sorts after every text with the same beginning. */
	private static final String LAST = "\uFFFF";

	private final Sql sql;
	private final Registry registry;
	private final SearchIndex index;
	private final SearchQuery query;
	private final List<Long> types = new ArrayList<>();
	private final String ofTypes;

	/** A search by one connection. */
	public Searching(Sql sql, Registry registry, SearchIndex index, SearchQuery query) throws SQLException {
		this.sql = sql;
		this.registry = registry;
		this.index = index;
		this.query = query;
		for (String type : query.types()) {
			types.add(registry.type(sql, type));
		}
		ofTypes = types.isEmpty() ? "" : " AND o.type IN (" + types.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ')';
	}

	/** The records, best first. */
	public List<RecordRef> records() throws SQLException {
		String text = query.text().strip();
		if (text.isEmpty()) {
			return List.of();
		}
		Set<Long> found = new LinkedHashSet<>(byKey(KeyQuestion.of(text)));
		boolean readable = index.state() != SearchIndex.State.FOREIGN;
		if (readable) {
			found.addAll(matching('"' + SearchIndex.wholeTerm(text) + '"', NEWEST, query.limit()));
		}
		found.addAll(byAlias(Folding.fold(text)));
		Question question = index.question(query.text(), query.prefix());
		if (readable && !question.isEmpty() && found.size() < query.limit()) {
			byText(question, found);
		}
		return refs(found);
	}

	private List<Long> byKey(KeyQuestion asked) throws SQLException {
		if (asked.isNumber()) {
			return numbers("SELECT o.number FROM counter c JOIN object o ON o.key = c.prefix || '-' || ? WHERE o.live" + ofTypes
					+ " ORDER BY o.key", asked.number());
		}
		if (asked.isPrefix()) {
			return numbers("SELECT number FROM (SELECT number, key_order FROM object o WHERE key >= ? || '-' AND key < ? || '.' AND live"
					+ ofTypes + " ORDER BY key LIMIT ?) ORDER BY key_order LIMIT ?", asked.prefix(), asked.prefix(), CANDIDATES, query.limit());
		}
		List<Long> found = numbers("SELECT number FROM object o WHERE key = ? AND live" + ofTypes + " ORDER BY number", asked.key());
		if (query.prefix()) {
			String further = asked.further().stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
			found.addAll(numbers("SELECT o.number FROM json_each(?) j CROSS JOIN object o ON o.key = j.value WHERE o.live" + ofTypes
					+ " ORDER BY j.key", further));
		}
		return found;
	}

	private List<Long> byAlias(String folded) throws SQLException {
		long aliases = registry.feature(sql, RecordFeatures.ALIASES);
		String until = query.prefix() ? folded + LAST : folded;
		return numbers("SELECT v.holder FROM value v JOIN object o ON o.number = v.holder WHERE v.feature = ? AND v.folded >= ? "
				+ "AND v.folded <= ? AND o.live AND o.record = o.number" + ofTypes + " ORDER BY v.folded LIMIT ?", aliases, folded, until,
				query.limit());
	}

	/** The newest records with all the words, those with all of them in their names before the others. */
	private void byText(Question question, Set<Long> found) throws SQLException {
		found.addAll(named(question.match(true)));
		if (found.size() < query.limit()) {
			found.addAll(matching(question.match(false), NEWEST, query.limit()));
		}
	}

	/**
	 * Words that stand in many names seldom stand in the same. The index is read forwards much faster than backwards, above all past
	 * what a rarer word leaves out; so a few of the oldest are asked first, and when they are even fewer, they are all there are.
	 */
	private List<Long> named(String match) throws SQLException {
		int few = Math.min(FEW, query.limit());
		List<Long> oldest = matching(match, OLDEST, few);
		return oldest.size() < few ? oldest.reversed() : matching(match, NEWEST, query.limit());
	}

	private List<Long> matching(String match, String order, int limit) throws SQLException {
		String typed = types.isEmpty() ? ""
				: types.stream().map(type -> '"' + SearchIndex.typeTerm(type) + '"').collect(Collectors.joining(" OR ", "(", ") AND "));
		return numbers("SELECT rowid FROM search WHERE search MATCH ? ORDER BY " + order + " LIMIT ?", typed + match, limit);
	}

	private List<Long> numbers(String text, Object... parameters) throws SQLException {
		return sql.list(text, row -> row.getLong(1), parameters);
	}

	private List<RecordRef> refs(Set<Long> found) throws SQLException {
		Map<Long, RecordRef> refs = new HashMap<>();
		List<Long> best = found.stream().limit(query.limit()).toList();
		sql.each("SELECT o.number, " + Naming.columns("o") + " FROM json_each(?) j CROSS JOIN object o ON o.number = j.value",
				row -> refs.put(row.getLong(1), Naming.ref(sql, registry, row, 2)), best.toString());
		return best.stream().map(refs::get).filter(Objects::nonNull).toList();
	}
}
