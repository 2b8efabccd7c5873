package org.liaison.cli.command;

import java.io.IOException;
import java.util.List;

import org.liaison.cli.ExitCode;
import org.liaison.cli.UsageException;
import org.liaison.cli.record.RecordList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the records of a type; "no" when none meets the conditions. */
@Command(name = "list")
public final class ListCommand extends BuiltInCommand {

	@Parameters(paramLabel = "TYPE", descriptionKey = "type")
	private String type;

	@Option(names = "--where", paramLabel = "EXPR")
	private List<String> where = List.of();

	@Option(names = "--filter", paramLabel = "NAME")
	private List<String> filters = List.of();

	@Option(names = "--sort", paramLabel = "FEATURE")
	private String sort;

	@Option(names = "--limit", paramLabel = "N")
	private Long limit;

	@Override
	public Integer call() throws IOException {
		if (where.stream().anyMatch(String::isBlank)) {
			throw new UsageException("list.noCondition"); //$NON-NLS-1$
		}
		RecordList list = new RecordList(session, session.types().named(type));
		filters.forEach(list::filter);
		where.forEach(list::where);
		if (sort != null) {
			list.sort(sort);
		}
		if (limit != null && limit < 1) {
			throw new UsageException("list.badLimit", limit.toString()); //$NON-NLS-1$
		}
		if (limit != null) {
			list.limit(limit);
		}
		if (list.print() == 0 && !(where.isEmpty() && filters.isEmpty())) {
			session.say("nothingFound"); //$NON-NLS-1$
			return ExitCode.NO;
		}
		return ExitCode.OK;
	}
}
