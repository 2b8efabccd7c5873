package org.liaison.ui.internal;

import org.eclipse.swt.graphics.GC;

/** Shortens what is too wide, so that a person sees that there is more. */
public final class Ellipsis {

	private static final String MORE = "\u2026"; //$NON-NLS-1$

	private Ellipsis() {
	}

	/** {@code text} if it fits into {@code width} pixels, else as much of it as does with an ellipsis. */
	public static String fit(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (gc.textExtent(text.substring(0, middle) + MORE).x <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return text.substring(0, fits).stripTrailing() + MORE;
	}
}
