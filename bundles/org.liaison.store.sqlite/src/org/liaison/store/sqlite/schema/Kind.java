package org.liaison.store.sqlite.schema;

import java.math.BigInteger;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.types.Annotations;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

/** How the values of a feature are kept. */
public enum Kind {
	/** One column of text. */
	TEXT,
	/** A record's key: the text, and a form of it in which COM-10 sorts after COM-9. */
	KEY,
	/** A column per language and one that names the approved languages. */
	LOCALIZED,
	/** EDTF text, its earliest and its latest day. */
	DATE,
	/** Exact text, and a number to compare and sort by. */
	DECIMAL,
	/** One column with a whole number; what is none is there as the bytes of its text. */
	INTEGER,
	/** One column with 0 or 1. */
	BOOLEAN,
	/** One column with a literal of an enumeration. */
	LITERAL,
	/** One column with the target's number, and a row of {@code reference}. */
	REFERENCE,
	/** Rows of {@code reference}. */
	REFERENCES,
	/** Rows of {@code object}. */
	CONTAINMENT,
	/** Rows of {@code value}. */
	VALUES,
	/** Generated columns: the first date that has a value. */
	FIRST_OF,
	/** One column with a number that the log is counted for. */
	SLIPS,
	/** One column with 0 or 1 that the record's class computes. */
	KEPT,
	/** Nothing: a filter that stands for it is asked. */
	CONDITION,
	/** Nothing: neither stored nor derived in a way the register knows. */
	NONE;

	private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class,
			byte.class, Byte.class);
	private static final Set<Class<?>> BROKEN = Set.of(double.class, Double.class, float.class, Float.class, BigInteger.class);

	/** The kind of a feature, which its type, its multiplicity and its annotations decide. */
	public static Kind of(EStructuralFeature feature) {
		if (!Annotations.isStored(feature)) {
			if (!Annotations.firstOf(feature).isEmpty()) {
				return FIRST_OF;
			}
			if (!Annotations.slips(feature).isEmpty()) {
				return SLIPS;
			}
			if (!Annotations.kept(feature).isEmpty()) {
				return KEPT;
			}
			return Annotations.condition(feature).isPresent() ? CONDITION : NONE;
		}
		if (feature instanceof EReference reference) {
			if (reference.isContainment()) {
				return CONTAINMENT;
			}
			if (reference.isContainer()) {
				return NONE;
			}
			return reference.isMany() ? REFERENCES : REFERENCE;
		}
		return feature.isMany() ? VALUES : ofAttribute((EAttribute) feature);
	}

	private static Kind ofAttribute(EAttribute attribute) {
		EClassifier type = attribute.getEAttributeType();
		Class<?> values = type.getInstanceClass();
		if (type instanceof EEnum) {
			return LITERAL;
		}
		if (values == LocalizedText.class) {
			return LOCALIZED;
		}
		if (values == PartialDate.class) {
			return DATE;
		}
		if (values == boolean.class || values == Boolean.class) {
			return BOOLEAN;
		}
		if (values != null && WHOLE.contains(values)) {
			return INTEGER;
		}
		if (values != null && (BROKEN.contains(values) || values == java.math.BigDecimal.class)) {
			return DECIMAL;
		}
		return RecordFeatures.KEY.equals(attribute.getName()) ? KEY : TEXT;
	}

	/** Whether values are in columns of the object's own table. */
	public boolean hasColumns() {
		return ordinal() <= REFERENCE.ordinal() || this == FIRST_OF || this == SLIPS || this == KEPT;
	}
}
