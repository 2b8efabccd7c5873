package org.liaison.core.types;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Texts;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/**
 * Values for people to read, in one language: dates in words, literals by their labels, references as "COM-3 Title", texts in that
 * language or the next best one.
 */
public final class ValueText {

	private static final String SEPARATOR = "; "; //$NON-NLS-1$

	private final Labels labels;
	private final Language language;
	private final Texts texts;

	/** Values in {@code language}. */
	public ValueText(Labels labels, Language language) {
		this.labels = labels;
		this.language = language;
		this.texts = Texts.in(Texts.class, "words", language); //$NON-NLS-1$
	}

	/** A value of a feature: a cell of a list (see {@link org.liaison.core.query.Row#cells}) or what the feature of an object holds. */
	public String text(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Boolean yes -> texts.say(yes ? "yes" : "no"); //$NON-NLS-1$ //$NON-NLS-2$
		case PartialDate date -> date.isUnknown() ? "" : date.describe(language); //$NON-NLS-1$
		case LocalizedText localized -> localized.best(language);
		case Enumerator literal -> labels.literal(feature.getEType(), literal, language);
		case RecordRef ref -> named(ref.key(), ref.title());
		case Collection<?> many -> many.stream().map(one -> text(feature, one)).filter(t -> !t.isEmpty()).collect(Collectors.joining(SEPARATOR));
		case EObject object -> object(object);
		case Number number -> number(number);
		default -> value.toString();
		};
	}

	/** What an object is called: a record by key and title, something inside a record by the features that its type says. */
	public String object(EObject object) {
		if (object instanceof Record record) {
			return named(record.getKey(), record.getTitle());
		}
		String text = Annotations.words(object.eClass(), "label").stream().map(object.eClass()::getEStructuralFeature) //$NON-NLS-1$
				.filter(feature -> feature != null).map(feature -> text(feature, object.eGet(feature))).filter(t -> !t.isEmpty())
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
		return text.isEmpty() ? labels.type(object.eClass(), language) : text;
	}

	private String named(String key, LocalizedText title) {
		List<String> parts = List.of(key == null ? "" : key, title == null ? "" : title.best(language)); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join(" ", parts).strip(); //$NON-NLS-1$
	}

	/** Grouped, with all decimals that were given and no others. Whole numbers such as years and sequence numbers are not grouped. */
	private String number(Number number) {
		if (!(number instanceof BigDecimal decimal)) {
			return number.toString();
		}
		var format = NumberFormat.getNumberInstance(language.locale());
		format.setMinimumFractionDigits(Math.max(0, decimal.scale()));
		format.setMaximumFractionDigits(Math.max(0, decimal.scale()));
		return format.format(decimal);
	}
}
