package org.liaison.commitments.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the cell of one commitment in the column of time: only what is in view is ever drawn. */
public final class TimelinePainter extends BackgroundPainter {

	private final TimeScale scale;
	private final IntFunction<Optional<Dates>> dates;

	/**
	 * @param scale which part of time is in view
	 * @param dates the dates of a row; empty for one that has none to show
	 */
	public TimelinePainter(TimeScale scale, IntFunction<Optional<Dates>> dates) {
		this.scale = scale;
		this.dates = dates;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		Palette palette = Palette.on(getBackgroundColour(cell, registry));
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		LocalDate end = scale.day(bounds.width);
		for (LocalDate unit = scale.zoom().unit(scale.start()); !unit.isAfter(end); unit = scale.zoom().next(unit)) {
			int x = bounds.x + scale.x(unit);
			gc.drawLine(x, bounds.y, x, bounds.y + bounds.height);
		}
		gc.setForeground(palette.today());
		int today = bounds.x + scale.x(LocalDate.now());
		gc.drawLine(today, bounds.y, today, bounds.y + bounds.height);
		dates.apply(cell.getRowIndex()).ifPresent(found -> new Bars(gc, bounds, scale, palette).draw(found));
		gc.setClipping(clipping);
	}
}
