package org.liaison.cli.command;

import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.model.Record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Changes features of a record. */
@Command(name = "set")
public final class SetCommand extends ChangingCommand {

	@Parameters(index = "0", paramLabel = "ID|KEY", descriptionKey = "record")
	private String key;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "assignments")
	private List<String> assignments;

	@Override
	public Integer call() {
		try (Edit edit = Edits.open(session.register())) {
			Record record = edit.load(key);
			assign(edit, record, assignments);
			session.say(edit.save("").isEmpty() ? "set.nothing" : "set.done", record.getKey()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			compare(record);
			return ExitCode.OK;
		}
	}
}
