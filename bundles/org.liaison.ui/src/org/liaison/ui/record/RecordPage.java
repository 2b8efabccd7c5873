package org.liaison.ui.record;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;

/**
 * A page of the record editor, beside the form. Contributed through {@value #POINT}; see that point's schema. Every method is called on
 * the UI thread. A page that throws is named to the user and left out; the rest of the editor goes on.
 */
public interface RecordPage {

	/** The extension point. */
	String POINT = "org.liaison.ui.recordPages"; //$NON-NLS-1$

	/** Makes the page's controls, once, when the page is first shown. {@code parent} fills itself with its only child. */
	void create(Composite parent, RecordPageSite site);

	/**
	 * Shows a record: after {@link #create}, and whenever the record was loaded anew. Reading the register is for the background.
	 *
	 * @param editing the record and the edit through which it may be changed; the editor closes it
	 */
	void show(RecordEditing editing);

	/**
	 * Something was saved, here or elsewhere. What of it changes the record itself is told by {@link #show}.
	 *
	 * @param records UUIDs of the records that were saved
	 */
	void saved(Set<String> records);

	/** Puts the focus where one begins to work. */
	void setFocus();

	/** The editor is closed; the controls go by themselves. */
	default void dispose() {
		// most pages hold nothing else
	}
}
