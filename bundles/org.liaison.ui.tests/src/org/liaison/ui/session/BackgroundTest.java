package org.liaison.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Window;

class BackgroundTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	@Test
	void whatAPersonCancelledIsNoFailure() throws InterruptedException {
		Job job = Background.run("Cancelled", monitor -> {
			throw new RegisterException(Problem.CANCELLED);
		}, () -> { });
		job.join();
		Window.quiet();
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		assertFalse(Window.dialogIsOpen());
	}

	@Test
	void whatWasEnteredIsWrittenBeforeTheRegisterIsClosed() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch closing = new CountDownLatch(1);
		AtomicBoolean written = new AtomicBoolean();
		Register register = demo.register();
		Job writer = Background.writer("Writing", () -> {
			begun.countDown();
			await(closing);
			written.set(register.find("COM-1").isPresent());
		});
		writer.schedule();
		begun.await();
		RegisterSession session = Window.ui(RegisterSession::get);
		session.close();
		Window.until("the register is closed for the window", () -> session.register().isEmpty());
		closing.countDown();
		writer.join();
		assertEquals(IStatus.OK, writer.getResult().getSeverity());
		assertTrue(written.get());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
