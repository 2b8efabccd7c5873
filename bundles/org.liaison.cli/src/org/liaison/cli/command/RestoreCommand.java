package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.backup.Backup;
import org.liaison.core.backup.BackupFolder;
import org.liaison.core.contribution.CommandSession.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the backups of the register, or puts one in its place; what was there is kept. "No" when there is no backup. */
@Command(name = "restore")
public final class RestoreCommand extends BuiltInCommand {

	private static final List<String> COLUMNS = List.of("time", "kind", "file"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Parameters(paramLabel = "BACKUP", arity = "0..1", descriptionKey = "backup")
	private Path backup;

	@Override
	public Integer call() throws IOException {
		Path file = session.file();
		BackupFolder folder = BackupFolder.beside(file);
		if (backup == null) {
			return list(folder);
		}
		Path kept = folder.replaced(Instant.now());
		session.store().restore(backup.toAbsolutePath(), file, kept, session.monitor());
		session.userArea().become(session.userArea().anotherDevice());
		session.out().println(file);
		session.say("restore.done", file, backup, kept); //$NON-NLS-1$
		return ExitCode.OK;
	}

	private int list(BackupFolder folder) throws IOException {
		List<Backup> backups = folder.list();
		if (backups.isEmpty()) {
			session.say("restore.none", folder.folder()); //$NON-NLS-1$
			return ExitCode.NO;
		}
		try (Rows rows = Rows.of(session, "column", COLUMNS)) { //$NON-NLS-1$
			for (Backup one : backups) {
				String kind = session.format() == Format.TABLE ? session.texts().text("backup.kind." + one.kind()) : one.kind().name(); //$NON-NLS-1$
				rows.row(one.time().toString(), kind, one.file().toString());
			}
		}
		return ExitCode.OK;
	}
}
