package org.liaison.ui.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.ui.session.Failures;

/** Looks every other second what the command line, or another workbench, has done to the register that is open here. */
final class OtherProcesses extends Job {

	private static final long PAUSE = Duration.ofSeconds(2).toMillis();

	private final Register register;
	private final BooleanSupplier isOpen;

	private OtherProcesses(Register register, BooleanSupplier isOpen) {
		super(Messages.following);
		this.register = register;
		this.isOpen = isOpen;
		setSystem(true);
	}

	/** Begins; ends by itself once the register is closed. */
	static void follow(Register register, BooleanSupplier isOpen) {
		new OtherProcesses(register, isOpen).schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!isOpen.getAsBoolean()) {
			return Status.OK_STATUS;
		}
		try {
			register.catchUp();
		} catch (RegisterException e) {
			if (isOpen.getAsBoolean()) {
				Failures.show(e);
			}
			return Status.OK_STATUS;
		}
		schedule(PAUSE);
		return Status.OK_STATUS;
	}
}
