package org.liaison.cli.command;

import java.nio.file.Path;

import org.liaison.cli.ExitCode;
import org.liaison.cli.workbench.OpenWorkbench;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Opens the workbench. Whether a register that somebody named can be opened is seen here, where it can be said; the window itself is
 * the extension point's attribute {@code opens}.
 */
@Command(name = "open")
public final class OpenCommand extends BuiltInCommand {

	@Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "openFile")
	private Path file;

	@Override
	public Integer call() {
		if (file != null) {
			session.use(file);
		}
		if (session.namedFile().isPresent()) {
			look();
		}
		return ExitCode.OK;
	}

	/** That a register is damaged the window says, where backups can be chosen and what can be read be saved. */
	private void look() {
		try {
			session.register();
		} catch (RegisterException e) {
			if (e.problem() != Problem.DAMAGED || !OpenWorkbench.hasDisplay(session)) {
				throw e;
			}
		}
	}
}
