package org.liaison.ui.today;

/**
 * A card of Today.
 *
 * @param label its heading
 * @param hint what it says when it has no records, {@code null} when it is then not there
 * @param place where it stands among the others, smallest first
 * @param source what it shows
 * @param page the page of the editor at which its records are opened, {@code null} for the first
 */
record Card(String label, String hint, int place, CardSource source, String page) {

	/** Whether it is only there while it has records. It then tells of what nobody saves, so that it is read again whenever somebody looks. */
	boolean isFleeting() {
		return hint == null;
	}
}
