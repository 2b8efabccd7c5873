package org.liaison.ui.search;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.GC;
import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.ui.internal.TwoLines;

/** A hit: the record, and below it the passage that matched. */
final class HitLabels extends TwoLines {

	HitLabels(TableViewer viewer) {
		super(viewer);
	}

	@Override
	protected RecordRef record(Object element) {
		return ((SearchHit) element).record();
	}

	@Override
	protected Second second(Object element, GC gc, int width) {
		return Passage.of((SearchHit) element, text -> gc.textExtent(text).x <= width);
	}
}
