package org.liaison.ui.record.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.model.CitationPart;
import org.liaison.model.Language;
import org.liaison.model.ModelPackage;

/**
 * The texts of a source.
 *
 * @param source which
 * @param language the language of the texts
 * @param texts those that there are
 */
record SourceContent(RecordRef source, Language language, Map<CitationPart, String> texts) {

	/** Reads the texts of a source; empty when it is gone. Not on the UI thread. */
	static Optional<SourceContent> read(Register register, String id) {
		Optional<RecordRef> ref = register.find(id);
		Optional<RecordState> state = register.read(id);
		return ref.isEmpty() || state.isEmpty() ? Optional.empty() : Optional.of(of(ref.get(), state.get()));
	}

	private static SourceContent of(RecordRef ref, RecordState state) {
		Map<CitationPart, String> texts = new EnumMap<>(CitationPart.class);
		put(texts, CitationPart.ABSTRACT, state, ModelPackage.Literals.SOURCE__ABSTRACT.getName());
		put(texts, CitationPart.FULL_TEXT, state, ModelPackage.Literals.SOURCE__FULL_TEXT.getName());
		put(texts, CitationPart.READING, state, ModelPackage.Literals.SOURCE__READING.getName());
		String language = state.root().fields().get(FieldKey.of(ModelPackage.Literals.SOURCE__LANGUAGE.getName()));
		return new SourceContent(ref, language(language), texts);
	}

	private static void put(Map<CitationPart, String> texts, CitationPart part, RecordState state, String feature) {
		String text = state.root().fields().get(FieldKey.of(feature));
		if (text != null) {
			texts.put(part, text);
		}
	}

	private static Language language(String tag) {
		try {
			return tag == null ? Language.EN : Language.of(tag);
		} catch (IllegalArgumentException e) {
			return Language.EN; // a source in another language: its words go where English stands until somebody translates them
		}
	}
}
