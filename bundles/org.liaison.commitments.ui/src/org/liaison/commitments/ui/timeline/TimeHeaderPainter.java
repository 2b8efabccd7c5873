package org.liaison.commitments.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.liaison.commitments.ui.timeline.TimeScale.Zoom;

/** Paints the units of time above the column of time, with the years above months and quarters. */
public final class TimeHeaderPainter extends BackgroundPainter {

	private static final int MARGIN = 4;

	private final TimeScale scale;
	private final Locale locale;

	/** @param scale which part of time is in view */
	public TimeHeaderPainter(TimeScale scale, Locale locale) {
		this.scale = scale;
		this.locale = locale;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		Palette palette = Palette.on(getBackgroundColour(cell, registry));
		int lineHeight = gc.getFontMetrics().getHeight();
		int lower = bounds.y + bounds.height - lineHeight - 3;
		int upper = bounds.y + 3;
		if (scale.zoom() != Zoom.YEAR) {
			row(Zoom.YEAR, gc, bounds, upper, palette);
		}
		row(scale.zoom(), gc, bounds, lower, palette);
		gc.setForeground(palette.today());
		int today = bounds.x + scale.x(LocalDate.now());
		gc.setLineWidth(3);
		gc.drawLine(today, bounds.y + bounds.height - 4, today, bounds.y + bounds.height);
		gc.setLineWidth(1);
		gc.setClipping(clipping);
	}

	/** A unit that began before what is in view keeps its label in view as long as it fits. */
	private void row(Zoom unit, GC gc, Rectangle bounds, int y, Palette palette) {
		LocalDate end = scale.day(bounds.width);
		for (LocalDate from = unit.unit(scale.start()); !from.isAfter(end); from = unit.next(from)) {
			int x = bounds.x + scale.x(from);
			int next = bounds.x + scale.x(unit.next(from));
			gc.setForeground(palette.line());
			gc.drawLine(x, y - 2, x, bounds.y + bounds.height);
			String label = label(unit, from);
			int at = Math.max(x, bounds.x) + MARGIN;
			if (at + gc.textExtent(label).x < next) {
				gc.setForeground(palette.text());
				gc.drawText(label, at, y, true);
			}
		}
	}

	private String label(Zoom unit, LocalDate day) {
		String pattern = switch (unit) {
		case MONTH -> "LLLL"; //$NON-NLS-1$
		case QUARTER -> "qqq"; //$NON-NLS-1$
		case YEAR -> "yyyy"; //$NON-NLS-1$
		};
		return DateTimeFormatter.ofPattern(pattern, locale).format(day);
	}
}
