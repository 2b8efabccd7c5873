package org.liaison.meetings.ui.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
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
 * Writes lines into the register one after the other, in the order in which they were typed, while typing goes on. A line is kept until it is
 * there. Closing the register waits for it.
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
	private final LineKeeper keeper;
	private LineContext context;

	LineWriter(Register register, String meeting, Display display) {
		this.register = register;
		this.meeting = meeting;
		this.display = display;
		this.keeper = new LineKeeper(new DraftFile(UserArea.of(System.getenv()), meeting), new Turn(LineKeeper.class, meeting));
		job.setRule(new Turn(LineWriter.class, meeting));
	}

	/** Writes a line: a new one, or a change of an outcome by what is different between its line as it was shown and as it is typed now. */
	void enter(LineDraft draft, Told told) {
		keeper.entered(draft);
		write(() -> {
			MinuteLine line = draft.isChange() ? change(draft) : create(draft);
			keeper.done(draft);
			display.asyncExec(() -> told.saved(draft.id(), line));
		}, told::failed);
	}

	private MinuteLine create(LineDraft draft) {
		MinuteLine line = parse(draft, draft.text(), draft.kind());
		new MinuteTaking(register).save(meeting, draft, line);
		return line;
	}

	private MinuteLine change(LineDraft draft) {
		try (Edit edit = Edits.open(register)) {
			Outcome outcome = MinuteTaking.outcome((Meeting) edit.load(meeting), draft.id());
			MinuteLine line = parse(draft, draft.text(), draft.kind());
			List<Trouble> told = new LineChange(register, draft.language()).apply(edit, outcome,
					parse(draft, draft.shown().text(), draft.shown().kind()), line);
			LineChange.move(outcome, draft);
			edit.save(""); //$NON-NLS-1$
			return line.and(told);
		}
	}

	/** Reads an outcome as a line to be changed, after all that is being written; tells it on the UI thread. */
	void read(String outcome, Language language, Consumer<LineDraft> then) {
		ask(outcome, found -> {
			MinuteLine line = new MinuteTaking(register).line(found, language, context());
			String shown = new LineFormat(parser(language), language).format(line);
			String point = found.getAgendaItem() == null ? null : found.getAgendaItem().getId();
			return LineDraft.of(outcome, new LineDraft.Shown(shown, line.kind(), point), language);
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
		change(outcome, new LineRemoval(register)::remove, told);
	}

	/** The lines of this meeting that were not in the register when the program ended; tells them on the UI thread. */
	void drafts(Consumer<DraftFile.Lines> then) {
		write(() -> keeper.read(kept -> display.asyncExec(() -> then.accept(kept))), Failures::show);
	}

	/** Keeps lines that are being typed. */
	void keep(List<LineDraft> typed) {
		keeper.typed(typed);
	}

	/** A line that was entered is not wanted any more. */
	void giveUp(LineDraft line) {
		keeper.done(line);
	}

	/** Changes an outcome. */
	void change(String outcome, BiConsumer<Edit, Outcome> change, Told told) {
		write(() -> {
			try (Edit edit = Edits.open(register)) {
				change.accept(edit, MinuteTaking.outcome((Meeting) edit.load(meeting), outcome));
				edit.save(""); //$NON-NLS-1$
				display.asyncExec(() -> told.saved(outcome, null));
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
