package org.liaison.ui.widgets;

import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The table's colours, mixed from those that the current theme gives to the control around it: one look for light and dark. */
public final class GridTheme extends ModernNatTableThemeConfiguration {

	private static final RGB ACCENT = new RGB(0x3b, 0x7d, 0xc4);
	private static final BorderStyle NO_BORDER = null;

	private final RGB back;
	private final RGB front;

	/** @param around the control whose colours are taken */
	public GridTheme(Control around) {
		back = around.getBackground().getRGB();
		front = around.getForeground().getRGB();
		Font font = around.getFont();
		Color ground = mix(back, isDark() ? new RGB(0, 0, 0) : new RGB(255, 255, 255), isDark() ? 0.15 : 1);
		Color text = color(front);
		Color header = mix(back, front, 0.06);
		Color headerText = mix(front, back, 0.15);
		Color selection = mix(ground.getRGB(), ACCENT, isDark() ? 0.45 : 0.25);
		Color hover = mix(ground.getRGB(), ACCENT, 0.10);

		defaultBgColor = ground;
		defaultFgColor = text;
		defaultFont = font;
		evenRowBgColor = ground;
		evenRowFgColor = text;
		oddRowBgColor = mix(ground.getRGB(), front, 0.025);
		oddRowFgColor = text;
		cHeaderBgColor = header;
		cHeaderFgColor = headerText;
		cHeaderFont = font;
		cHeaderSelectionBgColor = header;
		cHeaderSelectionFgColor = text;
		cHeaderSelectionFont = font;
		cHeaderFullSelectionBgColor = header;
		cHeaderFullSelectionFgColor = text;
		sortHeaderBgColor = header;
		sortHeaderFgColor = text;
		selectedSortHeaderBgColor = header;
		selectedSortHeaderFgColor = text;
		selectedSortHeaderFont = font;
		defaultSelectionBgColor = selection;
		defaultSelectionFgColor = text;
		defaultSelectionFont = font;
		selectionAnchorSelectionBgColor = selection;
		selectionAnchorSelectionFgColor = text;
		selectionAnchorSelectionFont = font;
		selectionAnchorSelectionBorderStyle = NO_BORDER;
		selectionAnchorBgColor = ground;
		selectionAnchorFgColor = text;
		selectionAnchorFont = font;
		selectionAnchorBorderStyle = NO_BORDER;
		selectionAnchorGridBorderStyle = NO_BORDER;
		defaultHoverBgColor = hover;
		bodyHoverBgColor = hover;
		gridLineColor = mix(ground.getRGB(), front, 0.12);
		renderColumnHeaderGridLines = Boolean.TRUE;
	}

	/** Whether a control still has the colours that these were mixed from. */
	boolean isOf(Control around) {
		return back.equals(around.getBackground().getRGB()) && front.equals(around.getForeground().getRGB());
	}

	private boolean isDark() {
		return back.getHSB()[2] < 0.5;
	}

	private static Color mix(RGB base, RGB other, double share) {
		return color(new RGB(mix(base.red, other.red, share), mix(base.green, other.green, share),
				mix(base.blue, other.blue, share)));
	}

	private static int mix(int base, int other, double share) {
		return (int) Math.round(base + (other - base) * share);
	}

	private static Color color(RGB rgb) {
		return new Color(rgb, 255);
	}
}
