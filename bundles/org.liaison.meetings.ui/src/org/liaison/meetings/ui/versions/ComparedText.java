package org.liaison.meetings.ui.versions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.sessions.minutes.Comparison.Change;
import org.liaison.sessions.minutes.Comparison.Piece;
import org.liaison.ui.widgets.ThemeWatch;

/** A text with its changes: brackets and lines say what colours say too, for those who see none and for paper. */
final class ComparedText {

	private static final int DARK = 128;

	private final Label about;
	private final StyledText text;
	private List<Piece> pieces = List.of();

	ComparedText(Composite parent) {
		about = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(text);
		ThemeWatch.on(text, this::paint);
	}

	/** Shows a comparison, and words about it. */
	void show(List<Piece> compared, String words) {
		pieces = compared;
		about.setText(words);
		paint();
	}

	private void paint() {
		var content = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (Piece piece : pieces) {
			String shown = switch (piece.change()) {
			case SAME -> piece.text();
			case INSERTED -> NLS.bind(VersionsText.inserted, piece.text());
			case DELETED -> NLS.bind(VersionsText.deleted, piece.text());
			};
			if (piece.change() != Change.SAME) {
				styles.add(style(content.length(), shown.length(), piece.change() == Change.INSERTED));
			}
			content.append(shown);
		}
		text.setText(pieces.isEmpty() ? VersionsText.noText : content.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private StyleRange style(int start, int length, boolean inserted) {
		boolean dark = text.getBackground().getRed() < DARK;
		Color back = inserted ? dark ? new Color(22, 66, 38) : new Color(214, 242, 220) : dark ? new Color(82, 30, 34) : new Color(252, 220, 220);
		var style = new StyleRange(start, length, text.getForeground(), back);
		style.underline = inserted;
		style.strikeout = !inserted;
		return style;
	}
}
