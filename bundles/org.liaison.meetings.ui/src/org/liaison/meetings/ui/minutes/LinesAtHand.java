package org.liaison.meetings.ui.minutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.liaison.sessions.minutes.LineDraft;

/**
 * The lines that are not in the register yet: that under the cursor, and those that were set aside for another and come back after it. What
 * is typed is kept on the disk at every short pause, so that a crash takes nothing.
 */
final class LinesAtHand {

	private static final int AUTOSAVE_MS = 400;

	private final LineInput input;
	private final Supplier<LineDraft> fresh;
	private final Supplier<List<LineDraft>> failed;
	private final Deque<LineDraft> aside = new ArrayDeque<>();
	private Consumer<List<LineDraft>> keeper = drafts -> { };
	private LineDraft changing;
	private LineDraft emptied;
	private boolean noted;

	/**
	 * @param fresh an empty new line, as the choices beside the input stand
	 * @param failed lines that could not be saved and are shown among the others
	 */
	LinesAtHand(LineInput input, Supplier<LineDraft> fresh, Supplier<List<LineDraft>> failed) {
		this.input = input;
		this.fresh = fresh;
		this.failed = failed;
		input.text().addListener(SWT.Modify, event -> note());
	}

	/** Keeps what is typed from now on, and brings back what was kept. */
	void begin(Consumer<List<LineDraft>> writer, List<LineDraft> kept) {
		keeper = writer;
		kept.forEach(aside::addLast);
		if (input.isEmpty() && changing == null) {
			next();
		}
	}

	private void note() {
		if (!noted) {
			noted = true;
			input.text().getDisplay().timerExec(AUTOSAVE_MS, () -> {
				if (!input.text().isDisposed()) {
					keep();
				}
			});
		}
	}

	/** Keeps all lines that are not in the register. */
	void keep() {
		noted = false;
		List<LineDraft> drafts = new ArrayList<>();
		atHand().ifPresent(drafts::add);
		drafts.addAll(aside);
		drafts.addAll(failed.get());
		keeper.accept(drafts);
	}

	private Optional<LineDraft> atHand() {
		return input.isEmpty() ? Optional.empty() : Optional.of(typed(input.text().getText()));
	}

	private LineDraft typed(String text) {
		LineDraft now = fresh.get();
		LineDraft line = changing == null ? now : changing;
		return line.with(text, input.kind(), now.language(), now.point());
	}

	/** The line that is changed, empty while a new one is typed. */
	Optional<LineDraft> changing() {
		return Optional.ofNullable(changing);
	}

	/** Puts a line under the cursor; the one that is there comes back after it. */
	void take(LineDraft line) {
		atHand().ifPresent(aside::push);
		show(line);
	}

	private void show(LineDraft line) {
		input.show(line.text(), line.kind());
		boolean begins = line.outcome() != null && line.text().equals(line.shown());
		changing = line.outcome() == null ? null
				: begins ? new LineDraft(line.text(), input.kind(), line.language(), line.point(), line.outcome(), line.shown(), input.kind()) : line;
	}

	/** The line that was entered; the next one that was set aside comes under the cursor. */
	LineDraft entered(String text) {
		LineDraft line = typed(text);
		next();
		return line;
	}

	private void next() {
		changing = null;
		if (!aside.isEmpty()) {
			show(aside.pop());
		}
	}

	/** Gives a line up: it comes back when an empty line is given up. */
	void giveUp() {
		if (input.isEmpty() && changing == null && emptied != null) {
			show(emptied);
			emptied = null;
			return;
		}
		emptied = atHand().filter(line -> !line.text().equals(line.shown())).orElse(emptied);
		input.show("", input.kind()); //$NON-NLS-1$
		next();
	}
}
