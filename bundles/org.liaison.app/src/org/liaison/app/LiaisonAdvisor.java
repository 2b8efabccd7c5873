package org.liaison.app;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up the window around what the bundles contribute. */
final class LiaisonAdvisor extends WorkbenchAdvisor {

	private static final Point FIRST_SIZE = new Point(1280, 800);

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return RegisterPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer) {

			@Override
			public void preWindowOpen() {
				getWindowConfigurer().setInitialSize(FIRST_SIZE);
				getWindowConfigurer().setShowProgressIndicator(true);
				getWindowConfigurer().setTitle("Liaison Workbench");
			}

			@Override
			public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
				return new ActionBarAdvisor(bars) {

					@Override
					protected void fillMenuBar(IMenuManager menuBar) {
						menuBar.add(new MenuManager("&Help", IWorkbenchActionConstants.M_HELP));
					}
				};
			}
		};
	}
}
