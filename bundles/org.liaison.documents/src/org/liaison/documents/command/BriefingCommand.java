package org.liaison.documents.command;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the briefing pack for a meeting. */
@Command(name = "briefing")
public final class BriefingCommand extends DocumentCommand {

	@Parameters(paramLabel = "MEETING", descriptionKey = "meeting")
	private String meeting;

	@Override
	public Integer call() {
		return publish(DocumentKind.BRIEFING, meeting, Grouping.SIDE, ""); //$NON-NLS-1$
	}
}
