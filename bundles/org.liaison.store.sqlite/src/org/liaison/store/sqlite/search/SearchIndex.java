package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Annotations;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.StateReader;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Tables;

/**
 * The full-text index: for each record the terms of its names and of the texts that the model marks as searchable, in all
 * languages, its inner objects' included. It holds no text; what is shown of a hit comes from the record.
 */
public final class SearchIndex {

	/** Name in {@code register} of the version of the analyzer that wrote the index. */
	public static final String VERSION_NAME = "analyzer";

	private static final String COLUMNS = "title text";

	private final Tables tables;
	private final StateReader reader;
	private final ThreadLocal<TextAnalyzer> analyzers = ThreadLocal.withInitial(TextAnalyzer::new);

	/** An index of objects of these types. */
	public SearchIndex(Tables tables, StateReader reader) {
		this.tables = tables;
		this.reader = reader;
	}

	/** Version of what this program writes into the index. */
	public static String version() {
		return String.valueOf(TextAnalyzer.VERSION);
	}

	/** Whether the values of a feature are in the index. */
	public boolean covers(Column column) {
		return isName(column.feature().getName()) || Annotations.flag(column.feature(), "search");
	}

	private static boolean isName(String feature) {
		return feature.equals(RecordFeatures.KEY) || feature.equals(RecordFeatures.TITLE) || feature.equals(RecordFeatures.ALIASES);
	}

	/** Writes what a record, as it is now, has to say; nothing when it is gone. */
	public void update(Sql sql, long number) throws SQLException {
		sql.run("DELETE FROM search WHERE rowid = ?", number);
		ObjectRow record = ObjectRow.get(sql, number);
		Optional<RecordState> state = record.live() ? reader.read(sql, record) : Optional.empty();
		if (state.isPresent()) {
			SearchText text = text(state.get());
			sql.run("INSERT INTO search (rowid, title, text, han, type) VALUES (?, ?, ?, ?, ?)", number, text.title(), text.text(),
					text.characters(), typeTerm(record.type()));
		}
	}

	/** Whether another analyzer than this program's wrote the index. */
	public static boolean isOutdated(Sql sql) throws SQLException {
		return !version().equals(sql.text("SELECT value FROM register WHERE name = ?", VERSION_NAME).orElse(null));
	}

	/** Makes the whole index anew. */
	public void rebuild(Sql sql, IProgressMonitor monitor) throws SQLException {
		List<Long> records = sql.list("SELECT number FROM object WHERE record = number AND live ORDER BY number",
				row -> row.getLong(1));
		SubMonitor progress = SubMonitor.convert(monitor, records.size());
		sql.run("DELETE FROM search");
		for (long record : records) {
			if (progress.isCanceled()) {
				throw new RegisterException(Problem.CANCELLED);
			}
			update(sql, record);
			progress.worked(1);
		}
		sql.run("INSERT OR REPLACE INTO register (name, value) VALUES (?, ?)", VERSION_NAME, version());
	}

	private SearchText text(RecordState state) {
		SearchText text = new SearchText(analyzers.get());
		for (ObjectState object : state.objects()) {
			for (Map.Entry<FieldKey, String> field : object.fields().entrySet()) {
				String words = words(object, field.getKey(), field.getValue());
				if (words != null && object == state.root() && isName(field.getKey().feature())) {
					text.addTitle(words);
				} else if (words != null) {
					text.addText(words);
				}
			}
		}
		return text;
	}

	/** The searchable text of a field, or {@code null}. */
	private String words(ObjectState object, FieldKey key, String value) {
		Column column = tables.of(object.type()).flatMap(table -> table.column(key.feature())).filter(this::covers).orElse(null);
		if (column == null) {
			return null;
		}
		return switch (column.kind()) {
		case VALUES -> key.element();
		case LOCALIZED -> {
			Language language = Language.of(key.element());
			yield LocalizedText.EMPTY.withEntry(language, value).text(language);
		}
		case REFERENCE, REFERENCES, CONTAINMENT -> null;
		default -> value;
		};
	}

	/** The searchable texts of a record, its names first. */
	List<String> texts(Sql sql, long record) throws SQLException {
		List<String> names = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		RecordState state = reader.read(sql, ObjectRow.get(sql, record)).orElse(new RecordState(List.of()));
		for (ObjectState object : state.objects()) {
			object.fields().forEach((key, value) -> {
				String words = key.feature().equals(RecordFeatures.KEY) ? null : words(object, key, value);
				if (words != null) {
					(object == state.root() && isName(key.feature()) ? names : texts).add(words);
				}
			});
		}
		names.addAll(texts);
		return names;
	}

	/** The question that finds the records in which all words occur; empty when there is no word in the text. */
	public Optional<String> match(String text, boolean unfinished) {
		return Optional.of(question(text, unfinished)).filter(question -> !question.isEmpty()).map(question -> question.match(COLUMNS));
	}

	Question question(String text, boolean unfinished) {
		return Question.of(text, unfinished, analyzers.get());
	}

	Snippet snippet(List<String> texts, Question question) {
		return Snippet.of(texts, question, analyzers.get());
	}

	/** A term by which records of a type are found; types are few, so each is one term. */
	static String typeTerm(long type) {
		return "t" + type;
	}
}
