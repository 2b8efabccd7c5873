package org.liaison.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Somebody presses Ctrl-C: the command is cancelled, and Java ends only when it has put away what it had begun and said so. One that does
 * not listen in time is cut off; what it did in one transaction is then as if it had not begun.
 */
final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 5;

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final CountDownLatch done = new CountDownLatch(1);
	private final Runnable cutOff;

	/**
	 * Begins to listen.
	 *
	 * @param cutOff tells a person that the command is cut off
	 */
	Interruption(Runnable cutOff) {
		this.cutOff = cutOff;
		Runtime.getRuntime().addShutdownHook(new Thread(this::cancel, Interruption.class.getSimpleName()));
	}

	private void cancel() {
		monitor.setCanceled(true);
		try {
			if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				cutOff.run();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Is cancelled when the program is to end before the command has. */
	IProgressMonitor monitor() {
		return monitor;
	}

	/** The command has ended by itself. */
	@Override
	public void close() {
		done.countDown();
	}
}
