package org.liaison.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Checks;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.ui.session.RegisterSession;

/**
 * A record that is open in an editor: the edit it is changed through, and who wants to know that it changed. Belongs to the UI thread
 * once it was loaded; while it is being saved nobody may touch it.
 */
public final class RecordEditing implements AutoCloseable {

	/** Is told what a person or an undo changed. */
	@FunctionalInterface
	public interface Listener {

		/** A feature of the record, or of an object inside it, changed; {@code null} for anything of the record, after saving. */
		void changed(EObject object, EStructuralFeature feature);

		/** Dirty state or what can be undone may have changed. */
		default void stateChanged() {
			// not everybody cares
		}
	}

	private final Register register;
	private final Edit edit;
	private final Record record;
	private final TargetNames names;
	private final Checks checks = new Checks(PlatformUI.getWorkbench().getService(Contributions.class));
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	/** What was found beside other records, with the value about which it was found. */
	private volatile Map<Finding, Object> compared = Map.of();
	private boolean saving;
	private boolean stepOpen;
	private int steps;
	private final EContentAdapter watcher = new EContentAdapter() {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && !saving && notification.getNotifier() instanceof EObject object) {
				stepOpen = true;
				listeners.forEach(l -> l.changed(object, (EStructuralFeature) notification.getFeature()));
				stateChanged();
			}
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	};

	private RecordEditing(Register register, Edit edit, Record record) {
		this.register = register;
		this.edit = edit;
		this.record = record;
		names = new TargetNames(register);
		record.eAdapters().add(watcher);
	}

	/**
	 * Loads a record. Not on the UI thread.
	 *
	 * @throws org.liaison.core.RegisterException {@code NO_SUCH_RECORD}
	 */
	static RecordEditing load(Register register, String id) {
		Edit edit = Edits.open(register);
		return of(register, edit, edit.load(id));
	}

	/** A record of an edit. Not on the UI thread. */
	static RecordEditing of(Register register, Edit edit, Record record) {
		var editing = new RecordEditing(register, edit, record);
		editing.checks.prepare(editing.record);
		editing.compare();
		return editing;
	}

	/** Begins a new record. */
	static RecordEditing create(Register register, EClass type) {
		Edit edit = Edits.open(register);
		return new RecordEditing(register, edit, edit.create(type));
	}

	/** The register. */
	public Register register() {
		return register;
	}

	/** The edit through which the record changes. */
	public Edit edit() {
		return edit;
	}

	/** The record. */
	public Record record() {
		return record;
	}

	/** What the record is called now; without a key while it is new. */
	RecordRef ref() {
		return new RecordRef(record.getId(), Objects.requireNonNullElse(record.getKey(), ""), RecordTypes.typeId(record.eClass()), //$NON-NLS-1$
				Objects.requireNonNullElse(record.getTitle(), LocalizedText.EMPTY));
	}

	/** What the records are called that this one refers to. */
	public TargetNames names() {
		return names;
	}

	/** What the contributed checks find in the record as it stands, and what they found beside others as long as its value is the same. */
	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>(checks.findings(record, RegisterSession.get().language()));
		compared.forEach((finding, value) -> {
			if (Objects.equals(value(finding), value)) {
				findings.add(finding);
			}
		});
		return findings;
	}

	private void compare() {
		Map<Finding, Object> found = new LinkedHashMap<>();
		checks.compared(register, record, RegisterSession.get().language()).forEach(finding -> found.put(finding, value(finding)));
		compared = found;
	}

	private static Object value(Finding finding) {
		return finding.object().eGet(finding.feature(), false);
	}

	/** Whether the register does not have it yet. */
	boolean isNew() {
		return edit.unsaved().stream().anyMatch(change -> change instanceof Change.Create && change.object().equals(record.getId()));
	}

	/** Whether there is anything to save. */
	public boolean isDirty() {
		return edit.isDirty();
	}

	/** What was changed since the last step is complete: undo takes it back as one. */
	public void endStep(String label) {
		if (stepOpen) {
			stepOpen = false;
			if (edit.endStep(label)) {
				steps++;
			}
			stateChanged();
		}
	}

	/** How many steps were made so far; to be given to {@link #rollBack}. */
	public int steps() {
		return steps;
	}

	/** Takes back every step made since there were {@code mark} of them, and what was begun after the last. */
	public void rollBack(int mark) {
		endStep(""); //$NON-NLS-1$
		while (steps > mark && edit.canUndo()) {
			undo();
		}
	}

	/** Whether there is something to take back. */
	public boolean canUndo() {
		return edit.canUndo();
	}

	/** Whether there is something to do again. */
	public boolean canRedo() {
		return edit.canRedo();
	}

	/** Takes the last step back. */
	public void undo() {
		endStep(""); //$NON-NLS-1$
		if (edit.canUndo()) {
			edit.undo();
			steps--;
			stepOpen = false;
			stateChanged();
		}
	}

	/** Does the last undone step again. */
	public void redo() {
		endStep(""); //$NON-NLS-1$
		if (edit.canRedo()) {
			edit.redo();
			steps++;
			stepOpen = false;
			stateChanged();
		}
	}

	/**
	 * Saves. Not on the UI thread, which must wait and call {@link #saved} afterwards.
	 *
	 * @param reason why, in the author's words; may be empty
	 */
	Set<String> save(String reason) {
		saving = true;
		try {
			Set<String> saved = edit.save(reason);
			compare();
			return saved;
		} finally {
			saving = false;
		}
	}

	/** Takes in what others saved, see {@link Edit#rebase}. Not on the UI thread, which must wait and call {@link #saved} afterwards. */
	void rebase() {
		saving = true;
		try {
			edit.rebase();
			steps = 0;
			compare();
		} finally {
			saving = false;
		}
	}

	/**
	 * Takes in what others saved, unless both changed the same, see {@link Edit#takeIn}.
	 *
	 * @return whether it was taken in
	 */
	boolean takeIn(RecordState current, List<RecordRef> named) {
		endStep(""); //$NON-NLS-1$
		saving = true;
		boolean taken;
		try {
			taken = edit.takeIn(current, named);
		} finally {
			saving = false;
		}
		if (taken) {
			saved();
		}
		return taken;
	}

	/** Tells the listeners what saving has changed, a key for example. */
	void saved() {
		listeners.forEach(l -> l.changed(record, null));
		stateChanged();
	}

	/** Tells the listeners that the state may have changed. */
	public void stateChanged() {
		listeners.forEach(Listener::stateChanged);
	}

	/** Tells {@code listener} from now on. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Stops telling {@code listener}. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		record.eAdapters().remove(watcher);
		edit.close();
	}
}
