package org.liaison.meetings.ui.minutes;

import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.sessions.minutes.LineDraft;

/** A line of the minutes as the table shows it: one that is in the register, or one that is on its way there. */
final class MinuteRow {

	/** How far it is. */
	enum State {
		/** It is being written. */
		SAVING,
		/** It is in the register for good. */
		SAVED,
		/** It could not be written. */
		FAILED
	}

	private final LineDraft draft;
	private final Outcome outcome;
	private String id;
	private State state;

	/** A line that was just typed. */
	MinuteRow(LineDraft draft) {
		this.draft = draft;
		this.outcome = null;
		this.state = State.SAVING;
	}

	/** A line that is in the register, and what it was to become when it could not be changed, else {@code null}. */
	MinuteRow(Outcome outcome, LineDraft failed) {
		this.draft = failed;
		this.outcome = outcome;
		this.id = outcome.getId();
		this.state = failed == null ? State.SAVED : State.FAILED;
	}

	OutcomeKind kind() {
		return outcome == null ? draft.kind() : outcome.getKind();
	}

	/** The line as it was typed, {@code null} when all that was typed is saved. */
	LineDraft draft() {
		return draft;
	}

	/** What it became, {@code null} until it was read again. */
	Outcome outcome() {
		return outcome;
	}

	/** UUID of what it became, {@code null} until it is saved. */
	String id() {
		return id;
	}

	State state() {
		return state;
	}

	void saved(String outcomeId) {
		id = outcomeId;
		state = State.SAVED;
	}

	void failed() {
		state = State.FAILED;
	}
}
