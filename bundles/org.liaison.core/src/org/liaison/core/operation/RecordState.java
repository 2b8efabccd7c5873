package org.liaison.core.operation;

import java.util.List;

/**
 * A record with all it contains, flat: the seam between EMF objects above and tables below.
 *
 * @param objects the record itself first, then what it contains, parents before children
 */
public record RecordState(List<ObjectState> objects) {

	/** The record itself. */
	public ObjectState root() {
		return objects.getFirst();
	}
}
