package org.liaison.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;

/** What takes long is seen, and can be left. */
class WaitingTest {

	private final AtomicInteger left = new AtomicInteger();
	private Shell shell;
	private Waiting waiting;

	/** Works until it is let go or cancelled. */
	private static final class Slow extends Job {

		final CountDownLatch end = new CountDownLatch(1);

		Slow() {
			super("Reading for long");
			setSystem(true);
		}

		@Override
		protected void canceling() {
			end.countDown();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				end.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		}
	}

	@BeforeEach
	void open() {
		Window.run(() -> {
			shell = new Shell(Display.getDefault(), SWT.TOOL | SWT.ON_TOP);
			shell.setLayout(new FillLayout());
			var area = new Composite(shell, SWT.NONE);
			area.setLayout(GridLayoutFactory.fillDefaults().create());
			waiting = new Waiting(area, left::incrementAndGet);
			shell.setBounds(50, 50, 500, 100);
			shell.open();
		});
	}

	@AfterEach
	void close() {
		Window.run(shell::dispose);
	}

	private boolean isShown() {
		return Window.ui(waiting::getVisible);
	}

	@Test
	void aClickLeavesWhatTakesLong() throws InterruptedException {
		Slow job = new Slow();
		job.schedule();
		Window.run(() -> waiting.on(job));
		assertFalse(isShown(), "not at once");
		Window.until("it is seen", this::isShown);
		Window.click(Widgets.find(waiting, Button.class));
		Window.until("it is gone", () -> !isShown());
		job.join();
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		assertEquals(1, left.get());
	}

	@Test
	void whatEndsByItselfIsNoLongerShown() {
		Slow job = new Slow();
		job.schedule();
		Window.run(() -> waiting.on(job));
		Window.until("it is seen", this::isShown);
		job.end.countDown();
		Window.until("it is gone", () -> !isShown());
		assertEquals(0, left.get());
	}

	@Test
	void onlyTheLastQuestionCounts() throws InterruptedException {
		Slow first = new Slow();
		first.schedule();
		Window.run(() -> waiting.on(first));
		Slow second = new Slow();
		second.schedule();
		Window.run(() -> waiting.on(second));
		first.end.countDown();
		first.join();
		Window.until("the second is seen", this::isShown);
		second.end.countDown();
		Window.until("it is gone", () -> !isShown());
	}
}
