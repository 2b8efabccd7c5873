package org.liaison.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective that the workbench opens with: what there is on the left, what is being worked on in the middle. */
public final class RegisterPerspective implements IPerspectiveFactory {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.app.register"; //$NON-NLS-1$

	private static final float LEFT = 0.24f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, layout.getEditorArea()); //$NON-NLS-1$
		left.addView("org.liaison.ui.explorer"); //$NON-NLS-1$
		left.addView("org.liaison.ui.search"); //$NON-NLS-1$
		layout.getViewLayout("org.liaison.ui.explorer").setCloseable(false); //$NON-NLS-1$
	}
}
