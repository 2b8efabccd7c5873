package org.liaison.meetings.ui.minutes;

import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;

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

	private final OutcomeKind kind;
	private final String text;
	private Outcome outcome;
	private String id;
	private State state;

	/** A line that was just typed. */
	MinuteRow(OutcomeKind kind, String text) {
		this.kind = kind;
		this.text = text;
		this.state = State.SAVING;
	}

	/** A line that is in the register. */
	MinuteRow(Outcome outcome) {
		this(outcome.getKind(), ""); //$NON-NLS-1$
		this.outcome = outcome;
		this.id = outcome.getId();
		this.state = State.SAVED;
	}

	OutcomeKind kind() {
		return kind;
	}

	/** As it was typed; of a saved line the outcome says more. */
	String text() {
		return text;
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
