package org.liaison.ui.record;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A page that follows every change of the record it shows, until it shows another one or its editor is closed. */
public abstract class FollowingPage implements RecordPage {

	private final RecordEditing.Listener follower = this::changed;
	private RecordEditing editing;

	/** The record shown and its edit; {@code null} before the first. */
	protected final RecordEditing editing() {
		return editing;
	}

	/** Shows the record that {@link #editing} has from now on. */
	protected abstract void shown();

	/**
	 * The record was changed, here or on another page.
	 *
	 * @param object the changed object of the record
	 * @param feature what changed of it, {@code null} when it may be anything
	 */
	protected abstract void changed(EObject object, EStructuralFeature feature);

	@Override
	public final void show(RecordEditing next) {
		dispose();
		editing = next;
		editing.addListener(follower);
		shown();
	}

	@Override
	public void saved(Set<String> records) {
		// the record itself is followed, and names of others are told when it is shown again
	}

	@Override
	public void dispose() {
		if (editing != null) {
			editing.removeListener(follower);
		}
	}
}
