package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.types.Annotations;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * Where the values of one feature are in its table: one column, or several whose names begin with the feature's.
 *
 * @param feature the feature
 * @param kind how its values are kept
 * @param name the first column's name, that of the feature where it is free
 */
public record Column(EStructuralFeature feature, Kind kind, String name) {

	/** A column in the database. */
	public record Part(String name, String declaration) {
	}

	/** The columns, in the order of {@link #cells} and {@link #load}. */
	public List<Part> parts() {
		return switch (kind) {
		case TEXT, LITERAL -> List.of(part("", "TEXT"));
		case INTEGER, BOOLEAN, REFERENCE -> List.of(part("", "INTEGER"));
		case SLIPS, KEPT -> List.of(part("", "INTEGER NOT NULL DEFAULT 0"));
		case KEY -> List.of(part("", "TEXT"), part("$order", "TEXT"));
		case DATE -> List.of(part("", "TEXT"), part("$first", "TEXT"), part("$last", "TEXT"));
		case DECIMAL -> List.of(part("", "TEXT"), part("$number", "REAL"));
		case LOCALIZED -> Stream.concat(Arrays.stream(Language.values()).map(language -> part("$" + language.tag(), "TEXT")),
				Stream.of(part("$approved", "TEXT"))).toList();
		case FIRST_OF -> List.of(generated(""), generated("$first"), generated("$last"));
		default -> List.of();
		};
	}

	/** How many {@link #parts} there are; every value that is read asks. */
	public int width() {
		return switch (kind) {
		case TEXT, LITERAL, INTEGER, BOOLEAN, REFERENCE, SLIPS, KEPT -> 1;
		case KEY, DECIMAL -> 2;
		case DATE, FIRST_OF -> 3;
		case LOCALIZED -> Language.values().length + 1;
		default -> 0;
		};
	}

	private Part part(String suffix, String type) {
		return new Part(name + suffix, type);
	}

	private Part generated(String suffix) {
		StringBuilder cases = new StringBuilder();
		for (EStructuralFeature date : Annotations.firstOf(feature)) {
			cases.append(" WHEN ").append(quoted(date.getName())).append(" IS NOT NULL THEN ").append(quoted(date.getName() + suffix));
		}
		return part(suffix, "TEXT GENERATED ALWAYS AS (CASE" + cases + " END) VIRTUAL");
	}

	/** The column of one language. */
	public String in(Language language) {
		return name + '$' + language.tag();
	}

	/** What to write into the columns for these fields; a reference's column is not among them. */
	public List<Object> cells(Map<FieldKey, String> fields) {
		String value = fields.get(FieldKey.of(feature.getName()));
		return switch (kind) {
		case TEXT, LITERAL -> Arrays.asList(value);
		case KEY -> Arrays.asList(value, Keys.order(value));
		case INTEGER -> Arrays.asList(whole(value));
		case BOOLEAN -> Arrays.asList(truth(value));
		case DECIMAL -> Arrays.asList(value, number(value));
		case DATE -> Arrays.asList(value, Days.first(value), Days.last(value));
		case LOCALIZED -> localizedCells(fields);
		default -> List.of();
		};
	}

	private List<Object> localizedCells(Map<FieldKey, String> fields) {
		List<Object> cells = new ArrayList<>();
		List<String> approved = new ArrayList<>();
		for (Language language : Language.values()) {
			LocalizedText text = LocalizedText.EMPTY.withEntry(language,
					fields.get(new FieldKey(feature.getName(), language.tag())));
			cells.add(text.text(language));
			if (text.approved(language)) {
				approved.add(language.tag());
			}
		}
		cells.add(approved.isEmpty() ? null : String.join(" ", approved));
		return cells;
	}

	/** Reads the stored form from a row whose column {@code index} is the first of {@link #parts}. */
	public void load(ResultSet row, int index, SortedMap<FieldKey, String> fields) throws SQLException {
		if (kind == Kind.LOCALIZED) {
			LocalizedText text = localized(row, index);
			for (Language language : Language.values()) {
				put(fields, new FieldKey(feature.getName(), language.tag()), text.entry(language));
			}
		} else if (kind == Kind.BOOLEAN) {
			put(fields, FieldKey.of(feature.getName()), row.getObject(index) instanceof Number value ? String.valueOf(value.intValue() != 0)
					: row.getString(index));
		} else {
			put(fields, FieldKey.of(feature.getName()), row.getString(index));
		}
	}

	/** Reads a localized text. */
	public static LocalizedText localized(ResultSet row, int index) throws SQLException {
		Language[] languages = Language.values();
		String[] texts = new String[languages.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = row.getString(index + i);
		}
		String tags = row.getString(index + texts.length);
		Set<Language> approved = tags == null ? Set.of() : EnumSet.noneOf(Language.class);
		if (tags != null) {
			List<String> said = List.of(tags.split(" "));
			Arrays.stream(languages).filter(language -> said.contains(language.tag())).forEach(approved::add);
		}
		return LocalizedText.of(language -> texts[language.ordinal()], approved);
	}

	private static void put(SortedMap<FieldKey, String> fields, FieldKey key, String value) {
		if (value != null) {
			fields.put(key, value);
		}
	}

	/** A foreign operation may bring what no whole number reads as: it is kept as bytes, of which SQLite makes no other number. */
	private static Object whole(String text) {
		try {
			Long number = text == null ? null : Long.valueOf(text);
			return number == null || number.toString().equals(text) ? number : text.getBytes(StandardCharsets.UTF_8);
		} catch (NumberFormatException noNumber) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
	}

	/** As {@link #whole}: what is neither true nor false is kept as it came. */
	private Object truth(String text) {
		return text == null ? null : StoredForm.value((EAttribute) feature, text).orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
	}

	/** What a broken number is compared by: nothing for a text that the model cannot read, which is kept beside it as it came. */
	private Double number(String text) {
		return text == null ? null : StoredForm.value((EAttribute) feature, text).map(value -> ((Number) value).doubleValue())
				.filter(number -> !number.isNaN()).orElse(null);
	}
}
