package org.liaison.ui.record.form;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.types.Annotations;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/** The same text in every language, side by side: what is missing shows, what was approved says so. */
final class LocalizedField extends Field {

	private record Part(Label missing, Button approved, Text text) {
	}

	private final Map<Language, Part> parts = new EnumMap<>(Language.class);

	LocalizedField(EStructuralFeature feature, FormContext context) {
		super(feature, context);
	}

	@Override
	protected boolean isWide() {
		return true;
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite row = context().toolkit().createComposite(parent);
		var layout = new GridLayout(Language.values().length, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		row.setLayout(layout);
		for (Language language : Language.values()) {
			parts.put(language, createPart(row, language));
		}
		return row;
	}

	private Part createPart(Composite row, Language language) {
		Composite column = context().toolkit().createComposite(row);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 1;
		column.setLayout(layout);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 100;
		column.setLayoutData(data);
		Label name = context().toolkit().createLabel(column, Messages.language(language));
		Styles.quiet(name);
		Label missing = context().toolkit().createLabel(column, Messages.missingTranslation);
		Styles.warning(missing);
		Button approved = context().toolkit().createButton(column, Messages.approved, SWT.CHECK);
		approved.setToolTipText(Messages.approvedHint);
		approved.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		Text text = createText(column);
		GridData below = (GridData) text.getLayoutData();
		below.horizontalSpan = 3;
		Part part = new Part(missing, approved, text);
		text.addListener(SWT.Modify, e -> {
			if (!isShowing()) {
				enter(current().with(language, text.getText()));
				showState(language, part);
			}
		});
		endStepOnLeaving(text);
		approved.addListener(SWT.Selection, e -> {
			enter(current().withApproved(language, approved.getSelection()));
			endStep();
		});
		return part;
	}

	/** A text of one line wraps too, because titles are longer than a third of the form; it only takes no line breaks. */
	private Text createText(Composite column) {
		Text text = GrowingText.create(column, context());
		TextLimit.on(text, feature());
		if (!Annotations.flag(feature(), "multiline")) { //$NON-NLS-1$
			text.addListener(SWT.Verify, e -> e.text = e.text.replaceAll("\\R+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
			text.addListener(SWT.KeyDown, e -> {
				if (e.character == SWT.CR) {
					e.doit = false;
					endStep();
				}
			});
		}
		return text;
	}

	/** Into the first text; what stands before it is its approval. */
	@Override
	protected boolean setFocus() {
		return parts.values().iterator().next().text.setFocus();
	}

	private LocalizedText current() {
		return value() instanceof LocalizedText text ? text : LocalizedText.EMPTY;
	}

	@Override
	protected void show(Object value) {
		for (Language language : Language.values()) {
			Part part = parts.get(language);
			String stored = current().text(language);
			String shown = stored == null ? "" : stored; //$NON-NLS-1$
			if (!shown.strip().equals(part.text.getText().strip())) {
				part.text.setText(shown);
			}
			showState(language, part);
		}
	}

	private void showState(Language language, Part part) {
		boolean present = current().text(language) != null;
		part.missing.setVisible(!present && !current().isEmpty());
		part.approved.setVisible(present);
		part.approved.setSelection(current().approved(language));
	}
}
