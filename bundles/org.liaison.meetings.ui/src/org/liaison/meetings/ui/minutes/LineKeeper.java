package org.liaison.meetings.ui.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.liaison.sessions.minutes.DraftFile;
import org.liaison.sessions.minutes.DraftFile.Lines;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;

/**
 * Keeps on the disk what is not in the register yet: every line from its first letter until it is committed. It writes at once and by itself,
 * never behind the register, which may be busy for long. Any thread may call it.
 */
final class LineKeeper {

	private final DraftFile file;
	private final Job job = Background.writer(MinutesText.keeping, this::write);
	private final Map<String, LineDraft> entered = new LinkedHashMap<>();
	private List<LineDraft> typed = List.of();
	private Lines written;

	/** @param turn with whom it takes turns: another keeper of the same file */
	LineKeeper(DraftFile file, Turn turn) {
		this.file = file;
		job.setRule(turn);
	}

	/** Reads what was kept, and goes on from there. Until then nothing is written: it would take the place of what is there. */
	void read(Consumer<Lines> then) {
		Job reading = Background.writer(MinutesText.keeping, () -> {
			try {
				then.accept(begin(file.read()));
			} catch (RuntimeException e) {
				Failures.show(e);
			}
		});
		reading.setRule(job.getRule());
		reading.schedule();
	}

	private synchronized Lines begin(Lines kept) {
		Map<String, LineDraft> since = new LinkedHashMap<>(entered);
		entered.clear();
		kept.entered().forEach(line -> entered.put(line.id(), line));
		entered.putAll(since);
		typed = kept.typed();
		written = kept;
		job.schedule();
		return kept;
	}

	/** These lines are being typed, and no others. */
	synchronized void typed(List<LineDraft> lines) {
		typed = List.copyOf(lines);
		typed.forEach(line -> entered.remove(line.id()));
		job.schedule();
	}

	/** A line is on its way into the register. */
	synchronized void entered(LineDraft line) {
		entered.put(line.id(), line);
		job.schedule();
	}

	/** A line is in the register, or given up. */
	synchronized void done(LineDraft line) {
		entered.remove(line.id());
		job.schedule();
	}

	private synchronized Lines now() {
		List<LineDraft> rest = new ArrayList<>(typed);
		rest.removeIf(line -> entered.containsKey(line.id()));
		return new Lines(List.copyOf(entered.values()), List.copyOf(rest));
	}

	private void write() {
		Lines now = now();
		if (written != null && !written.equals(now)) {
			try {
				file.write(now);
				written = now;
			} catch (RuntimeException e) {
				Failures.show(e);
			}
		}
	}
}
