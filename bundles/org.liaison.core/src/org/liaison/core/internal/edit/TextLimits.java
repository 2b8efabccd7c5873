package org.liaison.core.internal.edit;

import java.util.List;

import org.liaison.core.codec.StoredForm;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.StoredText;

/**
 * Looks at what is about to be saved, whichever way it came: every text must be one that can be kept.
 *
 * @param types the types of what is saved
 */
record TextLimits(RecordTypes types) {

	void check(List<Change> changes) {
		for (Change change : changes) {
			switch (change) {
			case Change.Create create -> create.fields().forEach((field, value) -> check(change.type(), field, value));
			case Change.Set set -> check(change.type(), set.field(), set.after());
			}
		}
	}

	private void check(String type, FieldKey field, String value) {
		StoredText.check(field.feature(), field.element());
		if (value != null) {
			StoredText.check(field.feature(), isLocalized(type, field) ? value.substring(value.indexOf(':') + 1) : value);
		}
	}

	/** Whether the value says before its text whether it is a draft. */
	private boolean isLocalized(String type, FieldKey field) {
		return types.eClass(type).map(eClass -> eClass.getEStructuralFeature(field.feature())).filter(StoredForm::isLocalized).isPresent();
	}
}
