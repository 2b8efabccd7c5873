package org.liaison.commitments.ui.followup;

import org.liaison.core.query.RowSet;
import org.liaison.ui.list.RowPages;

/** A group on the screen: closed, only its heading; open, its commitments beneath. */
final class Section {

	private final Group group;
	private final RowPages rows;
	private boolean open;

	/** @param rows its commitments */
	Section(Group group, RowPages rows, boolean open) {
		this.group = group;
		this.rows = rows;
		this.open = open;
	}

	/**
	 * A group that has commitments.
	 *
	 * @param size how many
	 * @param rows them, to be read in pages
	 */
	record Counted(Group group, long size, RowSet rows) {
	}

	Group group() {
		return group;
	}

	RowPages rows() {
		return rows;
	}

	boolean isOpen() {
		return open;
	}

	void open(boolean wanted) {
		open = wanted;
	}

	/** How many lines it takes. */
	long lines() {
		return open ? 1 + rows.size() : 1;
	}
}
