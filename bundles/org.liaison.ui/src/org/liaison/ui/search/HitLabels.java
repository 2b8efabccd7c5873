package org.liaison.ui.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.liaison.core.RecordRef;
import org.liaison.core.query.SearchHit;
import org.liaison.ui.internal.Ellipsis;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** Two lines for each hit: picture, key and title; below the passage that matched, its words set off. */
final class HitLabels extends OwnerDrawLabelProvider {

	private static final int MARGIN = 4;
	private static final int PICTURE = 22;
	private static final int BOLD = 10;

	private final Table table;
	private final TextLayout layout;
	private final int lineHeight;

	HitLabels(TableViewer viewer) {
		table = viewer.getTable();
		layout = new TextLayout(table.getDisplay());
		layout.setText("X国Щ"); //$NON-NLS-1$
		lineHeight = layout.getBounds().height;
		table.addListener(SWT.Dispose, event -> layout.dispose());
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
		SearchHit hit = (SearchHit) element;
		Image picture = RecordImages.image(hit.record().type());
		event.gc.drawImage(picture, event.x + 2, event.y + MARGIN + (lineHeight - picture.getBounds().height) / 2);
		int width = table.getClientArea().width - PICTURE - MARGIN;
		RecordRef record = hit.record();
		// What is bold is wider than what is measured.
		layout.setText(Ellipsis.fit(event.gc, RecordText.label(record), width - BOLD));
		layout.setStyle(bold(), 0, Math.max(0, record.key().length() - 1));
		layout.draw(event.gc, event.x + PICTURE, event.y + MARGIN);
		Passage passage = Passage.of(hit, text -> event.gc.textExtent(text).x <= width - BOLD);
		layout.setText(Ellipsis.fit(event.gc, passage.text(), width - BOLD));
		Color quiet = table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		layout.setStyle(new TextStyle(null, isSelected(event) ? null : quiet, null), 0, passage.text().length());
		passage.matches().forEach(match -> layout.setStyle(bold(), match.start(), match.end() - 1));
		layout.draw(event.gc, event.x + PICTURE, event.y + MARGIN + lineHeight);
		layout.setText(""); //$NON-NLS-1$
	}

	private static boolean isSelected(Event event) {
		return (event.detail & SWT.SELECTED) != 0;
	}

	private static TextStyle bold() {
		return new TextStyle(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), null, null);
	}
}
