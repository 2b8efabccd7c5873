package org.liaison.ui.internal;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit.Match;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** Paints a record in two lines of a table's only column: picture, key and title; below, quietly, what else matters about it. */
public abstract class TwoLines extends OwnerDrawLabelProvider {

	/**
	 * The second line.
	 *
	 * @param text what it says
	 * @param matches what is set off in it
	 */
	public record Second(String text, List<Match> matches) {
	}

	private static final int MARGIN = 4;
	private static final int PICTURE = 22;
	/** What is bold is wider than what is measured. */
	private static final int BOLD = 10;

	private final Table table;
	private final TextLayout layout;
	private final int lineHeight;

	/** For a viewer without columns, to which one is added. */
	protected TwoLines(TableViewer viewer) {
		table = viewer.getTable();
		layout = new TextLayout(table.getDisplay());
		layout.setText("X国Щ"); //$NON-NLS-1$
		lineHeight = layout.getBounds().height;
		table.addListener(SWT.Dispose, event -> layout.dispose());
		var column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
	}

	/** The record of an element. */
	protected abstract RecordRef record(Object element);

	/** The second line of an element, at most {@code width} pixels wide. */
	protected abstract Second second(Object element, GC gc, int width);

	/** What is painted is no text to those who read with the ears: they get the first line. */
	@Override
	public void update(ViewerCell cell) {
		cell.setText(RecordText.label(record(cell.getElement())));
		super.update(cell);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.width = table.getClientArea().width;
		event.height = 2 * lineHeight + 2 * MARGIN;
	}

	@Override
	protected void erase(Event event, Object element) {
		// The native background and selection stay.
		event.detail &= ~SWT.FOREGROUND;
	}

	@Override
	protected void paint(Event event, Object element) {
		RecordRef record = record(element);
		Image picture = RecordImages.image(record.type());
		event.gc.drawImage(picture, event.x + 2, event.y + MARGIN + (lineHeight - picture.getBounds().height) / 2);
		int width = table.getClientArea().width - PICTURE - MARGIN - BOLD;
		layout.setText(Ellipsis.fit(event.gc, RecordText.label(record), width));
		layout.setStyle(bold(), 0, Math.max(0, record.key().length() - 1));
		layout.draw(event.gc, event.x + PICTURE, event.y + MARGIN);
		Second second = second(element, event.gc, width);
		layout.setText(Ellipsis.fit(event.gc, second.text(), width));
		layout.setStyle(new TextStyle(null, isSelected(event) ? null : quiet(), null), 0, second.text().length());
		second.matches().forEach(match -> layout.setStyle(bold(), match.start(), match.end() - 1));
		layout.draw(event.gc, event.x + PICTURE, event.y + MARGIN + lineHeight);
		layout.setText(""); //$NON-NLS-1$
	}

	private Color quiet() {
		return table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
	}

	private static boolean isSelected(Event event) {
		return (event.detail & SWT.SELECTED) != 0;
	}

	private static TextStyle bold() {
		return new TextStyle(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), null, null);
	}
}
