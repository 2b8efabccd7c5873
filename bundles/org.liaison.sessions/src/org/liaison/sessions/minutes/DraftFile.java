package org.liaison.sessions.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.WholeFile;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;

/**
 * The lines of a meeting that are not in the register yet, kept in the user area: they are there again after a crash. Drafts are nobody's
 * record, so they are no part of the register. Not for the UI thread.
 */
public final class DraftFile {

	private static final String FOLDER = "drafts"; //$NON-NLS-1$
	private static final String ENDING = ".properties"; //$NON-NLS-1$
	private static final String ENTERED = "entered."; //$NON-NLS-1$
	private static final String TYPED = "typed."; //$NON-NLS-1$

	/**
	 * Lines that are not in the register yet.
	 *
	 * @param entered those that are on their way there, in their order
	 * @param typed those that are being typed, that under the cursor first
	 */
	public record Lines(List<LineDraft> entered, List<LineDraft> typed) {

		/** All is in the register. */
		public static final Lines NONE = new Lines(List.of(), List.of());

		/** Whether nothing waits. */
		public boolean isEmpty() {
			return entered.isEmpty() && typed.isEmpty();
		}
	}

	private final Path file;

	/** @param meeting UUID of the meeting */
	public DraftFile(UserArea area, String meeting) {
		file = area.file(FOLDER).resolve(meeting + ENDING);
	}

	/**
	 * The meetings that have such lines, by UUID; they need not be of the register that is open.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public static List<String> meetings(UserArea area) {
		Path folder = area.file(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
					.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, folder, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * The lines that are kept.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public Lines read() {
		if (!Files.exists(file)) {
			return Lines.NONE;
		}
		var properties = new Properties();
		try (BufferedReader in = Files.newBufferedReader(file)) {
			properties.load(in);
			return new Lines(drafts(properties, ENTERED), drafts(properties, TYPED));
		} catch (IOException | IllegalArgumentException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
	}

	private static List<LineDraft> drafts(Properties properties, String which) {
		List<LineDraft> drafts = new ArrayList<>();
		for (int i = 0; properties.containsKey(which + i + ".text"); i++) { //$NON-NLS-1$
			drafts.add(draft(properties, which + i + '.'));
		}
		return drafts;
	}

	private static LineDraft draft(Properties properties, String line) {
		String shown = properties.getProperty(line + "shown"); //$NON-NLS-1$
		return new LineDraft(properties.getProperty(line + "id"), properties.getProperty(line + "text"), kind(properties, line + "kind"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Language.valueOf(properties.getProperty(line + "language")), properties.getProperty(line + "point"), shown == null ? null //$NON-NLS-1$ //$NON-NLS-2$
						: new LineDraft.Shown(shown, kind(properties, line + "shownKind"), properties.getProperty(line + "shownPoint"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static OutcomeKind kind(Properties properties, String name) {
		return OutcomeKind.valueOf(properties.getProperty(name, OutcomeKind.NOT_STATED.name()));
	}

	/**
	 * Keeps these lines and no others; they survive power loss once this returns.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}; the lines that were kept before still are
	 */
	public void write(Lines lines) {
		try {
			if (lines.isEmpty()) {
				Files.deleteIfExists(file);
				return;
			}
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
		var properties = new Properties();
		put(properties, ENTERED, lines.entered());
		put(properties, TYPED, lines.typed());
		WholeFile.write(file, out -> {
			var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			properties.store(writer, null);
			writer.flush();
			return null;
		});
	}

	private static void put(Properties properties, String which, List<LineDraft> drafts) {
		for (int i = 0; i < drafts.size(); i++) {
			LineDraft draft = drafts.get(i);
			String line = which + i + '.';
			put(properties, line + "id", draft.id()); //$NON-NLS-1$
			put(properties, line + "text", draft.text()); //$NON-NLS-1$
			put(properties, line + "kind", draft.kind().name()); //$NON-NLS-1$
			put(properties, line + "language", draft.language().name()); //$NON-NLS-1$
			put(properties, line + "point", draft.point()); //$NON-NLS-1$
			if (draft.isChange()) {
				put(properties, line + "shown", draft.shown().text()); //$NON-NLS-1$
				put(properties, line + "shownKind", draft.shown().kind().name()); //$NON-NLS-1$
				put(properties, line + "shownPoint", draft.shown().point()); //$NON-NLS-1$
			}
		}
	}

	private static void put(Properties properties, String name, String value) {
		if (value != null) {
			properties.setProperty(name, value);
		}
	}
}
