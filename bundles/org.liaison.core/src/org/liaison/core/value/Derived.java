package org.liaison.core.value;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.operation.Slips;
import org.liaison.core.query.FilterEvaluation;
import org.liaison.core.query.FilterParser;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.PartialDate;

/**
 * Values of derived features. A generated class computes them in Java; for a class of a bare Ecore the annotations {@code firstOf} and
 * {@code condition} say how.
 */
public final class Derived {

	private Derived() {
	}

	/** The value of a derived feature; {@code null} when it has none or nothing says how to compute it. */
	public static Object value(EObject object, EStructuralFeature feature) {
		if (feature.getEContainingClass().getInstanceClass() != null) {
			return object.eGet(feature);
		}
		if (Annotations.condition(feature).isPresent()) {
			return passes(object, Annotations.condition(feature).orElseThrow());
		}
		if (!Annotations.slips(feature).isEmpty()) {
			return slips(object, feature);
		}
		return Annotations.firstOf(feature).stream().map(object::eGet).filter(Derived::isKnown).findFirst().orElse(null);
	}

	/** How often the date of a saved record slipped: a derived feature with the annotation {@code slips}. Reads the record's history. */
	public static int slips(EObject record, EStructuralFeature feature) {
		return record.eResource() != null && record.eResource().getResourceSet() instanceof Histories histories
				? Slips.count(histories.history(ObjectIds.of(record)), ObjectIds.of(record), Annotations.slips(feature))
				: 0;
	}

	private static boolean isKnown(Object date) {
		return date != null && !(date instanceof PartialDate partial && partial.isUnknown());
	}

	private static boolean passes(EObject object, String condition) {
		var parser = new FilterParser(RecordTypesBuilder.of(object.eClass().getEPackage()), ValueParser.now(), (reference, text) -> text);
		return FilterEvaluation.passes(parser.parse(object.eClass(), condition), object);
	}

	/** The elements of a list as they are, proxies unresolved. */
	public static List<?> basic(List<?> list) {
		return list instanceof InternalEList<?> internal ? internal.basicList() : list;
	}
}
