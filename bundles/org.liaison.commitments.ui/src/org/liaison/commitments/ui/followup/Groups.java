package org.liaison.commitments.ui.followup;

import java.util.List;

/** The groups of a list in their order, a few at a time; some may turn out to have no commitments. Not on the UI thread. */
@FunctionalInterface
interface Groups {

	/** The next ones, empty when there are no more. */
	List<Group> next();
}
