package org.liaison.ui.drafts;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.jobs.Job;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.draft.RecordDraft;
import org.liaison.core.draft.RecordDraftFile;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * What is unsaved in the editors of this workbench, kept on the disk: what was kept last counts, and is written in the background. An OSGi
 * service. May be used from any thread.
 */
@Component(service = KeptDrafts.class)
public final class KeptDrafts {

	private final UserArea area = UserArea.of(System.getenv());
	/** What is still to be written, empty for what is to be removed. */
	private final Map<RecordDraftFile, Optional<RecordDraft>> due = new LinkedHashMap<>();
	private final Set<RecordDraftFile> open = ConcurrentHashMap.newKeySet();
	private final Job job = Background.writer(DraftsText.keeping, this::write);
	private boolean failing;

	/**
	 * The place for what is unsaved of a record.
	 *
	 * @param record its UUID
	 */
	public RecordDraftFile place(Register register, String record) {
		return RecordDraftFile.of(area, register.info().id(), record);
	}

	/**
	 * What is kept of a record. Not for the UI thread.
	 *
	 * @throws RegisterException {@code CANNOT_READ}
	 */
	public Optional<RecordDraft> read(RecordDraftFile place) {
		synchronized (due) {
			if (due.containsKey(place)) {
				return due.get(place);
			}
		}
		return place.read();
	}

	/** Notes that an editor has a record from now on: what is kept of it waits for nobody. */
	public void opened(RecordDraftFile place) {
		open.add(place);
	}

	/** Keeps what is unsaved in an editor; empty when nothing is. */
	public void keep(RecordDraftFile place, Optional<RecordDraft> draft) {
		synchronized (due) {
			due.put(place, draft);
		}
		job.schedule();
	}

	/** An editor was closed as it should be: nothing is to be kept of it. */
	public void closed(RecordDraftFile place) {
		keep(place, Optional.empty());
		open.remove(place);
	}

	/**
	 * Puts what cannot be applied any more aside. Not for the UI thread.
	 *
	 * @return what there is to say about it
	 */
	public static RegisterException setAside(RecordDraftFile place, RegisterException reason) {
		Path aside = place.setAside();
		return new RegisterException(reason, Problem.DRAFT_LEFT, Failures.sentence(reason), aside);
	}

	/** What is kept of records of a register that no editor has: the program ended before it was saved. Not for the UI thread. */
	public List<RecordDraft> waiting(Register register) {
		return RecordDraftFile.all(area, register.info().id()).stream().filter(place -> !open.contains(place))
				.flatMap(place -> readable(place).stream()).toList();
	}

	/** One that is damaged must not hide the others. */
	private Optional<RecordDraft> readable(RecordDraftFile place) {
		try {
			return read(place);
		} catch (RegisterException e) {
			Failures.show(setAside(place, e));
			return Optional.empty();
		}
	}

	/** One at a time: two would write the same file. */
	private synchronized void write() {
		for (Optional<RecordDraftFile> next = next(); next.isPresent(); next = next()) {
			RecordDraftFile place = next.get();
			Optional<RecordDraft> draft;
			synchronized (due) {
				draft = due.get(place);
			}
			write(place, draft);
			synchronized (due) {
				due.remove(place, draft);
			}
		}
	}

	private Optional<RecordDraftFile> next() {
		synchronized (due) {
			return due.keySet().stream().findFirst();
		}
	}

	/** A full disk is said once, not at every pause of typing. */
	private void write(RecordDraftFile place, Optional<RecordDraft> draft) {
		try {
			draft.ifPresentOrElse(place::write, place::remove);
			failing = false;
		} catch (RegisterException e) {
			if (!failing) {
				Failures.show(e);
			}
			failing = true;
		}
	}

	/** What was closed last must not come back as something that a crash left. */
	@Deactivate
	void shutDown() {
		write();
	}
}
