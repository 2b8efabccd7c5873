package org.liaison.ui.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * One value of a field that holds several: picture, text and a cross that takes it away. Enter or a click opens it, Delete or the
 * cross removes it, Alt with the arrow up or down moves it among its neighbours.
 */
final class Chip extends Canvas {

	private static final int PADDING = 5;
	private static final int CROSS = 8;
	private static final int LONGEST = 420;

	private final Image image;
	private final String text;
	private final boolean removable;

	/** What can be done with a chip. */
	interface Actions {

		/** Shows what it stands for. */
		default void open() {
		}

		/** Takes it away. */
		void remove();

		/** Moves it by one place, backwards when {@code by} is negative. */
		void move(int by);
	}

	Chip(Composite parent, Image image, String text, boolean removable, Actions actions) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.image = image;
		this.text = text;
		this.removable = removable;
		setToolTipText(text);
		setBackground(parent.getBackground());
		setForeground(parent.getForeground());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseUp, e -> click(e, actions));
		addListener(SWT.KeyDown, e -> key(e, actions));
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent e) {
				e.result = text;
			}
		});
	}

	/** What it says. */
	String text() {
		return text;
	}

	private void click(Event event, Actions actions) {
		if (event.button != 1) {
			return;
		}
		if (removable && event.x >= getSize().x - CROSS - 2 * PADDING) {
			actions.remove();
		} else {
			actions.open();
		}
	}

	private void key(Event event, Actions actions) {
		if (event.character == SWT.CR || event.character == ' ') {
			actions.open();
		} else if (removable && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
			actions.remove();
		} else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
			actions.move(-1);
		} else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
			actions.move(1);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			Point extent = gc.textExtent(text);
			int fixed = 2 * PADDING + imageWidth() + (removable ? CROSS + 2 * PADDING : 0);
			int width = Math.min(extent.x + fixed, LONGEST);
			return new Point(widthHint == SWT.DEFAULT ? width : Math.min(width, widthHint), extent.y + PADDING);
		} finally {
			gc.dispose();
		}
	}

	private int imageWidth() {
		return image == null ? 0 : image.getBounds().width + PADDING;
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getForeground());
		gc.setAlpha(isFocusControl() ? 45 : 20);
		gc.fillRoundRectangle(0, 0, area.width, area.height, area.height / 2, area.height / 2);
		gc.setAlpha(255);
		gc.setForeground(getForeground());
		int x = PADDING;
		if (image != null) {
			gc.drawImage(image, x, (area.height - image.getBounds().height) / 2);
			x += imageWidth();
		}
		int end = area.width - PADDING - (removable ? CROSS + PADDING : 0);
		String shown = shorten(gc, end - x);
		gc.drawText(shown, x, (area.height - gc.textExtent(shown).y) / 2, SWT.DRAW_TRANSPARENT);
		if (removable) {
			drawCross(gc, area);
		}
		if (isFocusControl()) {
			gc.setAlpha(160);
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height / 2, area.height / 2);
		}
	}

	private static void drawCross(GC gc, Rectangle area) {
		int left = area.width - PADDING - CROSS;
		int top = (area.height - CROSS) / 2;
		gc.setAlpha(150);
		gc.drawLine(left, top, left + CROSS - 1, top + CROSS - 1);
		gc.drawLine(left, top + CROSS - 1, left + CROSS - 1, top);
	}

	private String shorten(GC gc, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length();
		while (length > 1 && gc.textExtent(text.substring(0, length) + '…').x > width) {
			length--;
		}
		return text.substring(0, length) + '…';
	}
}
