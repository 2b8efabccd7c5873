package org.liaison.documents.command;

import java.nio.file.Path;
import java.util.List;

import org.liaison.core.Texts;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.CommandSession;
import org.liaison.documents.template.Templates;

import picocli.CommandLine.Command;

/** Copies the shipped templates to where the post can change them; what is there already stays as it is. */
@Command(name = "templates")
public final class TemplatesCommand implements org.liaison.core.contribution.Command {

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public Integer call() {
		var templates = new Templates(UserArea.of(System.getenv()).file(Templates.FOLDER));
		List<Path> written = templates.copy();
		session.messages().println(Texts.in(TemplatesCommand.class, "messages", session.language()) //$NON-NLS-1$
				.say("copied", written.size(), templates.folder())); //$NON-NLS-1$
		return 0;
	}
}
