package org.liaison.ui.record.form;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A set of short texts, as aliases and tags are: chips, and a text whose Enter adds one. */
final class WordsField extends Field {

	private ChipRow chips;
	private Text input;

	WordsField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = context().toolkit().createComposite(parent);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		area.setLayout(layout);
		chips = new ChipRow(area, context());
		input = context().toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE); //$NON-NLS-1$
		input.setMessage(Messages.wordsHint);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		input.setLayoutData(data);
		input.addListener(SWT.DefaultSelection, e -> add());
		// What stands here and was not confirmed is meant all the same.
		input.addListener(SWT.FocusOut, e -> add());
		return area;
	}

	@SuppressWarnings("unchecked") // a many-valued text attribute holds texts
	private EList<String> words() {
		return (EList<String>) value();
	}

	private void add() {
		String word = input.getText().strip();
		input.setText(""); //$NON-NLS-1$
		if (!word.isEmpty() && !words().contains(word)) {
			words().add(word);
			endStep();
		}
	}

	@Override
	protected void show(Object value) {
		chips.clear();
		List<String> shown = List.copyOf(words());
		for (int i = 0; i < shown.size(); i++) {
			chips.add(null, shown.get(i), true, actions(i));
		}
		chips.done();
	}

	private Chip.Actions actions(int index) {
		return new Chip.Actions() {

			@Override
			public void remove() {
				words().remove(index);
				endStep();
			}

			@Override
			public void move(int by) {
				int to = index + by;
				if (to >= 0 && to < words().size()) {
					chips.focusNext(to);
					words().move(to, index);
					endStep();
				}
			}
		};
	}
}
