package org.liaison.core.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Texts;
import org.liaison.core.codec.StoredForm;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;

/**
 * Understands values of attributes as people write them: literals in any case, EDTF dates and {@code today}, {@code today+30d},
 * {@code today-2w} ({@code d w m y}), numbers, {@code true} and {@code false}, also in the words of the interface.
 */
public final class ValueParser {

	private static final Pattern TODAY = Pattern.compile("today(?:([+-]\\d{1,6})([dwmy]))?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private final Supplier<LocalDate> today;

	/** @param today what {@code today} means */
	public ValueParser(Supplier<LocalDate> today) {
		this.today = today;
	}

	/** A parser for which {@code today} is the current day. */
	public static ValueParser now() {
		return new ValueParser(LocalDate::now);
	}

	/** Whether a feature's values are {@code true} and {@code false}. */
	public static boolean isBoolean(EStructuralFeature feature) {
		Class<?> java = feature.getEType().getInstanceClass();
		return java == boolean.class || java == Boolean.class;
	}

	/** Whether a feature's values are texts in no particular language. */
	public static boolean isText(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == String.class;
	}

	/** Whether a feature's values are partial dates. */
	public static boolean isDate(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == PartialDate.class;
	}

	/** Whether a feature's values are numbers. */
	public static boolean isNumber(EStructuralFeature feature) {
		Class<?> java = feature.getEType().getInstanceClass();
		return java != null && (Number.class.isAssignableFrom(java)
				|| java.isPrimitive() && java != boolean.class && java != char.class);
	}

	/** Whether a feature's values are dates or numbers, which can be less or greater. */
	public static boolean isOrdered(EStructuralFeature feature) {
		return isDate(feature) || isNumber(feature);
	}

	/**
	 * A language of the register by its tag.
	 *
	 * @throws RegisterException {@code UNKNOWN_LANGUAGE}
	 */
	public static Language language(String tag) {
		List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
		if (!tags.contains(tag.toLowerCase(Locale.ROOT))) {
			throw new RegisterException(Problem.UNKNOWN_LANGUAGE, tag, String.join(", ", tags)); //$NON-NLS-1$
		}
		return Language.of(tag);
	}

	/**
	 * The stored form of a value.
	 *
	 * @throws RegisterException {@code UNKNOWN_LITERAL}, {@code BAD_DATE} or {@code BAD_VALUE}
	 */
	public String stored(EAttribute attribute, String text) {
		return Optional.ofNullable(StoredForm.text(attribute, value(attribute, text))).orElse(""); //$NON-NLS-1$
	}

	/**
	 * A value of an attribute (of one element of a many-valued one).
	 *
	 * @throws RegisterException {@code UNKNOWN_LITERAL}, {@code BAD_DATE} or {@code BAD_VALUE}
	 */
	public Object value(EAttribute attribute, String text) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum literals) {
			return literal(attribute, literals, text.strip());
		}
		if (isDate(attribute)) {
			return date(attribute, text.strip());
		}
		if (isBoolean(attribute)) {
			return yesOrNo(attribute, text.strip());
		}
		return StoredForm.value(attribute, isText(attribute) ? text : text.strip()).orElseThrow(
				() -> new RegisterException(Problem.BAD_VALUE, text, attribute.getName(), expected(attribute)));
	}

	private static Object literal(EAttribute attribute, EEnum literals, String text) {
		return literals.getELiterals().stream().filter(l -> l.getName().equalsIgnoreCase(text) || l.getLiteral().equalsIgnoreCase(text))
				.findFirst().map(EEnumLiteral::getInstance).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_LITERAL, text,
						attribute.getName(), literals.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	private PartialDate date(EAttribute attribute, String text) {
		try {
			Matcher relative = TODAY.matcher(text);
			return relative.matches() ? PartialDate.of(relative(relative)) : PartialDate.parse(text);
		} catch (PartialDateException e) {
			throw new RegisterException(e, Problem.BAD_DATE, text, attribute.getName(), e);
		} catch (DateTimeException e) {
			throw new RegisterException(e, Problem.BAD_DATE, text, attribute.getName(), ""); //$NON-NLS-1$
		}
	}

	private LocalDate relative(Matcher relative) {
		LocalDate day = today.get();
		return relative.group(1) == null ? day : day.plus(Period.parse("P" + relative.group(1) + relative.group(2))); //$NON-NLS-1$
	}

	private static Boolean yesOrNo(EAttribute attribute, String text) {
		return Stream.of(Boolean.TRUE, Boolean.FALSE).filter(value -> isCalled(value, text)).findFirst()
				.orElseThrow(() -> new RegisterException(Problem.BAD_VALUE, text, attribute.getName(), Expected.YES_OR_NO));
	}

	/** As it is stored, or as the interface shows it in any language. */
	private static boolean isCalled(Boolean value, String text) {
		return value.toString().equalsIgnoreCase(text) || Stream.of(Language.values())
				.anyMatch(language -> Texts.in(Texts.class, "words", language).say(value ? "yes" : "no").equalsIgnoreCase(text)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Expected expected(EAttribute attribute) {
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		if (java == double.class || java == float.class || java == Double.class || java == Float.class
				|| java == BigDecimal.class) {
			return Expected.NUMBER;
		}
		return isNumber(attribute) ? Expected.WHOLE_NUMBER : Expected.OTHER;
	}
}
