package org.liaison.core.operation;

/**
 * A place in one object that holds one value and is merged on its own.
 * <ul>
 * <li>single-valued attribute: {@code element} is empty, the value what EMF makes of it as text (a decimal without exponent);</li>
 * <li>single-valued reference or containment: {@code element} is empty, the value the target's UUID;</li>
 * <li>localized text: {@code element} is the language ({@code en}, {@code zh}, {@code ru}), the value {@code draft:TEXT} or
 * {@code approved:TEXT};</li>
 * <li>many-valued reference or containment: {@code element} is the target's UUID, the value its position;</li>
 * <li>many-valued attribute: {@code element} is the value itself (they are sets), the value its position.</li>
 * </ul>
 * An attribute with a default value (an enumeration, a primitive) is stored with it when its object is created, so that the default of
 * a later model cannot change what was saved. Bytes are not fields: they are kept as content by their SHA-256.
 *
 * @param feature name of the Ecore feature, or {@link #DELETED}
 * @param element which part of the feature, empty for single-valued ones
 */
public record FieldKey(String feature, String element) implements Comparable<FieldKey> {

	/** Reserved feature of a record: value {@code true} when it was deleted. */
	public static final String DELETED = "@deleted"; //$NON-NLS-1$

	/** A single-valued field. */
	public static FieldKey of(String feature) {
		return new FieldKey(feature, ""); //$NON-NLS-1$
	}

	@Override
	public int compareTo(FieldKey other) {
		// Names of features come from the model and mostly are the same text itself; its compareTo would look at each letter.
		int byFeature = feature == other.feature ? 0 : feature.compareTo(other.feature);
		return byFeature != 0 ? byFeature : element.compareTo(other.element);
	}
}
