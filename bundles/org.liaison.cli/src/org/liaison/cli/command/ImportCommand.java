package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.cli.ExitCode;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Importer;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file by the importer for its name, and prints the keys of the records created or changed. */
@Command(name = "import")
public final class ImportCommand extends BuiltInCommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "importFile")
	private Path file;

	@Option(names = "--into", paramLabel = "KEY")
	private String into;

	@ArgGroup(exclusive = false)
	private MappedImport mapped;

	@Override
	public Integer call() throws IOException {
		if (!Files.exists(file)) {
			throw new RegisterException(Problem.NOT_FOUND, file);
		}
		if (mapped != null) {
			return mapped.run(session, importer(), file);
		}
		Contribution<Importer> importer = importer();
		Optional<Set<String>> imported = session
				.cancellable(() -> importer.call(one -> one.importFile(session.register(), file, into, session.monitor())));
		if (imported.isEmpty()) {
			return ExitCode.FAILURE; // the plug-in that failed is named at the end
		}
		session.register().refs(imported.get()).forEach(record -> session.out().println(record.key()));
		if (imported.get().isEmpty()) {
			session.say("import.nothing", file); //$NON-NLS-1$
		} else {
			session.say("import.done", imported.get().size()); //$NON-NLS-1$
		}
		return ExitCode.OK;
	}

	/** The importer with the longest ending that the file's name has. */
	private Contribution<Importer> importer() {
		List<Contribution<Importer>> all = session.contributions().of(Importer.POINT, Importer.class);
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return all.stream().filter(one -> ending(one, name) > 0).max(Comparator.comparingInt(one -> ending(one, name)))
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_FILE_KIND, file,
						all.stream().flatMap(ImportCommand::suffixes).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	private static int ending(Contribution<Importer> importer, String name) {
		return suffixes(importer).filter(suffix -> name.endsWith('.' + suffix)).mapToInt(String::length).max().orElse(0);
	}

	private static Stream<String> suffixes(Contribution<Importer> importer) {
		return Arrays.stream(Optional.ofNullable(importer.attribute("suffixes")).orElse("").toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
