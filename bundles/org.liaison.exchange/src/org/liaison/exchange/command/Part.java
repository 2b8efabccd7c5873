package org.liaison.exchange.command;

import java.nio.file.Path;
import java.util.Optional;

import org.liaison.core.Texts;
import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands below {@code exchange} and {@code devices} have in common. */
abstract class Part implements Command {

	/** What it works with. */
	protected CommandSession session;
	/** How it is called. */
	@Spec
	protected CommandSpec spec;
	private Texts texts;

	@Override
	public void session(CommandSession given) {
		session = given;
		texts = Texts.in(Part.class, "messages", given.language()); //$NON-NLS-1$
	}

	/** The exchange of the register. */
	protected Exchange exchange() {
		return new Exchange(session.register(), session.userArea());
	}

	/** A text in the language of the interface. */
	protected String text(String key, Object... arguments) {
		return texts.say(key, arguments);
	}

	/** Tells a person something. */
	protected void say(String key, Object... arguments) {
		session.messages().println(text(key, arguments));
	}

	/** Whether a person reads the output. */
	protected boolean isForPerson() {
		return session.format() == Format.TABLE;
	}

	/** As whose device a sender is trusted: as was said, or as follows from what it sends. */
	protected Role role(Manifest manifest, Role said, Optional<Role> known) {
		return Optional.ofNullable(said).or(() -> known)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), text("trust.as", manifest.sender().name()))); //$NON-NLS-1$
	}

	/** A file with the ending of packages, which need not be typed. */
	static Path withEnding(Path file) {
		String name = file.getFileName().toString();
		return name.indexOf('.') >= 0 ? file : file.resolveSibling(name + Exchange.SUFFIX);
	}
}
