package org.liaison.documents.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Texts;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.Command;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.documents.publishing.Publisher;
import org.liaison.documents.template.Templates;
import org.liaison.model.Language;

import picocli.CommandLine.Option;

/** What the commands that make a document have in common: format, languages, audience, file; and telling what was left out. */
abstract class DocumentCommand implements Command {

	private static final String LANGUAGES = "en, zh, ru"; //$NON-NLS-1$

	@Option(names = "--languages", split = ",", paramLabel = "LANG", descriptionKey = "languages")
	private List<String> languages = List.of();

	@Option(names = "--for-counterpart", descriptionKey = "forCounterpart")
	private boolean forCounterpart;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "output")
	private Path file;

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public List<String> formats() {
		return Arrays.stream(DocumentFormat.values()).map(DocumentFormat::suffix).toList();
	}

	/** Where it runs. */
	CommandSession session() {
		return session;
	}

	/** Makes the document and tells where it is, and what is not in it. */
	int publish(DocumentKind kind, String meeting, Grouping grouping, String where) {
		var order = new DocumentOrder(kind, meeting, format(), languages(), forCounterpart, grouping, where);
		var templates = new Templates(UserArea.of(System.getenv()).file(Templates.FOLDER));
		List<LeftOut> leftOut = new Publisher(session.labels(), templates).publish(session.register(), order, file, session.monitor());
		session.messages().println(text("done", file)); //$NON-NLS-1$
		if (!leftOut.isEmpty()) {
			session.messages().println(text("leftOut", leftOut.size())); //$NON-NLS-1$
			leftOut.forEach(one -> session.messages().println("  " + one.describe(session.labels(), session.language()))); //$NON-NLS-1$
		}
		return 0;
	}

	/** A text in the language of the interface. */
	String text(String key, Object... arguments) {
		return Texts.in(DocumentCommand.class, "messages", session.language()).say(key, arguments); //$NON-NLS-1$
	}

	private DocumentFormat format() {
		Optional<DocumentFormat> wanted = session.formatName().flatMap(DocumentFormat::named);
		Optional<DocumentFormat> named = DocumentFormat.of(file);
		if (wanted.isPresent() && named.isPresent() && wanted.get() != named.get()) {
			throw new RegisterException(Problem.OTHER_FORMAT, file, wanted.get().suffix(), named.get().suffix());
		}
		return wanted.or(() -> named)
				.orElseThrow(() -> new RegisterException(Problem.UNKNOWN_FILE_KIND, file, String.join(", ", formats()))); //$NON-NLS-1$
	}

	/** The interface's language unless others are asked for. */
	private List<Language> languages() {
		return languages.isEmpty() ? List.of(session.language()) : languages.stream().map(DocumentCommand::language).toList();
	}

	private static Language language(String name) {
		try {
			return Language.of(name);
		} catch (IllegalArgumentException e) {
			throw new RegisterException(e, Problem.UNKNOWN_LANGUAGE, name, LANGUAGES);
		}
	}
}
