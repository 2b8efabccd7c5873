package org.liaison.ui.startup;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.liaison.ui.session.RegisterSession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Loads what the first look at a register needs while the platform makes its window, which keeps one processor busy: the models, SQLite,
 * and what draws icons.
 */
final class Warming {

	private Warming() {
	}

	static void start() {
		Thread.ofPlatform().name("Liaison Warming").daemon().start(Warming::run); //$NON-NLS-1$
	}

	private static void run() {
		BundleContext context = FrameworkUtil.getBundle(Warming.class).getBundleContext();
		ServiceReference<RegisterSession> session = context.getServiceReference(RegisterSession.class);
		if (session != null) {
			// It is not given back: the window is about to ask for it.
			context.getService(session).store().prepare();
		}
		drawIcon();
	}

	/** The first icon loads Java's own graphics. On macOS these may wait for the thread that has the window, which must not wait for them here. */
	private static void drawIcon() {
		if (SWT.getPlatform().equals("gtk")) { //$NON-NLS-1$
			try (InputStream icon = Warming.class.getResourceAsStream("/icons/check.svg")) { //$NON-NLS-1$
				new ImageLoader().load(icon);
			} catch (SWTException | IOException notDrawn) {
				return; // whoever shows the next icon says why
			}
		}
	}
}
