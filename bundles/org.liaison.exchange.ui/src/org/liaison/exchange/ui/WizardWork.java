package org.liaison.exchange.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.liaison.ui.session.Failures;

/** Work that a wizard waits for, with its progress and its cancel button. */
public final class WizardWork {

	private WizardWork() {
	}

	/**
	 * Does it; the window stays alive meanwhile.
	 *
	 * @return its result; empty when it failed, which was then said, or was cancelled
	 */
	public static <T> Optional<T> run(IRunnableContext wizard, Function<IProgressMonitor, T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			wizard.run(true, true, monitor -> result.set(call(() -> work.apply(monitor))));
			return Optional.ofNullable(result.get());
		} catch (InvocationTargetException e) {
			if (!Failures.isCancelled(e.getCause())) {
				Failures.show(e.getCause());
			}
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
		return Optional.empty();
	}

	private static <T> T call(Callable<T> work) throws InvocationTargetException {
		try {
			return work.call();
		} catch (Exception e) {
			throw new InvocationTargetException(e);
		}
	}
}
