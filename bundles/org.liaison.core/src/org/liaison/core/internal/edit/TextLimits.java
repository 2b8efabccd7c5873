package org.liaison.core.internal.edit;

import java.util.List;

import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.value.StoredText;

/** Looks at what is about to be saved, whichever way it came: every text must be one that can be kept. */
final class TextLimits {

	private TextLimits() {
	}

	static void check(List<Change> changes) {
		for (Change change : changes) {
			switch (change) {
			case Change.Create create -> create.fields().forEach(TextLimits::check);
			case Change.Set set -> check(set.field(), set.after());
			}
		}
	}

	private static void check(FieldKey field, String value) {
		StoredText.check(field.feature(), field.element());
		if (value != null) {
			StoredText.check(field.feature(), value);
		}
	}
}
