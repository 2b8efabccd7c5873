package org.liaison.documents.content;

import java.util.List;

import org.liaison.model.Language;

/**
 * One language's share of a {@link Wording}.
 *
 * @param language the document's language that it stands for
 * @param written the language that it is written in: another one where there is no translation
 * @param label what leads into it, for example a number or "Date:"; {@code ""} for nothing
 * @param lines its lines; none where the text is missing and another part of the wording has it
 * @param mark says that there is no text in this language or that nobody approved it; {@code ""} when all is well
 * @param notes what stands below it in small type
 */
public record Part(Language language, Language written, String label, List<String> lines, String mark, List<Note> notes) {

	/**
	 * A line below a text.
	 *
	 * @param label what it is about
	 * @param lead what leads into its text, for example the state that somebody reports; {@code ""} for nothing
	 * @param text what is said of it
	 * @param written the language that the text is written in
	 * @param mark as of a {@link Part}
	 */
	public record Note(String label, String lead, String text, Language written, String mark) {

		/** What stands between label and text. */
		public String gap() {
			return Part.gap(label);
		}

		/** What stands between lead and text. */
		public String leadGap() {
			return Part.gap(lead);
		}

		/** As {@link Part#writtenLang()}. */
		public String writtenLang() {
			return tag(written);
		}
	}

	/** Whether it is a text that nobody approved. */
	public boolean isDraft() {
		return !mark.isEmpty() && written == language && !lines.isEmpty();
	}

	/** Whether there is no text in its language. */
	public boolean isMissing() {
		return !mark.isEmpty() && !isDraft();
	}

	/** What stands between label and text. */
	public String gap() {
		return gap(label);
	}

	/** A full-width colon has its blank in itself. */
	private static String gap(String label) {
		return label.endsWith("：") ? "" : " "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The language's tag as pages and Word documents have it; Chinese says its script by the country. */
	public String lang() {
		return tag(language);
	}

	/** As {@link #lang()}, of the language that it is written in. */
	public String writtenLang() {
		return tag(written);
	}

	/** All lines as one text. */
	public String text() {
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** All of it but its notes in one text. */
	String whole() {
		String said = label.isEmpty() ? text() : label + gap() + text();
		return mark.isEmpty() ? said : (said + ' ' + mark).strip();
	}

	boolean isEmpty() {
		return label.isEmpty() && lines.isEmpty() && notes.isEmpty() && mark.isEmpty();
	}

	/** The tag of one of the document's languages. */
	public static String tag(Language language) {
		return language == Language.ZH ? "zh-CN" : language.tag(); //$NON-NLS-1$
	}
}
