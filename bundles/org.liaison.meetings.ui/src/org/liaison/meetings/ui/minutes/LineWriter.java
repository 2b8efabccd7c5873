package org.liaison.meetings.ui.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.DraftFile;
import org.liaison.sessions.minutes.LineChange;
import org.liaison.sessions.minutes.LineContext;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.sessions.minutes.LineFormat;
import org.liaison.sessions.minutes.LineParser;
import org.liaison.sessions.minutes.LineRemoval;
import org.liaison.sessions.minutes.MinuteLine;
import org.liaison.sessions.minutes.MinuteTaking;
import org.liaison.sessions.minutes.Trouble;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;

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

	private record Work(Runnable action, Consumer<RuntimeException> failed) {
	}

	private final Register register;
	private final String meeting;
	private final Display display;
	private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
	private final Job job = Background.writer(MinutesText.saving, this::work);
	private final DraftFile file;
	private LineContext context;

	LineWriter(Register register, String meeting, Display display) {
		this.register = register;
		this.meeting = meeting;
		this.display = display;
		this.file = new DraftFile(UserArea.of(System.getenv()), meeting);
	}

	/** Writes a line: a new one, or a change of an outcome by what is different between its line as it was shown and as it is typed now. */
	void enter(LineDraft draft, Told told) {
		if (draft.outcome() != null) {
			change(draft.outcome(), (edit, found) -> {
				MinuteLine line = parse(draft, draft.text(), draft.kind());
				return line.and(new LineChange(register, draft.language()).apply(edit, found, parse(draft, draft.shown(), draft.shownKind()), line));
			}, told);
			return;
		}
		write(() -> {
			MinuteLine line = parse(draft, draft.text(), draft.kind());
			String outcome = new MinuteTaking(register).save(meeting, draft.point(), line, draft.language());
			display.asyncExec(() -> told.saved(outcome, line));
		}, told::failed);
	}

	/** Reads an outcome as a line to be changed, after all that is being written; tells it on the UI thread. */
	void read(String outcome, Language language, Consumer<LineDraft> then) {
		ask(outcome, found -> {
			MinuteLine line = new MinuteTaking(register).line(found, language, context());
			String shown = new LineFormat(parser(language), language).format(line);
			return new LineDraft(shown, line.kind(), language, null, outcome, shown, line.kind());
		}, then);
	}

	/** Asks what would become of the commitments of a line that is deleted. */
	void fates(String outcome, Consumer<List<Trouble>> then) {
		ask(outcome, new LineRemoval(register)::fates, then);
	}

	private <T> void ask(String outcome, Function<Outcome, T> question, Consumer<T> then) {
		write(() -> {
			try (Edit edit = Edits.open(register)) {
				T answer = question.apply(MinuteTaking.outcome((Meeting) edit.load(meeting), outcome));
				display.asyncExec(() -> then.accept(answer));
			}
		}, Failures::show);
	}

	/** Deletes a line. */
	void delete(String outcome, Told told) {
		change(outcome, (edit, found) -> {
			new LineRemoval(register).remove(edit, found);
			return null;
		}, told);
	}

	/** The lines of this meeting that were being typed when the program ended; tells them on the UI thread. */
	void drafts(Consumer<List<LineDraft>> then) {
		write(() -> {
			List<LineDraft> drafts = file.read();
			display.asyncExec(() -> then.accept(drafts));
		}, Failures::show);
	}

	/** Keeps lines that are being typed. */
	void keep(List<LineDraft> drafts) {
		write(() -> file.write(drafts), Failures::show);
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
				MinuteLine line = change.in(edit, MinuteTaking.outcome((Meeting) edit.load(meeting), outcome));
				edit.save(""); //$NON-NLS-1$
				display.asyncExec(() -> told.saved(outcome, line));
			}
		}, told::failed);
	}

	private MinuteLine parse(LineDraft draft, String text, OutcomeKind kind) {
		return parser(draft.language()).parse(text, kind);
	}

	private LineParser parser(Language language) {
		return new LineParser(register, context(), language, LocalDate.now());
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
