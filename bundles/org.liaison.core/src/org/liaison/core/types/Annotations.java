package org.liaison.core.types;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The annotations by which an Ecore model tells the workbench about its types. Source {@value #SOURCE}; keys:
 * <table>
 * <caption>Keys on a class</caption>
 * <tr><td>{@code keyPrefix}</td><td>prefix of its records' keys, for example {@code COM}</td></tr>
 * <tr><td>{@code sections}</td><td>sections of its form in order, separated by blanks</td></tr>
 * <tr><td>{@code label}</td><td>features that name an object inside a record, separated by blanks</td></tr>
 * <tr><td>{@code toldBy}</td><td>features, separated by blanks, of which one has to have a value before an object inside a record is given to the
 * partner administration</td></tr>
 * </table>
 * <table>
 * <caption>Keys on a feature</caption>
 * <tr><td>{@code section}</td><td>its section of the form; the first one when absent</td></tr>
 * <tr><td>{@code list}</td><td>its place among a list's default columns, a number; offered but not shown when absent</td></tr>
 * <tr><td>{@code search}</td><td>{@code true}: part of the full-text index</td></tr>
 * <tr><td>{@code multiline}</td><td>{@code true}: several lines in the form</td></tr>
 * <tr><td>{@code hidden}</td><td>{@code true}: neither in forms nor in lists</td></tr>
 * <tr><td>{@code readOnly}</td><td>{@code true}: shown but not changed in forms</td></tr>
 * <tr><td>{@code internal}</td><td>{@code true}: never given to the partner administration, see {@link org.liaison.core.sharing.Sharing}</td></tr>
 * <tr><td>{@code sharing}</td><td>on a reference to something that the partner administration may not see: {@code with}, the object inside a record
 * that refers to it is not given either; {@code title}, the record that refers to it is given without its title</td></tr>
 * <tr><td>{@code firstOf}</td><td>on a derived date: features whose first value it shows, separated by blanks</td></tr>
 * <tr><td>{@code slips}</td><td>on a derived number: dates, separated by blanks; it counts from the history how often the first of them that
 * has a value was moved to a later one. Lists show and filter it, forms and JSON do not</td></tr>
 * <tr><td>{@code kept}</td><td>on a derived boolean that its class computes of the whole record: the classes, separated by blanks, of the objects
 * inside the record by which it becomes true. It is asked anew when such an object changes, when anything changes while it is true, and when
 * operations of another post arrive; guards refuse what else could make it true. Lists show and filter it, forms and JSON do not</td></tr>
 * <tr><td>{@code condition}</td><td>on a derived boolean: the filter it stands for</td></tr>
 * </table>
 */
public final class Annotations {

	/** Source of the annotations. */
	public static final String SOURCE = "http://liaison.org/record"; //$NON-NLS-1$

	private Annotations() {
	}

	/** The value of {@code key} at an element, where it has one. */
	public static Optional<String> value(EModelElement element, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(element, SOURCE, key));
	}

	/** Whether {@code key} is {@code true} at an element. */
	public static boolean flag(EModelElement element, String key) {
		return value(element, key).map(Boolean::parseBoolean).orElse(false);
	}

	/** The words of a blank-separated value. */
	public static List<String> words(EModelElement element, String key) {
		return value(element, key).map(String::strip).filter(v -> !v.isEmpty()).map(v -> Arrays.asList(v.split("\\s+"))) //$NON-NLS-1$
				.orElse(List.of());
	}

	/** The filter that a derived boolean stands for. */
	public static Optional<String> condition(EStructuralFeature feature) {
		return value(feature, "condition"); //$NON-NLS-1$
	}

	/** The features whose first value a derived date shows. */
	public static List<EStructuralFeature> firstOf(EStructuralFeature feature) {
		return words(feature, "firstOf").stream().map(feature.getEContainingClass()::getEStructuralFeature).toList(); //$NON-NLS-1$
	}

	/** The dates whose moves to later ones a derived number counts. */
	public static List<String> slips(EStructuralFeature feature) {
		return words(feature, "slips"); //$NON-NLS-1$
	}

	/** The classes of the objects by which a derived yes-or-no that is kept in the record's row becomes true. */
	public static List<String> kept(EStructuralFeature feature) {
		return words(feature, "kept"); //$NON-NLS-1$
	}

	/** Whether a derived feature is kept in the row, for lists and filters only. */
	public static boolean isOfRow(EStructuralFeature feature) {
		return !slips(feature).isEmpty() || !kept(feature).isEmpty();
	}

	/**
	 * Whether the register stores a value for this feature. It does not for derived ones, for the identifier (it is the object's
	 * identity, not a value), for the way back to a container, and for bytes (they are content, kept by their SHA-256).
	 */
	public static boolean isStored(EStructuralFeature feature) {
		boolean own = switch (feature) {
		case EAttribute attribute -> !attribute.isID() && !isContent(attribute);
		case EReference reference -> !reference.isContainer();
		default -> false;
		};
		return own && !feature.isDerived() && !feature.isTransient();
	}

	/** Whether a feature is bytes. */
	public static boolean isContent(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == byte[].class;
	}

	static List<EStructuralFeature> columns(EClass eClass) {
		return Stream.concat(defaultColumns(eClass).stream(), eClass.getEAllStructuralFeatures().stream()
				.filter(f -> place(f).isEmpty() && isOffered(f))).toList();
	}

	static List<EStructuralFeature> defaultColumns(EClass eClass) {
		return eClass.getEAllStructuralFeatures().stream().filter(f -> place(f).isPresent() && isOffered(f))
				.sorted(Comparator.comparing(f -> place(f).orElseThrow())).toList();
	}

	private static Optional<Integer> place(EStructuralFeature feature) {
		return value(feature, "list").map(Integer::valueOf); //$NON-NLS-1$
	}

	private static boolean isOffered(EStructuralFeature feature) {
		boolean containment = feature instanceof EReference reference && reference.isContainment();
		return !containment && !flag(feature, "hidden"); //$NON-NLS-1$
	}
}
