package org.liaison.ui.record.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Annotations;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;

/** Which field shows which feature: decided by the model alone. */
final class FieldFactory {

	private FieldFactory() {
	}

	/** The field of a feature; empty when forms do not show it. */
	static Optional<Field> create(EStructuralFeature feature, FormContext context) {
		return isShown(feature) ? Optional.of(field(feature, context)) : Optional.empty();
	}

	/** Whether a feature is what identifies an object, which the form's header shows. */
	static boolean isIdentity(EStructuralFeature feature) {
		return feature == ModelPackage.Literals.IDENTIFIED__ID || feature == ModelPackage.Literals.RECORD__KEY;
	}

	private static boolean isShown(EStructuralFeature feature) {
		// Citations have a page of their own, with the source beside them.
		boolean container = feature instanceof EReference reference && reference.isContainer();
		return !container && !isIdentity(feature) && feature != ModelPackage.Literals.RECORD__CITATIONS
				&& !Annotations.flag(feature, "hidden") && !Annotations.isOfRow(feature); //$NON-NLS-1$
	}

	private static Field field(EStructuralFeature feature, FormContext context) {
		if (!feature.isChangeable() || !Annotations.isStored(feature) || Annotations.flag(feature, "readOnly")) { //$NON-NLS-1$
			return new DerivedField(feature, context);
		}
		if (feature instanceof EReference reference) {
			return reference(reference, context);
		}
		EAttribute attribute = (EAttribute) feature;
		if (attribute.isMany()) {
			return new WordsField(attribute, context);
		}
		if (StoredForm.isLocalized(attribute)) {
			return new LocalizedField(attribute, context);
		}
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		if (java == PartialDate.class) {
			return new DateField(attribute, context);
		}
		if (attribute.getEAttributeType() instanceof EEnum) {
			return new EnumField(attribute, context);
		}
		if (java == boolean.class || java == Boolean.class) {
			return new BooleanField(attribute, context);
		}
		return java == String.class ? new TextField(attribute, context) : new NumberField(attribute, context);
	}

	private static Field reference(EReference reference, FormContext context) {
		if (reference.getEReferenceType() == ModelPackage.Literals.ATTACHMENT) {
			return new AttachmentsField(reference, context);
		}
		return reference.isContainment() ? new ContainmentField(reference, context) : new ReferenceField(reference, context);
	}
}
