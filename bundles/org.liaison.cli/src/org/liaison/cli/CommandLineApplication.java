package org.liaison.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.liaison.model.Language;

/** Runs one command without a window; its exit code is the command's. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws InterruptedException {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// Not closed: the process ends after this, and what a library prints on its way out must not fail.
		PrintWriter out = utf8(FileDescriptor.out);
		PrintWriter messages = utf8(FileDescriptor.err);
		Language language = Surroundings.language(Platform.getNL());
		try (var interruption = new Interruption(() -> messages.println(new Texts(language).text("interrupted.cutOff")))) { //$NON-NLS-1$
			var surroundings = new Surroundings(System.getenv(), Platform.getNL(), isTerminal(), out, messages, interruption.monitor());
			return new CommandLineInterface(surroundings, Services.find()).run(arguments);
		} finally {
			out.flush();
			messages.flush();
		}
	}

	/** Whether a person reads the output: the start script knows; without it, Java has a console when it is no file and no pipe. */
	private static boolean isTerminal() {
		String told = System.getProperty("liaison.terminal"); //$NON-NLS-1$
		return told == null ? System.console() != null : Boolean.parseBoolean(told);
	}

	/** Always UTF-8, whatever the locale of the terminal says. */
	private static PrintWriter utf8(FileDescriptor descriptor) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), descriptor == FileDescriptor.err);
	}

	@Override
	public void stop() {
		// A command ends by itself.
	}
}
