package org.liaison.commitments.ui.timeline;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liaison.commitments.ui.timeline.TimeScale.Zoom;
import org.liaison.model.PartialDate;

/** Says what the signs of the time line mean, by showing one of each. */
public final class Legend extends Canvas {

	private static final int SAMPLE = 46;
	private static final int GAP = 18;
	private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
	private static final PartialDate FIRST = PartialDate.parse("2000-01-03/2000-01-07"); //$NON-NLS-1$
	private static final PartialDate WHOLE = PartialDate.parse("2000-01-03/2000-01-14"); //$NON-NLS-1$
	private static final PartialDate LAST = PartialDate.parse("2000-01-12/2000-01-14"); //$NON-NLS-1$

	/** A sign and its meaning. */
	private record Entry(Dates dates, String text) {
	}

	private final List<Entry> entries = List.of(new Entry(new Dates(List.of(), WHOLE, null, null, false), TimelineText.indicative),
			new Entry(new Dates(List.of(), null, WHOLE, null, false), TimelineText.agreed),
			new Entry(new Dates(List.of(), null, WHOLE, null, true), TimelineText.overdue),
			new Entry(new Dates(List.of(), null, null, WHOLE, false), TimelineText.actual),
			new Entry(new Dates(List.of(FIRST), null, LAST, null, false), TimelineText.moved));

	/** A legend. */
	public Legend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, 24);
	}

	private void paint(GC gc) {
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		Palette palette = Palette.on(getBackground());
		int x = 8;
		for (Entry entry : entries) {
			new Bars(gc, new Rectangle(x, 0, SAMPLE, getSize().y), new TimeScale(DAY, Zoom.MONTH), palette).draw(entry.dates());
			gc.setForeground(palette.text());
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.drawText(entry.text(), x + SAMPLE + 4, (getSize().y - gc.getFontMetrics().getHeight()) / 2, true);
			x += SAMPLE + 4 + gc.textExtent(entry.text()).x + GAP;
		}
	}
}
