package org.liaison.core.query;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The making anew of the search index, which is due when a newer program cuts texts into words otherwise than the one that wrote it. The
 * register can be read and changed meanwhile. Until it is done a search finds records by key and alias, and by words only what is in
 * the index already; a list that is filtered by words is refused with {@code SEARCH_RENEWING}, since nobody could see what it lacks.
 */
public interface SearchRenewal {

	/** Whether the index is not whole. */
	boolean isDue();

	/** How much of it is made, 0 to 100. */
	int percent();

	/**
	 * Makes what is missing, in small steps between which others can write, and returns when nothing is missing.
	 *
	 * @throws org.liaison.core.RegisterException {@code CANCELLED}: what was made stays, the rest is still due, in this session or a later
	 *             one; {@code READ_ONLY_FILE}
	 */
	void run(IProgressMonitor monitor);
}
