package org.liaison.meetings.ui.minutes;

import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.LineContext;
import org.liaison.sessions.minutes.LineParser;
import org.liaison.sessions.minutes.MinuteLine;
import org.liaison.sessions.minutes.MinuteTaking;
import org.liaison.ui.session.Background;

/**
 * Writes lines into the register one after the other, in the order in which they were typed, while typing goes on. Closing the register
 * waits for it.
 */
final class LineWriter {

	/** Is told on the UI thread what became of a line. */
	interface Told {

		/** @param line what was understood, {@code null} when only a position or the order was written */
		void saved(String outcome, MinuteLine line);

		void failed(RuntimeException reason);
	}

	/** A line as it was typed. */
	record Typed(String text, OutcomeKind kind, String point, Language language) {
	}

	private record Work(Runnable action, Consumer<RuntimeException> failed) {
	}

	private final Register register;
	private final String meeting;
	private final Display display;
	private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
	private final Job job = Background.writer(MinutesText.saving, this::work);
	private LineContext context;

	LineWriter(Register register, String meeting, Display display) {
		this.register = register;
		this.meeting = meeting;
		this.display = display;
	}

	/** Writes a new line. */
	void add(Typed typed, Told told) {
		write(() -> {
			MinuteLine line = parse(typed);
			String outcome = new MinuteTaking(register).save(meeting, typed.point(), line, typed.language());
			display.asyncExec(() -> told.saved(outcome, line));
		}, told::failed);
	}

	/** Writes a line anew over an outcome. Words without any mark change only the words, not who owes what. */
	void change(String outcome, Typed typed, Told told) {
		change(outcome, (edit, found) -> {
			MinuteLine line = parse(typed);
			if (hasMarks(typed.text())) {
				new MinuteTaking(register).rewrite(edit, found, line, typed.language());
			} else {
				found.setKind(line.kind());
				found.setText(found.getText().with(typed.language(), line.text()));
			}
			return line;
		}, told);
	}

	/** A change of one outcome. */
	interface OutcomeChange {

		/** @return what was understood of a line, {@code null} when there was none */
		MinuteLine in(Edit edit, Outcome outcome);
	}

	/** Changes an outcome. */
	void change(String outcome, OutcomeChange change, Told told) {
		write(() -> {
			try (Edit edit = Edits.open(register)) {
				Meeting loaded = (Meeting) edit.load(meeting);
				MinuteLine line = change.in(edit, (Outcome) ObjectIds.inside(loaded, outcome).orElseThrow());
				edit.save(""); //$NON-NLS-1$
				display.asyncExec(() -> told.saved(outcome, line));
			}
		}, told::failed);
	}

	private static boolean hasMarks(String text) {
		return text.chars().anyMatch(c -> "@#!＠＃！".indexOf(c) >= 0); //$NON-NLS-1$
	}

	private MinuteLine parse(Typed typed) {
		return new LineParser(register, context(), typed.language(), LocalDate.now()).parse(typed.text(), typed.kind());
	}

	/** Who sits at the table, read once. */
	synchronized LineContext context() {
		if (context == null) {
			try (Edit edit = Edits.open(register)) {
				context = new MinuteTaking(register).context((Meeting) edit.load(meeting));
			}
		}
		return context;
	}

	private void write(Runnable action, Consumer<RuntimeException> failed) {
		waiting.add(new Work(action, failed));
		job.schedule();
	}

	private void work() {
		for (Work next = waiting.poll(); next != null; next = waiting.poll()) {
			try {
				next.action().run();
			} catch (RuntimeException e) {
				Consumer<RuntimeException> failed = next.failed();
				display.asyncExec(() -> failed.accept(e));
			}
		}
	}
}
