package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.contribution.Importer;
import org.liaison.core.contribution.MappedImporter;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.core.contribution.RememberedMappings;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.types.ValueText;

import picocli.CommandLine.Option;

/** Imports a table by a mapping, shows what that would do, or proposes a mapping. */
final class MappedImport {

	private static final List<String> COLUMNS = List.of("row", "result", "identifier", "key", "title", "detail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final String NOTHING = "—"; //$NON-NLS-1$

	@Option(names = "--mapping", paramLabel = "MAP")
	private String mapping;

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--good-rows", descriptionKey = "goodRows")
	private boolean goodRows;

	@Option(names = "--propose", paramLabel = "TYPE")
	private String type;

	private Session session;

	int run(Session with, Contribution<Importer> importer, Path file) throws IOException {
		session = with;
		Optional<MappedImporter> found = importer.get().filter(MappedImporter.class::isInstance).map(MappedImporter.class::cast);
		if (found.isEmpty()) {
			throw new RegisterException(Problem.UNKNOWN_FILE_KIND, file, "xlsx, csv"); //$NON-NLS-1$
		}
		if (type != null) {
			String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
			session.out().print(found.get().propose(session.register(), session.labels(), file, type, name));
			return ExitCode.OK;
		}
		if (mapping == null) {
			throw new RegisterException(Problem.MAPPING_NEEDED, file);
		}
		var remembered = new RememberedMappings(session.userArea());
		String text = remembered.read(mapping);
		ImportReport report = session
				.cancellable(() -> found.get().importFile(session.register(), session.labels(), file, text, mode(), session.monitor()));
		if (!preview && !remembered.names().contains(mapping)) {
			remembered.save(found.get().name(text), text);
		}
		print(report);
		return tell(report);
	}

	private Mode mode() {
		return preview ? Mode.PREVIEW : goodRows ? Mode.GOOD_ROWS : Mode.ALL_OR_NOTHING;
	}

	private void print(ImportReport report) throws IOException {
		List<String> headers = COLUMNS.stream().map(column -> session.texts().text("column." + column)).toList(); //$NON-NLS-1$
		try (RowPrinter rows = session.rows(COLUMNS, headers)) {
			for (Line line : report.lines()) {
				if (preview || line.result() != Result.UNCHANGED) {
					rows.row(line.row(), result(line), line.identifier(), line.record() == null ? null : line.record().key(),
							line.title().best(session.language()), detail(line));
				}
			}
		}
	}

	/** A word for a person, the constant for a program. */
	private String result(Line line) {
		return session.format() == Format.TABLE
				? session.texts().text("import.result." + line.result()) //$NON-NLS-1$
				: line.result().name().toLowerCase(Locale.ROOT);
	}

	private String detail(Line line) {
		if (!line.problems().isEmpty()) {
			return sentences(line.problems());
		}
		String changes = line.changes().stream().map(this::change).collect(Collectors.joining("; ")); //$NON-NLS-1$
		String notes = line.notes().isEmpty() ? "" : "⚠ " + sentences(line.notes()); //$NON-NLS-1$ //$NON-NLS-2$
		String detail = Stream.of(notes, changes).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return detail.isEmpty() ? null : detail;
	}

	private String sentences(List<RegisterException> all) {
		return all.stream().map(one -> Problems.sentence(one, session.language())).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private String change(Change change) {
		var values = new ValueText(session.labels(), session.language());
		String name = session.labels().feature(change.feature(), session.language());
		String label = change.language() == null ? name : name + " (" + change.language().tag() + ')'; //$NON-NLS-1$
		String before = values.text(change.feature(), change.before());
		String after = change.after().isEmpty() ? NOTHING : values.text(change.feature(), change.after());
		return label + ": " + (before.isEmpty() ? "" : before + " → ") + after; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private int tell(ImportReport report) {
		int problems = report.count(Result.PROBLEM);
		session.say(preview ? "import.would" : report.written() ? "import.did" : "import.didNothing", report.count(Result.NEW), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				report.count(Result.CHANGED), report.count(Result.UNCHANGED), problems);
		return problems == 0 ? ExitCode.OK : ExitCode.NO;
	}
}
