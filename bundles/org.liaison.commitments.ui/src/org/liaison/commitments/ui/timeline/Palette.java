package org.liaison.commitments.ui.timeline;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of the time line: the same meanings on a light and on a dark ground. */
public record Palette(Color agreed, Color indicative, Color actual, Color overdue, Color earlier, Color today, Color line, Color text) {

	private static final Palette LIGHT = new Palette(color(0x2f6db0), color(0x2f6db0), color(0x2e7d32), color(0xb3261e), color(0x8a94a0),
			color(0xd9822b), color(0xe3e6ea), color(0x4a5560));
	private static final Palette DARK = new Palette(color(0x6ea8e0), color(0x6ea8e0), color(0x81c784), color(0xff8a80), color(0x8a94a0),
			color(0xe0a35a), color(0x454b51), color(0xb8c1ca));

	/** The colours to be seen on a ground. */
	public static Palette on(Color ground) {
		return ground.getRGB().getHSB()[2] < 0.5 ? DARK : LIGHT;
	}

	private static Color color(int rgb) {
		return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
	}
}
