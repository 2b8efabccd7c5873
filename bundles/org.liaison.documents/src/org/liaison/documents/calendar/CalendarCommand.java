package org.liaison.documents.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Texts;
import org.liaison.core.WholeFile;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.value.ValueParser;
import org.liaison.documents.calendar.CalendarExport.Written;
import org.liaison.model.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes meetings and due dates to a calendar file. */
@Command(name = "calendar")
public final class CalendarCommand implements org.liaison.core.contribution.Command {

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "calendarFile")
	private Path file;

	@Option(names = "--languages", split = ",", paramLabel = "LANGUAGE", descriptionKey = "calendarLanguages")
	private List<String> languages;

	@Option(names = "--for-counterpart", descriptionKey = "forCounterpart")
	private boolean forCounterpart;

	private CommandSession session;

	@Override
	public void session(CommandSession given) {
		session = given;
	}

	@Override
	public Integer call() {
		if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CalendarExport.SUFFIX)) {
			throw new RegisterException(Problem.UNKNOWN_FILE_KIND, file, CalendarExport.SUFFIX.substring(1));
		}
		List<Language> chosen = languages == null ? List.of(session.language()) : languages.stream().map(ValueParser::language).distinct().toList();
		var export = new CalendarExport(session.register(), session.labels(), chosen, forCounterpart);
		Written written = WholeFile.write(file, out -> export.write(out, session.monitor()));
		Texts texts = Texts.in(CalendarCommand.class, "messages", session.language()); //$NON-NLS-1$
		session.messages().println(texts.say("written", file, written.meetings(), written.commitments())); //$NON-NLS-1$
		if (!written.withoutDays().isEmpty()) {
			session.messages().println(texts.say("withoutDays", String.join(", ", written.withoutDays()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!written.leftOut().isEmpty()) {
			session.messages().println(texts.say("internal")); //$NON-NLS-1$
			written.leftOut().forEach(one -> session.messages().println("  " + one.describe(session.labels(), session.language()))); //$NON-NLS-1$
		}
		return 0;
	}
}
