package org.liaison.ui.session;

import java.util.Set;

/** Is told on the UI thread what happened to the open register; commits in quick succession are told as one. */
public interface SessionListener {

	/** A register was opened, another one took its place, or it was closed. */
	default void registerChanged() {
	}

	/**
	 * Records were created, changed or deleted.
	 *
	 * @param records their UUIDs
	 * @param types identifiers of their types
	 */
	default void recordsChanged(Set<String> records, Set<String> types) {
	}
}
