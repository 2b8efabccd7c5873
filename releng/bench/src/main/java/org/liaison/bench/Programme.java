package org.liaison.bench;

import java.util.List;

/** One thing that {@code ./bench} does. */
public interface Programme {

	/** The option that asks for it, such as {@code --faults}. */
	String option();

	/** What it does and which arguments may follow the option, in one line. */
	String usage();

	/**
	 * Does it.
	 *
	 * @param arguments what follows the option
	 * @return the exit code: 0, 1 when what was measured is not as it has to be, 2 for arguments that it does not know
	 */
	int run(List<String> arguments) throws Exception;
}
