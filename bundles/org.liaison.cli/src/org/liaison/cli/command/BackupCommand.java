package org.liaison.cli.command;

import java.nio.file.Path;
import java.time.Instant;

import org.liaison.cli.ExitCode;
import org.liaison.cli.UsageException;
import org.liaison.core.Hindrance;
import org.liaison.core.backup.BackupFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup of the register, also while the workbench has it open, and prints its path. */
@Command(name = "backup")
public final class BackupCommand extends BuiltInCommand {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "backupFile")
	private Path output;

	@Option(names = "--keep", paramLabel = "COUNT", descriptionKey = "keep")
	private Integer keep;

	@Override
	public Integer call() {
		if (keep != null && keep < 1) {
			throw new UsageException("backup.badCount", keep.toString()); //$NON-NLS-1$
		}
		if (output != null) {
			// whoever names a stick that is not there does not want its folder made
			Hindrance.requireNone(output);
		}
		Path file = session.file();
		BackupFolder folder = BackupFolder.beside(file);
		Path backup = output == null ? folder.usual(Instant.now()) : output.toAbsolutePath();
		session.store().copy(file, backup, session.monitor());
		if (keep != null) {
			folder.keep(keep);
		}
		session.out().println(backup);
		session.say("backup.done", backup); //$NON-NLS-1$
		return ExitCode.OK;
	}
}
