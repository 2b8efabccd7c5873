package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.Device;
import org.liaison.core.backup.BackupFolder;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.contribution.CommandSession.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves what can be read of a damaged register into a new one and lists what could not; "no" when something is missing. */
@Command(name = "rescue")
public final class RescueCommand extends BuiltInCommand {

	private static final List<String> COLUMNS = List.of("result", "record"); //$NON-NLS-1$ //$NON-NLS-2$

	@Parameters(paramLabel = "FILE", descriptionKey = "damagedFile")
	private Path damaged;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "NEW", descriptionKey = "rescuedFile")
	private Path output;

	@Override
	public Integer call() throws IOException {
		Path file = damaged.toAbsolutePath();
		Path target = output.toAbsolutePath();
		Device next = session.userArea().anotherDevice();
		RescueReport report = session.store().rescue(file, BackupFolder.beside(file).forRescue(), target, session.types(), next,
				session.monitor());
		session.userArea().become(next);
		if (!report.complete() || session.format() != Format.TABLE) {
			try (Rows rows = Rows.of(session, "column", COLUMNS)) { //$NON-NLS-1$
				for (String record : report.repaired()) {
					rows.row(result("REPAIRED"), record); //$NON-NLS-1$
				}
				for (String record : report.uncertain()) {
					rows.row(result("UNCERTAIN"), record); //$NON-NLS-1$
				}
				for (String lost : report.lost()) {
					rows.row(result("LOST"), lost); //$NON-NLS-1$
				}
			}
		}
		session.say("rescue.done", target, report.records(), report.operations(), report.lostOperations()); //$NON-NLS-1$
		if (!report.backups().isEmpty()) {
			session.say("rescue.backups", report.backups().stream().map(Path::toString).collect(Collectors.joining(", "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!report.counted()) {
			session.say("rescue.uncounted"); //$NON-NLS-1$
		}
		if (!report.complete()) {
			session.say("rescue.next"); //$NON-NLS-1$
		}
		return report.complete() ? ExitCode.OK : ExitCode.NO;
	}

	private String result(String name) {
		return session.format() == Format.TABLE ? session.texts().text("rescue." + name) : name; //$NON-NLS-1$
	}
}
