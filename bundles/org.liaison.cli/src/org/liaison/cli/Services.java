package org.liaison.cli;

import org.liaison.core.RegisterStore;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The services that commands work with.
 *
 * @param store creates and opens registers
 * @param types the types of the installed bundles
 * @param labels their names
 * @param contributions what the installed bundles contribute
 */
record Services(RegisterStore store, RecordTypes types, Labels labels, Contributions contributions) {

	private static final long PATIENCE_MILLISECONDS = 30_000;

	/** The services of the running platform; they may still be starting. */
	static Services find() throws InterruptedException {
		return new Services(service(RegisterStore.class), service(RecordTypes.class), service(Labels.class), service(Contributions.class));
	}

	private static <T> T service(Class<T> type) throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(PATIENCE_MILLISECONDS);
			if (service == null) {
				throw new IllegalStateException(type.getName());
			}
			return service;
		} finally {
			tracker.close();
		}
	}
}
