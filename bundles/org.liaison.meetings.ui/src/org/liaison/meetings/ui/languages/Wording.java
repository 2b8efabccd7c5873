package org.liaison.meetings.ui.languages;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.Translations.Segment;
import org.liaison.sessions.minutes.Translations.State;

/** The wording of the selected segment in one language, and whether it is approved. Of several segments only the approval can be given. */
final class Wording {

	private final Language language;
	private final Text text;
	private final Button approved;
	private List<Segment> segments = List.of();
	private boolean showing;

	/** @param done is told when a person is done with a change */
	Wording(Composite parent, FormToolkit toolkit, Language language, Runnable done) {
		this.language = language;
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		toolkit.createLabel(area, LanguagesPage.name(language));
		approved = toolkit.createButton(area, LanguagesText.isApproved, SWT.CHECK);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(approved);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, 110).applyTo(text);
		text.addModifyListener(event -> write());
		text.addListener(SWT.FocusOut, event -> done.run());
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		approved.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			boolean chosen = approved.getSelection();
			List.copyOf(segments).forEach(segment -> segment.approve(language, chosen));
			done.run();
		}));
	}

	private void write() {
		if (!showing && segments.size() == 1) {
			segments.getFirst().write(language, text.getText());
		}
	}

	/** Shows segments. */
	void show(List<Segment> selected, boolean locked) {
		segments = selected;
		String words = selected.size() == 1 && selected.getFirst().text().text(language) != null ? selected.getFirst().text().text(language) : ""; //$NON-NLS-1$
		showing = true;
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
		showing = false;
		text.setEnabled(selected.size() == 1);
		text.setEditable(!locked);
		approved.setEnabled(!locked && selected.stream().anyMatch(segment -> segment.state(language) != State.MISSING));
		approved.setSelection(!selected.isEmpty() && selected.stream().allMatch(segment -> segment.state(language) == State.APPROVED));
	}
}
