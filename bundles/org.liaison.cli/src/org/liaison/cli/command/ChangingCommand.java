package org.liaison.cli.command;

import java.util.List;

import org.liaison.cli.UsageException;
import org.liaison.core.Edit;
import org.liaison.core.validation.Checks;
import org.liaison.core.value.Assignments;
import org.liaison.core.value.EditReferences;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Record;

/** A command that sets features. */
abstract class ChangingCommand extends BuiltInCommand {

	/** Sets features as a person types them; a word without an equals sign is a slip, not a wish to clear the feature. */
	protected void assign(Edit edit, Record record, List<String> assignments) {
		assignments.stream().filter(text -> text.indexOf('=') < 1).findFirst().ifPresent(text -> {
			throw new UsageException("assignment.bad", text); //$NON-NLS-1$
		});
		new Assignments(new EditReferences(session.register(), edit), ValueParser.now(), session.language()).apply(record, assignments);
	}

	/** Says what does not fit together with other records; what was saved is saved. */
	protected void compare(Record record) {
		new Checks(session.contributions()).compared(session.register(), record, session.language())
				.forEach(finding -> session.messages().println(finding.message()));
	}
}
