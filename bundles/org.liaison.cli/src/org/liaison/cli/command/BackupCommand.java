package org.liaison.cli.command;

import java.nio.file.Path;
import java.time.Instant;

import org.liaison.cli.ExitCode;
import org.liaison.core.backup.BackupFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup of the register, also while the workbench has it open, and prints its path. */
@Command(name = "backup")
public final class BackupCommand extends BuiltInCommand {

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "backupFile")
	private Path output;

	@Option(names = "--keep", paramLabel = "COUNT", descriptionKey = "keep")
	private int keep;

	@Override
	public Integer call() {
		Path file = session.file();
		BackupFolder folder = BackupFolder.beside(file);
		Path backup = output == null ? folder.usual(Instant.now()) : output.toAbsolutePath();
		session.store().copy(file, backup, session.monitor());
		if (keep > 0) {
			folder.keep(keep);
		}
		session.out().println(backup);
		session.say("backup.done", backup); //$NON-NLS-1$
		return ExitCode.OK;
	}
}
