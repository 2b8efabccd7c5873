package org.liaison.documents.tracking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;

/**
 * What a row said when it was imported last, as the operations of its record tell. By it the row's own changes are told from those that
 * somebody made in the register: a sheet that did not change must not undo them.
 */
final class LastImport {

	private static final int PAGE = 500;

	private final Register register;
	private final String mark;

	/** @param mark how the reason begins that imports with this mapping give */
	LastImport(Register register, String mark) {
		this.register = register;
		this.mark = mark;
	}

	/** The fields of a record itself that imports have set, with their values then. */
	Map<FieldKey, String> fields(String record) {
		Map<FieldKey, String> fields = new HashMap<>();
		String before = null;
		List<Operation> page;
		do {
			page = register.history(record, before, PAGE);
			for (Operation operation : page) {
				if (operation.object().equals(record) && operation.reason().startsWith(mark)) {
					note(operation, fields);
				}
				before = operation.id();
			}
		} while (page.size() == PAGE);
		return fields;
	}

	/** Newest come first, so what is known already is later. */
	private static void note(Operation operation, Map<FieldKey, String> fields) {
		if (operation.isCreation()) {
			OperationForm.values(operation.after()).forEach(fields::putIfAbsent);
		} else {
			fields.putIfAbsent(operation.field(), operation.after() == null ? "" : operation.after()); //$NON-NLS-1$
		}
	}
}
