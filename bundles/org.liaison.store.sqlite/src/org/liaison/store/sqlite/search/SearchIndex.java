package org.liaison.store.sqlite.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** The index's columns. */
	public static final List<String> COLUMNS = List.of("title", "text", "han", "exact");

	private static final String INSERT = "INSERT INTO search (rowid, " + String.join(", ", COLUMNS) + ") VALUES (?, ?, ?, ?, ?)";

	/** What is in the index. */
	public enum State {
		/** Every record. */
		WHOLE,
		/** Some records; the others are being added. */
		PARTIAL,
		/** Terms of another analyzer, which cannot be asked. */
		FOREIGN
	}

	private final Tables tables;
	private final StateReader reader;
	private final ThreadLocal<TextAnalyzer> analyzers = ThreadLocal.withInitial(TextAnalyzer::new);
	private volatile State state = State.WHOLE;

	/** An index of objects of these types. */
	public SearchIndex(Tables tables, StateReader reader) {
		this.tables = tables;
		this.reader = reader;
	}

	/** Version of what this program writes into the index. */
	public static String version() {
		return String.valueOf(TextAnalyzer.VERSION);
	}

	/** What is in it. */
	public State state() {
		return state;
	}

	void state(State other) {
		state = other;
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
		remove(sql, number);
		write(sql, number, columns(sql, number));
	}

	void remove(Sql sql, long number) throws SQLException {
		sql.run("DELETE FROM search WHERE rowid = ?", number);
	}

	void write(Sql sql, long number, List<String> columns) throws SQLException {
		if (!columns.isEmpty()) {
			sql.run(INSERT, number, columns.get(0), columns.get(1), columns.get(2), columns.get(3));
		}
	}

	/** The terms of a record as it is now, a text for each of {@link #COLUMNS}; none when it is gone or of a type that nobody here knows. */
	public List<String> columns(Sql sql, long number) throws SQLException {
		ObjectRow record = ObjectRow.get(sql, number);
		return state(sql, record).map(state -> columns(record, state)).orElse(List.of());
	}

	/** What a record is made of; empty when it is gone or of a type that nobody here knows. */
	Optional<RecordState> state(Sql sql, ObjectRow record) throws SQLException {
		return record.live() ? reader.read(sql, record) : Optional.empty();
	}

	List<String> columns(ObjectRow record, RecordState state) {
		SearchText text = text(state);
		text.addWhole("t" + record.type());
		return List.of(text.title(), text.text(), text.characters(), text.exact());
	}

	private SearchText text(RecordState state) {
		SearchText text = new SearchText(analyzers.get());
		// The order of the words is that of the objects' ids, however the state was come by: an index can be compared with its records.
		List<ObjectState> objects = state.objects().stream().sorted(Comparator.comparing(ObjectState::id)).toList();
		for (ObjectState object : objects) {
			for (Map.Entry<FieldKey, String> field : object.fields().entrySet()) {
				String words = words(object, field.getKey(), field.getValue());
				boolean name = object == state.root() && isName(field.getKey().feature());
				if (words != null && name && field.getKey().feature().equals(RecordFeatures.TITLE)) {
					text.addTitle(words);
				} else if (words != null && name) {
					text.addName(words);
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

	/** The searchable texts of a record, its names first; none when it is gone or of a type that nobody here knows. */
	List<String> texts(Sql sql, String id) throws SQLException {
		List<String> names = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		Optional<ObjectRow> record = ObjectRow.find(sql, id).filter(ObjectRow::live);
		RecordState state = (record.isEmpty() ? Optional.<RecordState> empty() : reader.read(sql, record.get())).orElse(new RecordState(List.of()));
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

	/**
	 * The question that finds the records in which all words occur; empty when there is no word in the text.
	 *
	 * @throws RegisterException {@code SEARCH_RENEWING} when some of them would be missing
	 */
	public Optional<String> match(String text) {
		if (state != State.WHOLE) {
			throw new RegisterException(Problem.SEARCH_RENEWING);
		}
		return Optional.of(question(text, false)).filter(question -> !question.isEmpty()).map(question -> question.match(false));
	}

	Question question(String text, boolean unfinished) {
		return Question.of(text, unfinished, analyzers.get());
	}

	Snippet snippet(List<String> texts, Question question) {
		return Snippet.of(texts, question, analyzers.get());
	}

	/** A term by which records of a type are found; types are few, so each is one term. */
	static String typeTerm(long type) {
		return SearchText.WHOLE + "t" + type;
	}

	/** A term by which records with just that title are found. */
	static String wholeTerm(String title) {
		return SearchText.WHOLE + Folding.whole(title);
	}
}
