package org.liaison.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.liaison.ui.startup.Startup;

/** Sets up the window around what the bundles contribute; its menus are in plugin.xml files. */
final class LiaisonAdvisor extends WorkbenchAdvisor {

	private static final Point FIRST_SIZE = new Point(1280, 800);

	private final Startup startup;

	LiaisonAdvisor(Startup startup) {
		this.startup = startup;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return RegisterPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.liaison.ui.appearance"; //$NON-NLS-1$
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer) {

			@Override
			public void preWindowOpen() {
				configurer.setInitialSize(FIRST_SIZE);
				configurer.setShowCoolBar(true);
				configurer.setShowStatusLine(true);
				configurer.setShowProgressIndicator(true);
			}

			@Override
			public void postWindowOpen() {
				startup.windowOpened(configurer.getWindow(), configurer::setTitle);
			}
		};
	}
}
