package org.liaison.ui.today;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.GC;
import org.liaison.core.RecordRef;
import org.liaison.ui.internal.TwoLines;

/** A record of a card, and below it when and who. */
final class LineLabels extends TwoLines {

	LineLabels(TableViewer viewer) {
		super(viewer);
	}

	@Override
	protected RecordRef record(Object element) {
		return ((CardSource.Line) element).record();
	}

	@Override
	protected Second second(Object element, GC gc, int width) {
		CardSource.Line line = (CardSource.Line) element;
		return new Second(Stream.of(line.when(), line.who()).filter(text -> !text.isEmpty()).collect(Collectors.joining("  ·  ")), //$NON-NLS-1$
				List.of());
	}
}
