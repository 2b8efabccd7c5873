package org.liaison.ui.conflicts;

import java.util.ArrayList;
import java.util.List;

import org.liaison.core.Register;
import org.liaison.model.ModelPackage;
import org.liaison.ui.session.RecordText;

/** What the form of a record says of its conflicts. */
public final class RecordConflicts {

	private RecordConflicts() {
	}

	/** What the fields are called that have a conflict, the key too when another record has it; empty when there is none. Not on the UI thread. */
	public static List<String> fields(Register register, String record) {
		List<String> fields = new ArrayList<>();
		if (!register.replica().withConflicts(List.of(record)).isEmpty()) {
			new ConflictReader(register).read(record).stream().map(ConflictEntry::field).forEach(fields::add);
		}
		if (!register.replica().sharedKeys(List.of(record)).isEmpty()) {
			fields.add(RecordText.feature(ModelPackage.Literals.RECORD__KEY));
		}
		return fields;
	}
}
