package org.liaison.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.liaison.core.contribution.CommandSession;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;

import picocli.CommandLine.Command;

/** Creates the demo register unless it is there already, and says what it holds; then the workbench opens on it. */
@Command(name = "demo")
public final class DemoCommand implements org.liaison.core.contribution.Command {

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public Integer call() {
		Path file = session.file();
		if (Files.exists(file)) {
			session.register();
			say("demo.there", file); //$NON-NLS-1$
		} else {
			int records = DemoRegister.create(session.store(), session.types(), session.device(), file, session.monitor());
			say("demo.created", file, records); //$NON-NLS-1$
		}
		say("demo.holds", session.types().all().stream().filter(this::isCountedByItself).map(this::holding) //$NON-NLS-1$
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))); //$NON-NLS-1$
		return 0;
	}

	/** Trade flows are observations and counted as such. */
	private boolean isCountedByItself(RecordType type) {
		return type.eClass().getEAllSuperTypes().stream().noneMatch(superType -> session.types().of(superType).isPresent());
	}

	private String holding(RecordType type) {
		long count = session.register().count(new Query(type, Filter.ALL, List.of(), List.of(), session.language()));
		return count == 0 ? "" : text("demo.count", session.labels().types(type.eClass(), session.language()), count); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void say(String key, Object... arguments) {
		session.messages().println(text(key, arguments));
	}

	private String text(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.liaison.demo.messages", session.language().locale(), //$NON-NLS-1$
				DemoCommand.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), session.language().locale()).format(arguments);
	}
}
