package org.liaison.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.liaison.cli.ExitCode;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.WholeFile;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.model.ModelPackage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all records of a type to a file, whole or not at all. */
@Command(name = "export")
public final class ExportCommand extends BuiltInCommand {

	private static final String SUFFIX = "suffix"; //$NON-NLS-1$

	@Parameters(paramLabel = "TYPE", descriptionKey = "type")
	private String type;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "exportFile")
	private Path file;

	@Override
	public Integer call() {
		RecordType found = session.types().named(type);
		// By key: the order in which a register came to know its records differs from post to post.
		var byKey = new Query.Sort(ModelPackage.Literals.RECORD__KEY, false);
		Query query = new Query(found, Filter.ALL, List.of(byKey), found.columns(), session.language());
		if (exporter().call(one -> WholeFile.write(file, out -> {
			one.export(session.register(), query, out, session.monitor());
			return file;
		})).isEmpty()) {
			return ExitCode.FAILURE; // the plug-in that failed is named at the end
		}
		session.say("export.done", session.register().count(query), file); //$NON-NLS-1$
		return ExitCode.OK;
	}

	private Contribution<Exporter> exporter() {
		String name = file.getFileName().toString();
		String suffix = name.substring(name.lastIndexOf('.') + 1);
		return session.contributions().find(Exporter.POINT, Exporter.class, SUFFIX, suffix)
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_FILE_KIND, file, session.contributions()
						.of(Exporter.POINT, Exporter.class).stream().map(one -> one.attribute(SUFFIX)).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}
}
