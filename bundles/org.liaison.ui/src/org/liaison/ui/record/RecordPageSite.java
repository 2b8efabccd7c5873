package org.liaison.ui.record;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the record editor offers its pages. */
public interface RecordPageSite {

	/** Makes controls that look like the rest of the editor. */
	FormToolkit toolkit();

	/** Where problems are said: beside the control and in the editor's header. */
	IMessageManager messages();

	/** The editor's place in the window. */
	IEditorSite editorSite();
}
