package org.liaison.meetings.ui.minutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.meetings.OutcomeKind;
import org.liaison.sessions.minutes.LineDraft;

/**
 * The lines that are being typed: that under the cursor, and those that were set aside for another and come back after it, each with its kind,
 * language and point. What is typed is kept on the disk at every short pause, so that a crash takes nothing.
 */
final class LinesAtHand {

	private static final int AUTOSAVE_MS = 400;

	private final LineInput input;
	private final LineChoices choices;
	private final Deque<LineDraft> aside = new ArrayDeque<>();
	private Consumer<List<LineDraft>> keeper = drafts -> { };
	/** The line under the cursor as it came there. */
	private LineDraft hand;
	private LineDraft emptied;
	private boolean noted;

	LinesAtHand(LineInput input, LineChoices choices) {
		this.input = input;
		this.choices = choices;
		hand = fresh();
	}

	/** An empty new line, where the last one stood. */
	private LineDraft fresh() {
		return LineDraft.of("", input.kind(), choices.language(), choices.point()); //$NON-NLS-1$
	}

	/** Keeps what is typed from now on, and brings back what was kept. */
	void begin(Consumer<List<LineDraft>> writer, List<LineDraft> kept) {
		keeper = writer;
		kept.forEach(aside::addLast);
		if (input.isEmpty() && !hand.isChange() && !aside.isEmpty()) {
			aside.addLast(now());
			next();
		}
	}

	/** Something of the line under the cursor has changed. */
	void note() {
		if (!noted) {
			noted = true;
			input.text().getDisplay().timerExec(AUTOSAVE_MS, () -> {
				if (!input.text().isDisposed()) {
					keep();
				}
			});
		}
	}

	/** Keeps all lines that are being typed. */
	void keep() {
		noted = false;
		List<LineDraft> drafts = new ArrayList<>();
		drafts.add(now());
		drafts.addAll(aside);
		keeper.accept(drafts.stream().filter(LinesAtHand::isWorthKeeping).toList());
	}

	private static boolean isWorthKeeping(LineDraft line) {
		return !line.text().isBlank() && !line.isUntouched();
	}

	private LineDraft now() {
		return typed(input.text().getText());
	}

	private LineDraft typed(String text) {
		return hand.with(text, input.kind(), choices.language(), choices.point());
	}

	/** The line that is changed, empty while a new one is typed. */
	Optional<LineDraft> changing() {
		return Optional.of(hand).filter(LineDraft::isChange);
	}

	/** Puts a line under the cursor; the one that is there comes back after it, also an empty one with the point that was come to. */
	void take(LineDraft line) {
		LineDraft now = now();
		if (isWorthKeeping(now) || !now.isChange()) {
			aside.push(now);
		}
		show(line);
	}

	private void show(LineDraft line) {
		input.show(line.text(), line.kind());
		choices.show(line.language(), line.point(), line.isChange());
		hand = line.isUntouched() ? begun(line) : line;
	}

	/** What cannot be chosen, such as a point that was taken off, is no change. */
	private LineDraft begun(LineDraft line) {
		OutcomeKind kind = input.kind();
		return LineDraft.of(line.id(), new LineDraft.Shown(line.text(), kind, choices.point()), line.language());
	}

	/** The line that was entered; the next one that was set aside comes under the cursor. */
	LineDraft entered(String text) {
		LineDraft line = typed(text);
		next();
		return line;
	}

	private void next() {
		show(aside.isEmpty() ? fresh() : aside.pop());
	}

	/** Gives a line up: it comes back when an empty line is given up. */
	void giveUp() {
		if (input.isEmpty() && !hand.isChange() && emptied != null) {
			take(emptied);
			emptied = null;
			return;
		}
		LineDraft line = now();
		emptied = isWorthKeeping(line) ? line : emptied;
		input.show("", input.kind()); //$NON-NLS-1$
		next();
	}
}
