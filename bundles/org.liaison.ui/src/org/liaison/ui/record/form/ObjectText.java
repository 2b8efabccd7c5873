package org.liaison.ui.record.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.ui.record.TargetNames;
import org.liaison.ui.record.TargetNames.Target;
import org.liaison.ui.session.RecordText;

/** What a table of objects says of them. */
public final class ObjectText {

	private ObjectText() {
	}

	/** What a feature of an object points to, not followed. */
	public static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		if (value instanceof InternalEList<?> list) {
			return list.basicList().stream().map(EObject.class::cast).toList();
		}
		return value instanceof EObject target ? List.of(target) : List.of();
	}

	/** A feature of an object in one line. */
	public static String cell(TargetNames names, EObject object, EStructuralFeature feature) {
		if (!object.eClass().getEAllStructuralFeatures().contains(feature)) {
			return ""; //$NON-NLS-1$
		}
		if (feature instanceof EReference reference) {
			return targets(object, reference).stream().map(target -> names.target(target).map(ObjectText::name).orElse("?")) //$NON-NLS-1$
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
		return RecordText.value(feature, object.eGet(feature)).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(Target target) {
		return target.inner().isEmpty() ? RecordText.label(target.record()) : target.record().key() + " › " + target.inner(); //$NON-NLS-1$
	}

	/** How much of a table's width a feature needs, compared with others. */
	static int weight(EStructuralFeature feature) {
		if (StoredForm.isLocalized(feature) || Annotations.flag(feature, "multiline")) { //$NON-NLS-1$
			return 6;
		}
		if (feature instanceof EReference) {
			return 5;
		}
		return feature.getEType().getInstanceClass() == String.class ? 3 : 2;
	}
}
