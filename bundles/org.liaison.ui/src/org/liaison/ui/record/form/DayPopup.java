package org.liaison.ui.record.form;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar beneath a field, for one exact day: Enter or a double click takes it, Escape leaves. */
final class DayPopup {

	private DayPopup() {
	}

	/**
	 * Opens it.
	 *
	 * @param start the day to begin with, {@code null} for today
	 */
	static void open(Control below, LocalDate start, Consumer<LocalDate> picked) {
		Shell shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.BORDER);
		shell.setLayout(new FillLayout());
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		if (start != null) {
			calendar.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
		}
		Runnable take = () -> {
			LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
			shell.dispose();
			picked.accept(day);
		};
		calendar.addListener(SWT.MouseDoubleClick, e -> take.run());
		calendar.addListener(SWT.KeyDown, e -> {
			if (e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				take.run();
			} else if (e.character == SWT.ESC) {
				shell.dispose();
			}
		});
		shell.addListener(SWT.Deactivate, e -> shell.dispose());
		shell.pack();
		Point corner = below.toDisplay(0, below.getSize().y);
		Rectangle screen = below.getMonitor().getClientArea();
		Point size = shell.getSize();
		int y = corner.y + size.y <= screen.y + screen.height ? corner.y : corner.y - below.getSize().y - size.y;
		shell.setLocation(Math.min(corner.x, screen.x + screen.width - size.x), y);
		shell.open();
		calendar.setFocus();
	}
}
