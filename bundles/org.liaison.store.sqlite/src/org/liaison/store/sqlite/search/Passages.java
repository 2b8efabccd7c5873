package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchHit.Match;
import org.liaison.core.query.SearchQuery;
import org.liaison.store.sqlite.db.Sql;

/** Shows where the words of a question are in records that it found: in the key, a title, an alias, or a text. */
public final class Passages {

	private final Sql sql;
	private final SearchIndex index;
	private final KeyQuestion key;
	private final Question question;

	/** Passages for a question. */
	public Passages(Sql sql, SearchIndex index, SearchQuery query) {
		this.sql = sql;
		this.index = index;
		this.key = KeyQuestion.of(query.text());
		this.question = index.question(query.text(), query.prefix());
	}

	/** A hit for each record, in the same order. */
	public List<SearchHit> of(List<RecordRef> records) throws SQLException {
		List<SearchHit> hits = new ArrayList<>();
		for (RecordRef record : records) {
			hits.add(of(record));
		}
		return hits;
	}

	private SearchHit of(RecordRef record) throws SQLException {
		Optional<Match> inKey = key.match(record.key());
		if (inKey.isPresent()) {
			return new SearchHit(record, record.key(), List.of(inKey.get()));
		}
		Snippet snippet = index.snippet(index.texts(sql, record.id()), question);
		return new SearchHit(record, snippet.text(), snippet.matches());
	}
}
