package org.liaison.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective that the workbench opens with. */
public final class RegisterPerspective implements IPerspectiveFactory {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.app.register";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
