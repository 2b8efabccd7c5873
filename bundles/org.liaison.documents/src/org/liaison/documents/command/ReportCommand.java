package org.liaison.documents.command;

import java.util.List;
import java.util.stream.Collectors;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a register of all decisions, or a report on commitments: all of them, or those that meet conditions. */
@Command(name = "report")
public final class ReportCommand extends DocumentCommand {

	/** What there are reports on. */
	enum Subject {
		/** The open and closed commitments. */
		COMMITMENTS(DocumentKind.COMMITMENTS),
		/** The decisions of all meetings. */
		DECISIONS(DocumentKind.DECISIONS);

		private final DocumentKind kind;

		Subject(DocumentKind kind) {
			this.kind = kind;
		}
	}

	@Parameters(paramLabel = "commitments|decisions", descriptionKey = "subject")
	private Subject subject;

	@Option(names = "--by", paramLabel = "GROUPING", descriptionKey = "by")
	private Grouping grouping;

	@Option(names = "--where", paramLabel = "EXPR", descriptionKey = "where")
	private List<String> where = List.of();

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		if (subject == Subject.DECISIONS && grouping != null) {
			throw new ParameterException(spec.commandLine(), text("byCommitments")); //$NON-NLS-1$
		}
		if (subject == Subject.DECISIONS && !where.isEmpty()) {
			throw new ParameterException(spec.commandLine(), text("whereCommitments")); //$NON-NLS-1$
		}
		if (where.stream().anyMatch(String::isBlank)) {
			throw new ParameterException(spec.commandLine(), text("noCondition")); //$NON-NLS-1$
		}
		String all = where.stream().map(condition -> '(' + condition + ')').collect(Collectors.joining(" and ")); //$NON-NLS-1$
		return publish(subject.kind, null, grouping == null ? Grouping.SIDE : grouping, all);
	}
}
