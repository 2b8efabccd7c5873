package org.liaison.documents.command;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
	private Grouping grouping = Grouping.SIDE;

	@Override
	public Integer call() {
		return publish(subject.kind, null, grouping);
	}
}
