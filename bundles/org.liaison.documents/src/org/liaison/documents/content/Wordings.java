package org.liaison.documents.content;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Texts;
import org.liaison.core.types.Labels;
import org.liaison.core.types.ValueText;
import org.liaison.documents.Script;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/** Makes the wordings of one document: in its languages and in their order, whatever the language of the interface. */
public final class Wordings {


	private final List<Language> languages;
	private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
	private final Map<Language, ValueText> values = new EnumMap<>(Language.class);
	private final Wording nothing;
	private boolean drafts;
	private boolean gaps;

	/** @param languages the document's languages in the order asked for, each once, at least one */
	public Wordings(List<Language> languages, Labels labels) {
		this.languages = List.copyOf(languages);
		for (Language language : languages) {
			texts.put(language, Texts.in(Wordings.class, "labels", language)); //$NON-NLS-1$
			values.put(language, new ValueText(labels, language));
		}
		nothing = each(language -> ""); //$NON-NLS-1$
	}

	/** The document's languages in their order. */
	public List<Language> languages() {
		return languages;
	}

	/** Whether a text of the register was used that nobody approved in the language it is shown in. */
	public boolean drafts() {
		return drafts;
	}

	/** Whether a text of the register was used that lacks one of the languages. */
	public boolean gaps() {
		return gaps;
	}

	/** Nothing. */
	public Wording nothing() {
		return nothing;
	}

	/** The words of the document itself under their keys: {@code labels*.properties}. */
	public Map<String, Wording> labels() {
		Map<String, Wording> labels = new HashMap<>();
		texts.get(languages.getFirst()).keys().forEach(key -> labels.put(key, say(key)));
		return labels;
	}

	/** Words of the document itself, with arguments in the same language. */
	public Wording say(String key, Wording... arguments) {
		return each(language -> texts.get(language).say(key, Arrays.stream(arguments).map(argument -> part(argument, language).whole()).toArray()));
	}

	/** What leads into something, for example "Date:"; nothing where there is nothing to lead in with. */
	public Wording lead(Wording words) {
		return words.isEmpty() ? nothing : say("lead", words); //$NON-NLS-1$
	}

	/** A text of the register. Where a language is missing or nobody approved it, its part says so. */
	public Wording text(LocalizedText text) {
		if (text == null || text.isEmpty()) {
			return nothing;
		}
		boolean elsewhere = languages.stream().anyMatch(language -> text.text(language) != null);
		return new Wording(languages.stream().map(language -> part(text, language, elsewhere)).toList());
	}

	private Part part(LocalizedText text, Language language, boolean elsewhere) {
		boolean missing = text.text(language) == null;
		boolean draft = !missing && !text.approved(language);
		gaps |= missing;
		drafts |= draft;
		// What no language of the document has is shown once, as it is.
		boolean substitute = missing && !elsewhere && language == languages.getFirst();
		return new Part(language, missing ? written(text, language) : language, "", missing && !substitute ? List.of() : lines(text.best(language)), //$NON-NLS-1$
				mark(missing, draft, language), List.of());
	}

	private String mark(boolean missing, boolean draft, Language language) {
		return missing || draft ? texts.get(language).say(missing ? "markMissing" : "markDraft") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Words that somebody used in one language, for example a source for a date: the same in all, marked where they are not translated. */
	public Wording quoted(String words) {
		Language written = Script.language(words);
		gaps |= languages.stream().anyMatch(language -> language != written);
		return new Wording(languages.stream().map(language -> new Part(language, written, "", lines(texts.get(language).say("quoted", words)), //$NON-NLS-1$ //$NON-NLS-2$
				mark(language != written, false, language), List.of())).toList());
	}

	/** A name: in the next best language where there is none, as officials write it on an envelope, without a mark. */
	public Wording name(LocalizedText name) {
		return name == null ? nothing : new Wording(languages.stream().map(language -> new Part(language, written(name, language), "", //$NON-NLS-1$
				lines(name.best(language)), "", List.of())).toList()); //$NON-NLS-1$
	}

	/** A record's title, else its key. */
	public Wording name(Record named) {
		if (named == null) {
			return nothing;
		}
		return named.getTitle().isEmpty() ? plain(named.getKey()) : name(named.getTitle());
	}

	/** The titles of records, one after another. */
	public Wording names(List<? extends Record> named) {
		return join(named.stream().map(this::name).toList());
	}

	/** A value of an enumeration; nothing for "not stated". */
	public Wording literal(EStructuralFeature feature, Enumerator value) {
		return value == null || value.getName().equals("NOT_STATED") ? nothing : each(language -> values.get(language).text(feature, value)); //$NON-NLS-1$
	}

	/** A date in words; nothing when it is not known. */
	public Wording date(PartialDate date) {
		return date == null || date.isUnknown() ? nothing : each(date::describe);
	}

	/** A value of a feature as a person reads it, for example a number with the language's separators. */
	public Wording value(EStructuralFeature feature, Object value) {
		return each(language -> values.get(language).text(feature, value));
	}

	/** What is the same in every language: a key, a number. */
	public Wording plain(String text) {
		return each(language -> Objects.requireNonNullElse(text, "")); //$NON-NLS-1$
	}

	/** Several after one another, separated as the language does. */
	public Wording join(List<Wording> wordings) {
		return each(language -> wordings.stream().filter(wording -> !wording.isEmpty()).map(wording -> part(wording, language).whole())
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(texts.get(language).say("list.separator")))); //$NON-NLS-1$
	}

	/** Several below one another. */
	public Wording lines(List<Wording> wordings) {
		return each(language -> wordings.stream().map(wording -> part(wording, language).whole()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	/** The first of them that says anything. */
	public Wording first(Wording... wordings) {
		return Arrays.stream(wordings).filter(wording -> !wording.isEmpty()).findFirst().orElse(nothing);
	}

	/** One text for each language. */
	public Wording each(Function<Language, String> text) {
		return new Wording(languages.stream().map(language -> new Part(language, language, "", lines(text.apply(language)), "", List.of())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Part part(Wording wording, Language language) {
		return wording.parts().get(languages.indexOf(language));
	}

	private static Language written(LocalizedText text, Language wanted) {
		return text.text(wanted) != null ? wanted
				: Arrays.stream(Language.values()).filter(language -> text.text(language) != null).findFirst().orElse(wanted);
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}
}
