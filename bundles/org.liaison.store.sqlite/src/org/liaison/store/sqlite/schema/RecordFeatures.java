package org.liaison.store.sqlite.schema;

import java.util.Map;

import org.liaison.core.operation.FieldKey;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** The features of {@code Record} by which the register finds and names records of any type, also of one it does not know. */
public final class RecordFeatures {

	/** What officers say on the telephone. */
	public static final String KEY = "key";
	/** What a record is called, by language. */
	public static final String TITLE = "title";
	/** Other names. */
	public static final String ALIASES = "aliases";

	/** The field of the key. */
	public static final FieldKey KEY_FIELD = FieldKey.of(KEY);
	/** The field that says that a record was deleted. */
	public static final FieldKey DELETED_FIELD = FieldKey.of(FieldKey.DELETED);

	private RecordFeatures() {
	}

	/** Adds the fields of a title. */
	public static void putTitle(LocalizedText title, Map<FieldKey, String> fields) {
		for (Language language : Language.values()) {
			if (title.entry(language) != null) {
				fields.put(new FieldKey(TITLE, language.tag()), title.entry(language));
			}
		}
	}
}
