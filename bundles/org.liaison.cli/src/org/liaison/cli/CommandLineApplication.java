package org.liaison.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command without a window; its exit code is the command's. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		System.out.println("Liaison Workbench: " + String.join(" ", arguments));
		return 0;
	}

	@Override
	public void stop() {
		// A command ends by itself.
	}
}
