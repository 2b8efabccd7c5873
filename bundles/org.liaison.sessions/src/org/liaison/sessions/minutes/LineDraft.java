package org.liaison.sessions.minutes;

import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;

/**
 * A line that is being typed and is not in the register yet.
 *
 * @param text as typed so far
 * @param kind decision, commitment, proposal, information or disagreement
 * @param language the language in which it is typed
 * @param point UUID of the point of the agenda, {@code null} for none
 * @param outcome UUID of the outcome that it changes, {@code null} for a new line
 * @param shown the line of that outcome as it was shown when it began to be changed, {@code null} for a new line
 * @param shownKind the kind that was shown with it, {@code null} for a new line
 */
public record LineDraft(String text, OutcomeKind kind, Language language, String point, String outcome, String shown, OutcomeKind shownKind) {

	/** A new line. */
	public static LineDraft of(String text, OutcomeKind kind, Language language, String point) {
		return new LineDraft(text, kind, language, point, null, null, null);
	}

	/** This line as it is typed now. */
	public LineDraft with(String typed, OutcomeKind chosen, Language now, String at) {
		return new LineDraft(typed, chosen, now, at, outcome, shown, shownKind);
	}
}
