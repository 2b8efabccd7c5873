package org.liaison.core;

import org.liaison.core.internal.edit.RecordEdit;

/** Opens edits. */
public final class Edits {

	private Edits() {
	}

	/** A new edit of a register; close it when done. */
	public static Edit open(Register register) {
		return new RecordEdit(register);
	}
}
