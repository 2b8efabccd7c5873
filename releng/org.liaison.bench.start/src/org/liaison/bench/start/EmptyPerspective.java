package org.liaison.bench.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view and no editors. */
public final class EmptyPerspective implements IPerspectiveFactory {

	/** Its id in plugin.xml. */
	static final String ID = "org.liaison.bench.start.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView("org.liaison.bench.start.view", IPageLayout.LEFT, 1f, layout.getEditorArea());
	}
}
