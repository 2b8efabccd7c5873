package org.liaison.cli.command;

import java.io.IOException;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.record.RecordList;
import org.liaison.cli.record.RecordsAsJson;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.model.Record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a record and prints its key; with {@code --format json} or {@code csv} the whole record. */
@Command(name = "add")
public final class AddCommand extends ChangingCommand {

	@Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
	private String type;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "assignments")
	private List<String> assignments;

	@Override
	public Integer call() throws IOException {
		try (Edit edit = Edits.open(session.register())) {
			Record record = edit.create(session.types().named(type).eClass());
			assign(edit, record, assignments);
			edit.save(""); //$NON-NLS-1$
			switch (session.formatName().isEmpty() ? Format.TABLE : session.format()) {
			case JSON -> RecordsAsJson.print(session, record);
			case CSV -> RecordList.of(session, record).print();
			case TABLE -> session.out().println(record.getKey());
			}
			session.say("add.done", record.getKey()); //$NON-NLS-1$
			compare(record);
			return ExitCode.OK;
		}
	}
}
