package org.liaison.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.liaison.ui.startup.Startup;

/**
 * Opens the workbench window. Exit code 23 asks the start script for a restart; 24 tells the command line that
 * no window can be opened here.
 */
public final class WorkbenchApplication implements IApplication {

	private static final Integer EXIT_NO_DISPLAY = 24;

	@Override
	public Object start(IApplicationContext context) {
		var startup = new Startup(Platform.getProduct().getName(), Platform.getApplicationArgs());
		Display.setAppName(Platform.getProduct().getName());
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError e) {
			ILog.of(WorkbenchApplication.class).error(e.getMessage(), e);
			return EXIT_NO_DISPLAY;
		}
		try {
			startup.prepare();
			int code = PlatformUI.createAndRunWorkbench(display, new LiaisonAdvisor(startup));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : Integer.valueOf(startup.exitCode());
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
