package org.liaison.meetings.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.meetings.OutcomeKind;

/** Where lines are typed. Ctrl+1 to Ctrl+5 choose the kind, Enter gives the line away, Escape gives it up. */
final class LineInput {

	/** What becomes of a line. */
	interface Lines {

		void enter(String text);

		/** Goes to the next point of the agenda, or to the one before. */
		void turn(int by);

		/** Gives up the line that is there. */
		void leave();

		/** Its words or its kind were changed. */
		void changed();
	}

	private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.DECISION, OutcomeKind.COMMITMENT, OutcomeKind.PROPOSAL,
			OutcomeKind.INFORMATION, OutcomeKind.DISAGREEMENT);

	private final Lines lines;
	private final List<Button> kinds = new ArrayList<>();
	private final Text text;
	private CompletionPopup popup;

	LineInput(Composite parent, FormToolkit toolkit, Lines lines) {
		this.lines = lines;
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(KINDS.size()).spacing(4, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		for (OutcomeKind kind : KINDS) {
			Button button = toolkit.createButton(area, (KINDS.indexOf(kind) + 1) + "  " + name(kind), SWT.RADIO); //$NON-NLS-1$
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(kind)));
			kinds.add(button);
		}
		text = new Text(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).span(KINDS.size(), 1).applyTo(text);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.Modify, event -> lines.changed());
		select(OutcomeKind.INFORMATION);
	}

	/** What officers call a kind. */
	static String name(OutcomeKind kind) {
		return switch (kind) {
		case DECISION -> MinutesText.decision;
		case COMMITMENT -> MinutesText.commitment;
		case PROPOSAL -> MinutesText.proposal;
		case INFORMATION -> MinutesText.information;
		case DISAGREEMENT -> MinutesText.disagreement;
		case NOT_STATED -> ""; //$NON-NLS-1$
		};
	}

	/** Proposes names and dates from now on. */
	void complete(Supplier<CompletionPopup> proposals) {
		popup = proposals.get();
	}

	private void key(Event event) {
		if (popup != null && popup.key(event)) {
			event.doit = false;
			return;
		}
		boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		int digit = event.keyCode - '1';
		if (control && digit >= 0 && digit < KINDS.size()) {
			choose(KINDS.get(digit));
			event.doit = false;
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			lines.turn(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			enter();
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			lines.leave();
			event.doit = false;
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE
				|| popup != null && popup.isOpen() && event.detail == SWT.TRAVERSE_TAB_NEXT) {
			event.doit = false;
		}
	}

	private void enter() {
		String line = text.getText().strip();
		if (!line.isEmpty()) {
			text.setText(""); //$NON-NLS-1$
			lines.enter(line);
		}
	}

	private void choose(OutcomeKind kind) {
		select(kind);
		lines.changed();
		text.setFocus();
	}

	private void select(OutcomeKind kind) {
		kinds.forEach(button -> button.setSelection(KINDS.indexOf(kind) == kinds.indexOf(button)));
	}

	/** The kind that is chosen. */
	OutcomeKind kind() {
		return KINDS.get(Math.max(0, kinds.stream().map(Button::getSelection).toList().indexOf(true)));
	}

	/** Puts a line there to be changed. */
	void show(String line, OutcomeKind kind) {
		select(kind);
		if (popup != null) {
			popup.shown(line);
		}
		text.setText(line);
		text.setSelection(line.length());
	}

	/** Whether something is being typed. */
	boolean isEmpty() {
		return text.getText().isBlank();
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		kinds.forEach(button -> button.setEnabled(enabled));
	}

	void setFocus() {
		text.setFocus();
	}

	/** The text itself. */
	Text text() {
		return text;
	}
}
