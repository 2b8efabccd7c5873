package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ACTUAL;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.liaison.commitments.ui.timeline.Dates;
import org.liaison.commitments.ui.timeline.Palette;
import org.liaison.commitments.ui.timeline.TimeHeaderPainter;
import org.liaison.commitments.ui.timeline.TimeScale;
import org.liaison.commitments.ui.timeline.TimelinePainter;
import org.liaison.core.query.Row;

/** The look of the follow-up: bold headings, overdue dates in red, words in place of a date quiet, and the column of time. */
final class Looks extends AbstractRegistryConfiguration {

	private final Lines lines;
	private final Standings standings;
	private final TimeScale scale;
	private final Locale locale;

	Looks(Lines lines, Standings standings, TimeScale scale, Locale locale) {
		this.lines = lines;
		this.standings = standings;
		this.scale = scale;
		this.locale = locale;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		painter(registry, Labels.OVERDUE, (palette, style) -> palette.overdue());
		painter(registry, Labels.UNDATED, (palette, style) -> palette.text());
		var right = new Style();
		right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, Labels.NUMBER);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new TimelinePainter(scale, this::dates), DisplayMode.NORMAL,
				Column.TIME.name());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new TimeHeaderPainter(scale, locale), DisplayMode.NORMAL,
				Labels.TIME_HEADER);
	}

	/** Sets headings off with the ground of the table's own header. */
	static void headings(IConfigRegistry registry, Color ground) {
		var bold = new Style();
		bold.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		bold.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, bold, DisplayMode.NORMAL, Labels.HEADING);
	}

	/** Which colour a text has on a ground. */
	@FunctionalInterface
	private interface Colour {
		Color of(Palette palette, IStyle style);
	}

	private static void painter(IConfigRegistry registry, String label, Colour colour) {
		var text = new TextPainter(false, true) {

			@Override
			public void setupGCFromConfig(GC gc, IStyle style) {
				super.setupGCFromConfig(gc, style);
				gc.setForeground(colour.of(Palette.on(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR)), style));
			}
		};
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(text, 0, 5, 0, 5), DisplayMode.NORMAL, label);
	}

	private Optional<Dates> dates(int row) {
		return row >= lines.size() ? Optional.empty() : lines.line(row).row().map(this::dates);
	}

	private Dates dates(Row row) {
		return new Dates(standings.of(row).map(Standing::earlier).orElse(List.of()), Columns.date(row, COMMITMENT__INDICATIVE).orElse(null),
				Columns.date(row, COMMITMENT__AGREED).orElse(null), Columns.date(row, COMMITMENT__ACTUAL).orElse(null),
				Columns.overdue(row, LocalDate.now()) > 0);
	}
}
