package org.liaison.cli.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.liaison.cli.Session;
import org.liaison.cli.UsageException;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.query.FilterParser;
import org.liaison.core.types.RecordType;

/**
 * What a picture is to show: a view and, after a colon, what of it. What is wrong with it is said before a window opens that nobody
 * sees. The pages of a record and the views are those that the installed bundles contribute to the workbench; only the names of the two
 * extension points are known here.
 */
public final class PictureSubject {

	private static final String RECORD = "record"; //$NON-NLS-1$

	private final Session session;
	private final String subject;
	private final String view;
	private final String argument;

	/** @param subject for example {@code list:Commitment} */
	public PictureSubject(Session session, String subject) {
		this.session = session;
		this.subject = subject;
		int colon = subject.indexOf(':');
		view = colon < 0 ? subject : subject.substring(0, colon);
		argument = colon < 0 ? "" : subject.substring(colon + 1); //$NON-NLS-1$
	}

	/**
	 * Returns when there is such a view in the register.
	 *
	 * @throws UsageException when there is no such view
	 * @throws org.liaison.core.RegisterException when there is no such type, filter or record
	 */
	public void check() {
		switch (view) {
		case "today", "explorer", "welcome", "search" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return; // of every register, with any words
		}
		case "list" -> checkList(); //$NON-NLS-1$
		case "view" -> checkId(argument, "views", "view"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "command" -> checkId(argument.replaceFirst("\\(.*", ""), "commands", "command"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		default -> checkRecord();
		}
	}

	private void checkList() {
		int question = argument.indexOf('?');
		RecordType type = session.types().named(question < 0 ? argument : argument.substring(0, question));
		if (question >= 0) {
			FilterParser.of(session.register()).parse(type, argument.substring(question + 1));
		}
	}

	private void checkId(String id, String point, String element) {
		if (ids("org.eclipse.ui", point, element).noneMatch(id::equals)) { //$NON-NLS-1$
			throw unknown();
		}
	}

	private void checkRecord() {
		if (argument.isEmpty() || !view.equals(RECORD) && !pages().contains(view)) {
			throw unknown();
		}
		try (Edit edit = Edits.open(session.register())) {
			edit.load(argument);
		}
	}

	private UsageException unknown() {
		return new UsageException("screenshot.badView", subject, String.join(", ", forms())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a person can write. */
	public static List<String> forms() {
		Stream<String> fixed = Stream.of("today", "explorer", "welcome", "list:TYPE", "list:TYPE?FILTER", "search:WORDS", "view:ID", "command:ID", "record:KEY"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		return Stream.concat(fixed, pages().stream().map(page -> page + ":KEY")).toList(); //$NON-NLS-1$
	}

	/** The ids of the workbench's views; the platform's own are left out, nobody needs pictures of them. */
	public static List<String> views() {
		return own("views", "view"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The ids of the workbench's commands. */
	public static List<String> commands() {
		return own("commands", "command"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> own(String point, String element) {
		return ids("org.eclipse.ui", point, element).filter(id -> !id.startsWith("org.eclipse.")).sorted().toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The ends of the pages' ids, which is how a person calls them. */
	private static List<String> pages() {
		return ids("org.liaison.ui", "recordPages", "page").map(id -> id.substring(id.lastIndexOf('.') + 1)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Stream<String> ids(String bundle, String point, String element) {
		return Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(bundle, point))
				.filter(found -> found.getName().equals(element)).map(PictureSubject::id);
	}

	private static String id(IConfigurationElement element) {
		return element.getAttribute("id"); //$NON-NLS-1$
	}
}
