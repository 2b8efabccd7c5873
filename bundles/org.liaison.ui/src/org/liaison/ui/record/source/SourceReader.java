package org.liaison.ui.record.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.core.RecordRef;
import org.liaison.model.CitationPart;
import org.liaison.model.ModelPackage;
import org.liaison.ui.record.source.Quote.Range;
import org.liaison.ui.session.RecordText;

/** Shows the texts of a source, one at a time, with passages highlighted. */
final class SourceReader {

	/**
	 * A passage that was selected in the reader.
	 *
	 * @param source where
	 * @param part in which of its texts
	 * @param quote the passage
	 * @param line line of its first character, from 1
	 */
	record Selection(SourceContent source, CitationPart part, Quote quote, int line) {
	}

	/** A passage to be highlighted. */
	record Mark(CitationPart part, Quote quote) {
	}

	private static final RGB ON_LIGHT = new RGB(255, 247, 214);
	private static final RGB ON_LIGHT_CURRENT = new RGB(255, 205, 70);
	private static final RGB ON_DARK = new RGB(70, 66, 48);
	private static final RGB ON_DARK_CURRENT = new RGB(130, 104, 12);

	private final Label title;
	private final Combo parts;
	private final StyledText text;
	private final List<CitationPart> shownParts = new ArrayList<>();
	private SourceContent content;
	private List<Mark> marks = List.of();
	private Mark current;

	SourceReader(Composite parent, FormToolkit toolkit) {
		Composite area = toolkit.createComposite(parent);
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		title = toolkit.createLabel(area, Messages.noSource, SWT.NONE);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		title.setLayoutData(data);
		parts = new Combo(area, SWT.READ_ONLY);
		parts.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		parts.addListener(SWT.Selection, e -> showText(shownParts.get(parts.getSelectionIndex())));
		text = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		text.setMargins(10, 8, 10, 8);
		text.setLineSpacing(3);
		// Tab leaves the text, as everywhere else.
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
	}

	/** The text, for selecting in it. */
	StyledText text() {
		return text;
	}

	/** Whether this source is shown. */
	boolean shows(String source) {
		return content != null && content.source().id().equals(source);
	}

	/** Which source is shown. */
	Optional<RecordRef> source() {
		return Optional.ofNullable(content).map(SourceContent::source);
	}

	/** Shows a source with the passages to be highlighted; the texts are those the source has. */
	void show(SourceContent shown, List<Mark> highlighted) {
		content = shown;
		marks = highlighted;
		current = null;
		title.setText(RecordText.label(shown.source()));
		title.setToolTipText(title.getText());
		shownParts.clear();
		shownParts.addAll(shown.texts().keySet());
		parts.setItems(shownParts.stream().map(part -> RecordText.value(ModelPackage.Literals.CITATION__PART, part)).toArray(String[]::new));
		offerParts(shownParts.size() > 1);
		if (shownParts.isEmpty()) {
			text.setText(Messages.noText);
		} else {
			showText(shownParts.getFirst());
		}
	}

	private void offerParts(boolean several) {
		parts.setVisible(several);
		((GridData) parts.getLayoutData()).exclude = !several;
		parts.requestLayout();
	}

	/** Shows that there is nothing to read. */
	void clear(String why) {
		content = null;
		title.setText(why);
		offerParts(false);
		text.setText(""); //$NON-NLS-1$
	}

	/** Scrolls to a passage and highlights it more than the others; false when the source's texts do not have it. */
	boolean reveal(Mark mark) {
		if (content == null) {
			return false;
		}
		current = mark;
		for (CitationPart part : candidates(mark.part)) {
			Optional<Range> range = mark.quote.in(content.texts().get(part));
			if (range.isPresent()) {
				showText(part);
				scrollTo(range.get());
				return true;
			}
		}
		showText(shownPart());
		return false;
	}

	/** The text that a citation means; should it not have the passage, one of the others may. */
	private List<CitationPart> candidates(CitationPart part) {
		List<CitationPart> all = new ArrayList<>(shownParts);
		if (all.remove(part)) {
			all.addFirst(part);
		}
		return all;
	}

	private CitationPart shownPart() {
		return shownParts.isEmpty() ? null : shownParts.get(Math.max(0, parts.getSelectionIndex()));
	}

	private void showText(CitationPart part) {
		if (part == null) {
			return;
		}
		parts.select(shownParts.indexOf(part));
		String shown = content.texts().get(part);
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
		text.setStyleRanges(new StyleRange[0]);
		marks.stream().filter(mark -> mark != current).forEach(mark -> highlight(mark, shown, color(false)));
		if (current != null) {
			highlight(current, shown, color(true));
		}
	}

	private void highlight(Mark mark, String shown, Color background) {
		mark.quote.in(shown).ifPresent(range -> text.setStyleRange(new StyleRange(range.start(), range.end() - range.start(), null, background)));
	}

	private Color color(boolean strong) {
		boolean dark = text.getBackground().getRGB().getHSB()[2] < 0.5f;
		return new Color(dark ? strong ? ON_DARK_CURRENT : ON_DARK : strong ? ON_LIGHT_CURRENT : ON_LIGHT);
	}

	private void scrollTo(Range range) {
		text.setCaretOffset(range.start());
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && range.start() <= text.getCharCount()) {
				Point place = text.getLocationAtOffset(range.start());
				text.setTopPixel(text.getTopPixel() + place.y - text.getClientArea().height / 3);
			}
		});
	}

	/** What is selected, without blanks around it; empty when nothing is. */
	Optional<Selection> selection() {
		if (content == null || text.getSelectionText().isBlank()) {
			return Optional.empty();
		}
		String shown = text.getText();
		int start = text.getSelectionRange().x;
		int end = start + text.getSelectionRange().y;
		while (Character.isWhitespace(shown.charAt(start))) {
			start++;
		}
		while (Character.isWhitespace(shown.charAt(end - 1))) {
			end--;
		}
		return Optional.of(new Selection(content, shownPart(), Quote.of(shown, start, end), text.getLineAtOffset(start) + 1));
	}
}
