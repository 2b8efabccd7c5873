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

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.WholeFile;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;

/**
 * The lines of a meeting that are being typed, kept in the user area until they are in the register: what stands in the input is there
 * again after a crash. Drafts are nobody's record, so they are no part of the register. Not for the UI thread.
 */
public final class DraftFile {

	private static final String FOLDER = "drafts"; //$NON-NLS-1$

	private final Path file;

	/** @param meeting UUID of the meeting */
	public DraftFile(UserArea area, String meeting) {
		file = area.file(FOLDER).resolve(meeting + ".properties"); //$NON-NLS-1$
	}

	/**
	 * The lines that were being typed, that under the cursor first.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public List<LineDraft> read() {
		List<LineDraft> drafts = new ArrayList<>();
		if (!Files.exists(file)) {
			return drafts;
		}
		var properties = new Properties();
		try (BufferedReader in = Files.newBufferedReader(file)) {
			properties.load(in);
			for (int i = 0; properties.containsKey(i + ".text"); i++) { //$NON-NLS-1$
				drafts.add(draft(properties, i + ".")); //$NON-NLS-1$
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, file, String.valueOf(e.getMessage()));
		}
		return drafts;
	}

	private static LineDraft draft(Properties properties, String line) {
		String shownKind = properties.getProperty(line + "shownKind"); //$NON-NLS-1$
		return new LineDraft(properties.getProperty(line + "text"), OutcomeKind.valueOf(properties.getProperty(line + "kind")), //$NON-NLS-1$ //$NON-NLS-2$
				Language.valueOf(properties.getProperty(line + "language")), properties.getProperty(line + "point"), properties.getProperty(line + "outcome"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				properties.getProperty(line + "shown"), shownKind == null ? null : OutcomeKind.valueOf(shownKind)); //$NON-NLS-1$
	}

	/**
	 * Keeps these lines and no others; they survive power loss once this returns.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}; the lines that were kept before still are
	 */
	public void write(List<LineDraft> drafts) {
		try {
			if (drafts.isEmpty()) {
				Files.deleteIfExists(file);
				return;
			}
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
		var properties = new Properties();
		for (int i = 0; i < drafts.size(); i++) {
			LineDraft draft = drafts.get(i);
			put(properties, i, "text", draft.text()); //$NON-NLS-1$
			put(properties, i, "kind", draft.kind().name()); //$NON-NLS-1$
			put(properties, i, "language", draft.language().name()); //$NON-NLS-1$
			put(properties, i, "point", draft.point()); //$NON-NLS-1$
			put(properties, i, "outcome", draft.outcome()); //$NON-NLS-1$
			put(properties, i, "shown", draft.shown()); //$NON-NLS-1$
			put(properties, i, "shownKind", draft.shownKind() == null ? null : draft.shownKind().name()); //$NON-NLS-1$
		}
		WholeFile.write(file, out -> {
			var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			properties.store(writer, null);
			writer.flush();
			return null;
		});
	}

	private static void put(Properties properties, int line, String name, String value) {
		if (value != null) {
			properties.setProperty(line + "." + name, value); //$NON-NLS-1$
		}
	}
}
