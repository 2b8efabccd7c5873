package org.liaison.cli.command;

import java.util.List;
import java.util.stream.Collectors;

import org.liaison.cli.ExitCode;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Referrer;
import org.liaison.model.Record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a record; its history keeps everything. One that others refer to goes only when somebody says so. */
@Command(name = "delete")
public final class DeleteCommand extends BuiltInCommand {

	private static final int NAMED = 10;

	@Parameters(paramLabel = "ID|KEY", descriptionKey = "record")
	private String key;

	@Option(names = "--yes", descriptionKey = "deleteReferred")
	private boolean sure;

	@Override
	public Integer call() {
		try (Edit edit = Edits.open(session.register())) {
			Record record = edit.load(key);
			List<Referrer> referrers = session.register().referrers(record.getId(), NAMED + 1);
			if (!referrers.isEmpty() && !sure) {
				session.say("delete.asks", record.getKey(), names(referrers)); //$NON-NLS-1$
				return ExitCode.NO;
			}
			edit.delete(record);
			edit.save(""); //$NON-NLS-1$
			session.say("delete.done", record.getKey()); //$NON-NLS-1$
			if (!referrers.isEmpty()) {
				session.say("delete.referrers", record.getKey(), names(referrers)); //$NON-NLS-1$
			}
			return ExitCode.OK;
		}
	}

	private static String names(List<Referrer> referrers) {
		String names = referrers.stream().limit(NAMED).map(referrer -> referrer.record().key()).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
		return referrers.size() > NAMED ? names + ", …" : names; //$NON-NLS-1$
	}
}
