package org.liaison.commitments.ui.timeline;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.model.PartialDate;

/**
 * Draws the dates of one commitment. A date is a range from the first to the last day that it can be: the agreed one filled, the
 * indicative one an outline, the actual one a lozenge; those by which it was due before are thin, with an arrow to the present one.
 */
final class Bars {

	/** A day has to be seen even where a year is a finger wide. */
	private static final int LEAST_WIDTH = 6;
	private static final int THICK = 10;
	private static final int ARROW = 4;

	private final GC gc;
	private final Rectangle area;
	private final TimeScale scale;
	private final Palette palette;

	Bars(GC gc, Rectangle area, TimeScale scale, Palette palette) {
		this.gc = gc;
		this.area = area;
		this.scale = scale;
		this.palette = palette;
	}

	void draw(Dates dates) {
		gc.setAntialias(SWT.ON);
		slip(dates);
		if (dates.indicative() != null) {
			outline(place(dates.indicative()), dates.overdue() && dates.agreed() == null ? palette.overdue() : palette.indicative());
		}
		if (dates.agreed() != null) {
			fill(place(dates.agreed()), dates.overdue() ? palette.overdue() : palette.agreed());
		}
		if (dates.actual() != null) {
			lozenge(place(dates.actual()));
		}
		beyond(dates);
	}

	private void slip(Dates dates) {
		gc.setForeground(palette.earlier());
		gc.setBackground(palette.earlier());
		Rectangle before = null;
		for (PartialDate earlier : dates.earlier()) {
			Rectangle place = place(earlier);
			gc.fillRectangle(place.x, middle() - 2, place.width, 3);
			if (before != null) {
				arrow(before, place);
			}
			before = place;
		}
		if (before != null && dates.due() != null) {
			arrow(before, place(dates.due()));
		}
	}

	/** From the end of what was to where it is now. */
	private void arrow(Rectangle from, Rectangle to) {
		boolean later = to.x >= from.x;
		int start = later ? from.x + from.width : from.x;
		int end = later ? to.x + to.width / 2 : to.x + to.width;
		int y = middle() + THICK / 2 + 2;
		gc.setLineWidth(1);
		gc.drawLine(start, middle(), start, y);
		gc.drawLine(start, y, end, y);
		int back = end > start ? -ARROW : ARROW;
		gc.fillPolygon(new int[] { end, y, end + back, y - ARROW + 1, end + back, y + ARROW - 1 });
	}

	private void fill(Rectangle place, Color colour) {
		gc.setBackground(colour);
		gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 4, 4);
	}

	private void outline(Rectangle place, Color colour) {
		gc.setForeground(colour);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 4, 4);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void lozenge(Rectangle place) {
		gc.setBackground(palette.actual());
		int half = THICK / 2 + 1;
		int left = place.x + Math.min(place.width / 2, half);
		int right = place.x + place.width - Math.min(place.width / 2, half);
		gc.fillPolygon(new int[] { left - half, middle(), left, middle() - half, right, middle() - half, right + half, middle(), right,
				middle() + half, left, middle() + half });
	}

	/** What lies outside the part of time in view is pointed at. */
	private void beyond(Dates dates) {
		PartialDate date = dates.actual() != null ? dates.actual() : dates.due();
		if (date == null) {
			return;
		}
		Rectangle place = place(date);
		Color colour = dates.actual() != null ? palette.actual() : dates.overdue() ? palette.overdue() : palette.agreed();
		gc.setBackground(colour);
		if (place.x + place.width <= area.x) {
			gc.fillPolygon(new int[] { area.x + 3, middle(), area.x + 9, middle() - 5, area.x + 9, middle() + 5 });
		} else if (place.x >= area.x + area.width) {
			int right = area.x + area.width;
			gc.fillPolygon(new int[] { right - 3, middle(), right - 9, middle() - 5, right - 9, middle() + 5 });
		}
	}

	/** An open end goes on to the edge. */
	private Rectangle place(PartialDate date) {
		LocalDate first = date.earliest();
		LocalDate last = date.latest();
		int from = first == null ? area.x - LEAST_WIDTH : area.x + scale.x(first);
		int to = last == null ? area.x + area.width + LEAST_WIDTH : area.x + scale.x(last.plusDays(1));
		int width = Math.max(LEAST_WIDTH, to - from);
		return new Rectangle(from, middle() - THICK / 2, width, THICK);
	}

	private int middle() {
		return area.y + area.height / 2 - 1;
	}
}
