package org.liaison.meetings;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.core.validation.Targets;
import org.liaison.model.ModelPackage;

/**
 * What a signature covers of a meeting, as one text: a line for each value, in the order of the features' names and of lists; what is not
 * stated has no line, so that a feature which a model gains later changes no seal. Other records are named by their UUIDs. Never changed
 * once released: seals that exist are made of it.
 */
final class SealedForm {

	/** All that printed minutes show of a meeting. */
	static final List<EStructuralFeature> COVERED = List.of(ModelPackage.Literals.RECORD__TITLE, MeetingsPackage.Literals.MEETING__NUMBER,
			MeetingsPackage.Literals.MEETING__BODY, MeetingsPackage.Literals.MEETING__DATES, MeetingsPackage.Literals.MEETING__PLACE,
			MeetingsPackage.Literals.MEETING__VENUE, MeetingsPackage.Literals.MEETING__FORMAT, MeetingsPackage.Literals.MEETING__PARTICIPANTS,
			MeetingsPackage.Literals.MEETING__AGENDA, MeetingsPackage.Literals.MEETING__OUTCOMES);

	private final StringBuilder text = new StringBuilder();

	private SealedForm() {
	}

	static String of(Meeting meeting) {
		var form = new SealedForm();
		form.features(meeting, COVERED, ""); //$NON-NLS-1$
		return form.text.toString();
	}

	private void features(EObject object, List<EStructuralFeature> features, String path) {
		features.stream().filter(Annotations::isStored).sorted(Comparator.comparing(EStructuralFeature::getName))
				.forEach(feature -> feature(object, feature, path + feature.getName()));
	}

	private void feature(EObject object, EStructuralFeature feature, String path) {
		if (feature instanceof EAttribute attribute) {
			List<?> values = attribute.isMany() ? (List<?>) object.eGet(attribute) : object.eIsSet(attribute) ? List.of(object.eGet(attribute)) : List.of();
			values.forEach(value -> line(path, StoredForm.text(attribute, value)));
		} else if (feature instanceof EReference reference) {
			for (EObject target : Targets.of(object, reference, EObject.class)) {
				line(path, ObjectIds.ensure(target));
				if (reference.isContainment()) {
					features(target, target.eClass().getEAllStructuralFeatures(), path + '.');
				}
			}
		}
	}

	private void line(String path, String value) {
		if (value != null) {
			text.append(path).append('=').append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}
}
