package org.liaison.documents.command;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;
import org.liaison.sessions.workflow.SignedMeeting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the minutes of a meeting. */
@Command(name = "minutes")
public final class MinutesCommand extends DocumentCommand {

	@Parameters(paramLabel = "MEETING", descriptionKey = "meeting")
	private String meeting;

	@Override
	public Integer call() {
		int done = publish(DocumentKind.MINUTES, meeting, Grouping.SIDE, ""); //$NON-NLS-1$
		session().register().find(meeting).flatMap(known -> SignedMeeting.alteration(session().register(), known.id(), session().language()))
				.ifPresent(session().messages()::println);
		return done;
	}
}
