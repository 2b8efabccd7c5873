package org.liaison.core.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * A command of the command line: a class with picocli's annotations, contributed through {@code org.liaison.core.commands} (see
 * that point's schema). {@link #call()} returns the exit code: 0, or 1 for "no". Exceptions are told by the command line. Help texts
 * are in {@code messages*.properties} beside the class.
 */
public interface Command extends Callable<Integer> {

	/** The extension point. */
	String POINT = "org.liaison.core.commands"; //$NON-NLS-1$

	/** The formats that {@code --format} may name, in lower case: those of {@link CommandSession#format()} unless the command has its own. */
	default List<String> formats() {
		return Arrays.stream(CommandSession.Format.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** Is called once, before {@link #call()}. */
	void session(CommandSession session);
}
