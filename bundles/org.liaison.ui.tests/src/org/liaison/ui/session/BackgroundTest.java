package org.liaison.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.core.Problem;
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
}
