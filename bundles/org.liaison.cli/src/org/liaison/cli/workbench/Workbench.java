package org.liaison.cli.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.liaison.cli.Session;

/**
 * The workbench of this installation, started as a process of its own by the start script: a window and a command cannot share one,
 * and only the script knows how this installation is started and started again.
 */
final class Workbench {

	/** Exit code of a workbench that could not open a window; the same number is in {@code org.liaison.app}. */
	static final int NO_DISPLAY = 24;
	/** What is returned for a workbench that did not come to an end by itself; no process has this exit code. */
	static final int STOPPED = -1;

	/** The start script's path, told by the script itself. */
	private static final String START_SCRIPT = "liaison.start"; //$NON-NLS-1$
	private static final String WINDOW = "window"; //$NON-NLS-1$
	private static final String LANGUAGE = "LIAISON_LANGUAGE"; //$NON-NLS-1$

	private final ProcessBuilder builder;

	/**
	 * @param session says in which language, when a person chose one
	 * @param arguments what to show
	 */
	Workbench(Session session, List<String> arguments) {
		String script = System.getProperty(START_SCRIPT);
		if (script == null) {
			throw new IllegalStateException(START_SCRIPT);
		}
		List<String> command = new ArrayList<>(List.of(script, WINDOW));
		command.addAll(arguments);
		builder = new ProcessBuilder(command).inheritIO();
		session.chosenLocale().ifPresent(locale -> builder.environment().put(LANGUAGE, locale));
	}

	/** Runs it until a person closes it; returns its exit code. */
	int run() throws IOException, InterruptedException {
		return builder.start().waitFor();
	}

	/**
	 * Runs it at most for some seconds.
	 *
	 * @param log where all goes that it, its platform and its window toolkit say
	 * @param environment variables on top of ours; an empty one is taken away
	 * @return its exit code, or {@link #STOPPED}
	 */
	int run(Path log, Map<String, String> environment, long seconds) throws IOException, InterruptedException {
		environment.forEach((name, value) -> {
			if (value.isEmpty()) {
				builder.environment().remove(name);
			} else {
				builder.environment().put(name, value);
			}
		});
		Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : STOPPED;
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}
}
