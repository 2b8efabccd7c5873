package org.liaison.ui.record.form;

import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.ui.record.RecordEditing;

/** What the fields of a form share: the window they stand in and the record they belong to. */
public interface FormContext {

	/** Makes controls that look like the rest of the form. */
	FormToolkit toolkit();

	/** The record being edited. */
	RecordEditing editing();

	/** Where problems are said, beside the field and in the header. */
	IMessageManager messages();

	/** A field needs another height. */
	void reflow();

	/** What a person did in a field is complete. */
	default void endStep(String label) {
		editing().endStep(label);
	}
}
