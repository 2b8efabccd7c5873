package org.liaison.cli.command;

import java.io.IOException;

import org.liaison.cli.ExitCode;
import org.liaison.cli.record.RecordList;
import org.liaison.cli.record.RecordSheet;
import org.liaison.cli.record.RecordsAsJson;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.model.Record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a record with all it contains. */
@Command(name = "show")
public final class ShowCommand extends BuiltInCommand {

	@Parameters(paramLabel = "ID|KEY", descriptionKey = "record")
	private String record;

	@Override
	public Integer call() throws IOException {
		try (Edit edit = Edits.open(session.register())) {
			Record found = edit.load(record);
			switch (session.format()) {
			case TABLE -> new RecordSheet(session).print(found);
			case JSON -> RecordsAsJson.print(session, found);
			case CSV -> RecordList.of(session, found).print();
			}
		}
		return ExitCode.OK;
	}
}
