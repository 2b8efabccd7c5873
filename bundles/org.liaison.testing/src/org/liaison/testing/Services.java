package org.liaison.testing;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the running framework, found as the workbench finds them. */
public final class Services {

	private static final long PATIENCE = 10_000;

	private Services() {
	}

	/** The service of this type; waits for it while the framework is still starting. */
	public static <T> T get(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(PATIENCE);
			if (service == null) {
				throw new AssertionError("There is no service " + type.getName());
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		} finally {
			tracker.close();
		}
	}
}
