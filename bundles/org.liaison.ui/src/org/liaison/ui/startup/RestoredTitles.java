package org.liaison.ui.startup;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.liaison.ui.appearance.InterfaceLanguage;

/**
 * The titles of parts that were open when the workbench was closed. A part that nobody has looked at since keeps the title that was
 * saved; after a change of the language that would be in the other one.
 */
final class RestoredTitles {

	private static final String LANGUAGE = "language"; //$NON-NLS-1$

	private RestoredTitles() {
	}

	/** Creates every part of the page, so that it says its title anew, if the language has changed. */
	static void translate(IWorkbenchPage page) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.liaison.ui"); //$NON-NLS-1$
		String current = InterfaceLanguage.current();
		if (!current.equals(node.get(LANGUAGE, current))) {
			for (IViewReference view : page.getViewReferences()) {
				view.getView(true);
			}
			for (IEditorReference editor : page.getEditorReferences()) {
				editor.getEditor(true);
			}
		}
		node.put(LANGUAGE, current);
	}
}
