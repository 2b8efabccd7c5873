package org.liaison.documents.command;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a register of all decisions, or a report on all commitments. */
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

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		if (subject == Subject.DECISIONS && grouping != null) {
			throw new ParameterException(spec.commandLine(), text("byCommitments")); //$NON-NLS-1$
		}
		return publish(subject.kind, null, grouping == null ? Grouping.SIDE : grouping);
	}
}
