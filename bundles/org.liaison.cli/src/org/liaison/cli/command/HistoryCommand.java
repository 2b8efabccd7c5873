package org.liaison.cli.command;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.output.Rows;
import org.liaison.cli.record.OperationText;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.query.NearestRecords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what was changed in a record, newest first; JSON and CSV have the values as they are stored. */
@Command(name = "history")
public final class HistoryCommand extends BuiltInCommand {

	private static final int PAGE = 500;
	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$
	private static final List<String> WORDS = List.of("time", "author", "field", "change", "reason"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> STORED = List.of("time", "author", "object", "feature", "element", "before", "after", "reason"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	@Parameters(paramLabel = "ID|KEY", descriptionKey = "record")
	private String record;

	@Override
	public Integer call() throws IOException {
		boolean inWords = session.format() == Format.TABLE;
		String id = session.register().find(record).orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, record,
				String.join(", ", new NearestRecords(session.register()).to(record, null)))).id(); //$NON-NLS-1$
		try (Rows rows = Rows.of(session, "column", inWords ? WORDS : STORED)) { //$NON-NLS-1$
			List<Operation> page;
			String before = null;
			do {
				page = session.register().history(id, before, PAGE);
				print(page, rows, inWords);
				before = page.isEmpty() ? null : page.getLast().id();
			} while (page.size() == PAGE && !session.out().checkError());
		}
		return ExitCode.OK;
	}

	private void print(List<Operation> page, Rows rows, boolean inWords) throws IOException {
		OperationText words = new OperationText(session, page);
		for (Operation operation : page) {
			if (inWords) {
				rows.row(LOCAL.format(operation.at()), operation.author(), words.field(operation), words.change(operation), operation.reason());
			} else {
				FieldKey field = operation.field();
				rows.row(operation.at().toString(), operation.author(), operation.object(), field == null ? null : field.feature(),
						field == null || field.element().isEmpty() ? null : field.element(), operation.before(), operation.after(),
						operation.reason());
			}
		}
	}
}
