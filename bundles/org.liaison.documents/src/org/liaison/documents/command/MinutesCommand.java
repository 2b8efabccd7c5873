package org.liaison.documents.command;

import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.Grouping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the minutes of a meeting. */
@Command(name = "minutes")
public final class MinutesCommand extends DocumentCommand {

	@Parameters(paramLabel = "MEETING", descriptionKey = "meeting")
	private String meeting;

	@Override
	public Integer call() {
		return publish(DocumentKind.MINUTES, meeting, Grouping.SIDE);
	}
}
