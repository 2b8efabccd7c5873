package org.liaison.core.value;

import java.util.List;

import org.liaison.core.operation.Operation;

/** What the resource set of an edit knows of the past of its records. */
public interface Histories {

	/** The operations on a saved record and all it contains, oldest first; reads the register. */
	List<Operation> history(String recordId);
}
