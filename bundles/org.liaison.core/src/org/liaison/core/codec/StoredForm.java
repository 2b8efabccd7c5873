package org.liaison.core.codec;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.model.LocalizedText;

/** Attribute values as the register stores them, and back. */
public final class StoredForm {

	/** A plain decimal only: 1e999999999 would be a number too, and a gigabyte when it is written out. */
	private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,60}(\\.\\d{1,60})?"); //$NON-NLS-1$

	private StoredForm() {
	}

	/** EMF takes any other word for false. */
	private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false"); //$NON-NLS-1$

	/** Whether a feature's values are localized texts, which have a field for each language. */
	public static boolean isLocalized(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == LocalizedText.class;
	}

	/** The stored form of one value of an attribute; {@code null} for none, for blank text, and for a date of which nothing is known. */
	public static String text(EAttribute attribute, Object value) {
		String text = switch (value) {
		case null -> null;
		case BigDecimal decimal -> decimal.toPlainString();
		default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		};
		return text == null || text.isBlank() ? null : text;
	}

	/**
	 * The value that a stored form stands for; empty when this model cannot read it, as that of a literal it does not know, a decimal
	 * that is not written out, or a word for yes or no that is neither.
	 */
	public static Optional<Object> value(EAttribute attribute, String text) {
		try {
			Class<?> type = attribute.getEAttributeType().getInstanceClass();
			boolean isNone = type == BigDecimal.class && !DECIMAL.matcher(text).matches()
					|| (type == boolean.class || type == Boolean.class) && !BOOLEAN.matcher(text).matches();
			if (isNone) {
				return Optional.empty();
			}
			return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		} catch (RuntimeException e) {
			// EMF's factories tell by various exceptions that a text is no value of theirs.
			return Optional.empty();
		}
	}

	/** The stored form of the value that an attribute has when none is stored; {@code null} for none. */
	public static String defaultText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !attribute.isMany() && !isLocalized(attribute)
				? text(attribute, attribute.getDefaultValue())
				: null;
	}

	/** Whether a stored form stands for the same value whether it is there or not. */
	static boolean isDefault(EStructuralFeature feature, String text) {
		return text == null || Objects.equals(text, defaultText(feature));
	}
}
