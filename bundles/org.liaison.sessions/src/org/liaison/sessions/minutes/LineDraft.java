package org.liaison.sessions.minutes;

import java.util.Objects;

import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Ids;
import org.liaison.model.Language;

/**
 * A line that is not in the register yet. It carries all that it needs to get there, so that it may wait, also for another day.
 *
 * @param id UUID of the outcome that it changes, or that it will be: a line that is entered twice is in the minutes once
 * @param text as typed so far
 * @param kind decision, commitment, proposal, information or disagreement
 * @param language the language in which it is typed
 * @param point UUID of the point of the agenda, {@code null} for none
 * @param shown the outcome as it was shown when its line began to be changed, {@code null} for a new line
 */
public record LineDraft(String id, String text, OutcomeKind kind, Language language, String point, Shown shown) {

	/**
	 * What is to be changed.
	 *
	 * @param text the line of the outcome
	 * @param kind its kind
	 * @param point UUID of the point under which it stands, {@code null} for none
	 */
	public record Shown(String text, OutcomeKind kind, String point) {
	}

	/** A new line. */
	public static LineDraft of(String text, OutcomeKind kind, Language language, String point) {
		return new LineDraft(Ids.newId(), text, kind, language, point, null);
	}

	/** The line of an outcome, to be changed. */
	public static LineDraft of(String outcome, Shown shown, Language language) {
		return new LineDraft(outcome, shown.text(), shown.kind(), language, shown.point(), shown);
	}

	/** This line as it is typed now. */
	public LineDraft with(String typed, OutcomeKind chosen, Language now, String at) {
		return new LineDraft(id, typed, chosen, now, at, shown);
	}

	/** Whether it changes an outcome. */
	public boolean isChange() {
		return shown != null;
	}

	/** Whether it would change nothing. */
	public boolean isUntouched() {
		return isChange() && text.equals(shown.text()) && kind == shown.kind() && Objects.equals(point, shown.point());
	}

	/** The same words as a new line, for example because the one that they were to change is gone. */
	public LineDraft anew() {
		return of(text, kind, language, point);
	}
}
