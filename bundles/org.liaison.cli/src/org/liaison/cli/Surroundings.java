package org.liaison.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.cli.output.PersonWriter;
import org.liaison.core.UserArea;
import org.liaison.model.Language;

/**
 * What a command finds around it.
 *
 * @param environment the environment variables
 * @param locale the language the platform was started with, for example {@code zh_CN}
 * @param terminal whether a person reads the output
 * @param out data, UTF-8
 * @param messages messages, UTF-8
 * @param monitor is cancelled when somebody presses Ctrl-C
 */
record Surroundings(Map<String, String> environment, String locale, boolean terminal, PrintWriter out, PrintWriter messages,
		IProgressMonitor monitor) {

	private static final int USUAL_WIDTH = 120;

	Surroundings {
		messages = PersonWriter.before(messages);
	}

	Optional<String> variable(String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
	}

	UserArea userArea() {
		return UserArea.of(environment);
	}

	Language language() {
		return language(locale);
	}

	/** The register's language that is nearest to the platform's; English for all others. */
	static Language language(String locale) {
		return Stream.of(Language.values()).filter(language -> locale.startsWith(language.tag())).findFirst().orElse(Language.EN);
	}

	/** How many cells a line of the terminal has. */
	int width() {
		return variable("COLUMNS").filter(columns -> columns.matches("[1-9]\\d{1,3}")).map(Integer::valueOf).orElse(USUAL_WIDTH); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
