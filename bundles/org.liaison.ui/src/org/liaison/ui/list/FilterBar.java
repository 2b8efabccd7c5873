package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.widgets.Waiting;

/**
 * The filter of a list: a line in the filter language with help while typing, a button for each condition of the type, how many
 * records answer to it, and what is wrong with it.
 */
public final class FilterBar extends Composite {

	private static final int TYPING_PAUSE_MS = 300;

	private final Text text;
	private final List<Button> conditions = new ArrayList<>();
	private final Label count;
	private final Waiting waiting;
	private final Label problem;
	private final Runnable onChange;
	private int typed;

	/**
	 * @param onChange called when another filter is meant: some time after the last key, at once for Enter and buttons
	 */
	public FilterBar(Composite parent, RecordType type, String filter, Runnable onChange) {
		super(parent, SWT.NONE);
		this.onChange = onChange;
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 5).spacing(8, 4).applyTo(this);
		text = new Text(this, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setText(filter);
		text.setMessage(ListText.filterHint);
		text.setToolTipText(ListText.filterTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addModifyListener(event -> later());
		text.addListener(SWT.DefaultSelection, event -> now());
		addAssist(type);
		SavedFilterMenu.addTo(this, type);
		addConditions(type);
		count = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(count);
		waiting = new Waiting(this, () -> say(ListText.readingCancelled));
		GridDataFactory.createFrom((GridData) waiting.getLayoutData()).span(4, 1).applyTo(waiting);
		problem = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).exclude(true).applyTo(problem);
	}

	/** What was typed. */
	public String expression() {
		return text.getText();
	}

	/** Names of the conditions whose buttons are pressed. */
	public List<String> conditions() {
		return conditions.stream().filter(Button::getSelection).map(button -> (String) button.getData()).toList();
	}

	/** All of it in the filter language: what was typed and the pressed conditions. */
	public String whole() {
		List<String> parts = new ArrayList<>(conditions());
		String typedPart = expression().strip();
		if (!typedPart.isEmpty()) {
			parts.addFirst(parts.isEmpty() ? typedPart : '(' + typedPart + ')');
		}
		return String.join(" and ", parts); //$NON-NLS-1$
	}

	/** Filters by another expression and nothing else. */
	public void choose(String expression) {
		conditions.forEach(button -> button.setSelection(false));
		text.setText(expression);
		now();
	}

	/** Presses the button of a condition, as if it had been so from the beginning; nothing where the type has no such condition. */
	public void press(String condition) {
		conditions.stream().filter(button -> condition.equals(button.getData())).forEach(button -> button.setSelection(true));
	}

	/** Says how many records answer to the filter. */
	public void count(String number) {
		count.setText(number);
		say(""); //$NON-NLS-1$
	}

	/** Shows that a job reads what the filter asks for, if it takes long. */
	public void waitFor(Job reading) {
		waiting.on(reading);
	}

	/** Says what is wrong with the filter; {@code ""} for nothing. */
	public void say(String wrong) {
		boolean shown = !wrong.isEmpty();
		if (shown || problem.getVisible()) {
			problem.setText(wrong);
			problem.setVisible(shown);
			GridDataFactory.createFrom((GridData) problem.getLayoutData()).exclude(!shown).applyTo(problem);
			getParent().layout(true, true);
		}
	}

	/** Gives the keyboard to the line. */
	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** Whether the keyboard is in the line. */
	public boolean isTyping() {
		return text.isFocusControl();
	}

	/** Copies what is marked in the line. */
	public void copy() {
		text.copy();
	}

	private void addConditions(RecordType type) {
		var buttons = new Composite(this, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.fillDefaults().spacing(4).center(true).wrap(false).create());
		for (EStructuralFeature feature : type.eClass().getEAllStructuralFeatures()) {
			if (Annotations.condition(feature).isPresent() && !Annotations.flag(feature, "hidden")) { //$NON-NLS-1$
				var button = new Button(buttons, SWT.TOGGLE);
				button.setText(RecordText.feature(feature));
				button.setData(feature.getName());
				button.addListener(SWT.Selection, event -> now());
				conditions.add(button);
			}
		}
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(conditions.isEmpty()).applyTo(buttons);
	}

	private void addAssist(RecordType type) {
		var adapter = new ContentProposalAdapter(text, new TextContentAdapter(), new FilterProposals(type),
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.addContentProposalListener(proposal -> {
			FilterProposals.Proposal chosen = (FilterProposals.Proposal) proposal;
			text.setText(chosen.replaced());
			text.setSelection(chosen.caret());
		});
	}

	private void later() {
		int mine = ++typed;
		getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
			if (mine == typed && !isDisposed()) {
				onChange.run();
			}
		});
	}

	private void now() {
		typed++;
		onChange.run();
	}
}
