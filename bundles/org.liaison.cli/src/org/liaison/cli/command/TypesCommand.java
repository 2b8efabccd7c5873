package org.liaison.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;

import picocli.CommandLine.Command;

/** Lists the types of records, and how many there are of each once there is a register. */
@Command(name = "types")
public final class TypesCommand extends BuiltInCommand {

	private static final List<String> COLUMNS = List.of("name", "label", "plural", "keyPrefix", "count", "contributor"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Override
	public Integer call() throws IOException {
		boolean counted = session.namedFile().isPresent() || Files.exists(session.file());
		try (Rows rows = Rows.of(session, "types", COLUMNS)) { //$NON-NLS-1$
			for (RecordType type : session.types().all()) {
				rows.row(type.name(), session.labels().type(type.eClass(), session.language()),
						session.labels().types(type.eClass(), session.language()), type.keyPrefix(),
						counted ? count(type) : null, type.contributor());
			}
		}
		return ExitCode.OK;
	}

	private Long count(RecordType type) {
		return session.register().count(new Query(type, Filter.ALL, List.of(), List.of(), session.language()));
	}
}
