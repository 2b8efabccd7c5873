package org.liaison.commitments.ui.change;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.widgets.TextColumns;

/** What a change would make of each commitment; of very many the first are shown. */
final class Preview {

	private static final int SHOWN = 200;

	/** A commitment and what would become of it. */
	private record Line(Before before, String effect) {
	}

	private final Composite holder;
	private final TableViewer viewer;
	Preview(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
		var columns = new TextColumns<Line>(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		columns.add(ChangeText.key, 12, line -> line.before.record().key());
		columns.add(ChangeText.title, 34, line -> RecordText.title(line.before.record()));
		columns.add(ChangeText.effect, 54, Line::effect);
	}

	Control control() {
		return holder;
	}

	/**
	 * Shows a change.
	 *
	 * @return how many commitments it changes
	 */
	long show(List<Before> commitments, Changes changes) {
		viewer.setInput(commitments.stream().limit(SHOWN).map(before -> new Line(before, effect(before, changes))).toList());
		return commitments.stream().filter(before -> !before.effects(changes).isEmpty()).count();
	}

	private static String effect(Before before, Changes changes) {
		if (before.isRefused(changes)) {
			return ChangeText.refused;
		}
		List<String> effects = before.effects(changes);
		return effects.isEmpty() ? ChangeText.unchanged : String.join("; ", effects); //$NON-NLS-1$
	}
}
