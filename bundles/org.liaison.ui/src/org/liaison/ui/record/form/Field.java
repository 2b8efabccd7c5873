package org.liaison.ui.record.form;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.RecordText;

/**
 * One feature of one object in a form: its label, its control, and what is wrong with it. What a person enters goes into the object
 * at once, so that checks and the dirty mark follow as they type; leaving the field ends the step that undo takes back.
 */
abstract class Field {

	private final EStructuralFeature feature;
	private final FormContext context;
	private EObject object;
	private Control control;
	private boolean showing;
	private String problem;
	private boolean entering;
	private Object start;

	Field(EStructuralFeature feature, FormContext context) {
		this.feature = feature;
		this.context = context;
	}

	/** Makes the control that shows the value. */
	protected abstract Control createControl(Composite parent);

	/** Shows a value of the feature; must not touch what is equal, so that the caret stays where it is. */
	protected abstract void show(Object value);

	/** Whether the field takes a whole row. */
	protected boolean isWide() {
		return false;
	}

	/** Whether the label stands above the control; a check box says its label itself. */
	protected boolean hasLabel() {
		return true;
	}

	/** Makes label and control. */
	final void create(Composite parent) {
		Composite cell = context.toolkit().createComposite(parent);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		// Room for the sign that something is wrong, which stands on the left of the control.
		layout.marginLeft = 8;
		cell.setLayout(layout);
		if (isWide()) {
			cell.setLayoutData(FieldLayout.WIDE);
		}
		if (hasLabel()) {
			Label label = context.toolkit().createLabel(cell, label());
			label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			hint().ifPresent(label::setToolTipText);
		}
		control = createControl(cell);
		var data = new GridData(SWT.FILL, isWide() ? SWT.FILL : SWT.TOP, true, isWide());
		data.widthHint = 100;
		data.heightHint = control.getLayoutData() instanceof GridData own ? own.heightHint : SWT.DEFAULT;
		control.setLayoutData(data);
		hint().ifPresent(control::setToolTipText);
	}

	/** Shows the feature of {@code target} from now on. */
	final void bind(EObject target) {
		object = target;
		valid();
		refresh();
	}

	/** Shows the value that the object has now; a text that cannot be taken stays for its author to correct. */
	final void refresh() {
		if (object == null || control.isDisposed() || problem != null) {
			return;
		}
		showing = true;
		try {
			show(value());
		} finally {
			showing = false;
		}
	}

	/** Whether the value is being shown, so that what the control reports was not entered by a person. */
	protected final boolean isShowing() {
		return showing;
	}

	/** The feature. */
	final EStructuralFeature feature() {
		return feature;
	}

	/** The object whose feature is shown. */
	protected final EObject object() {
		return object;
	}

	/** What the fields of the form share. */
	protected final FormContext context() {
		return context;
	}

	/** The control that shows the value. */
	final Control control() {
		return control;
	}

	/** Puts the focus where one enters the value; whether that can have it. */
	protected boolean setFocus() {
		return control.setFocus();
	}

	/** The value, references as they are: not followed. */
	protected final Object value() {
		return object.eGet(feature, false);
	}

	/** Takes what a person entered into the object. */
	protected final void enter(Object value) {
		valid();
		if (!entering) {
			entering = true;
			start = value();
		}
		set(value);
	}

	private void set(Object value) {
		if (!Objects.equals(value, value())) {
			object.eSet(feature, value);
		}
	}

	/**
	 * Says why what a person entered cannot be taken. The control keeps the text; the object has the value from before they began, not
	 * what the beginning of the text happened to mean.
	 */
	protected final void invalid(String why) {
		if (!why.equals(problem)) {
			problem = why;
			if (entering) {
				set(start);
			}
			context.messages().addMessage(messageKey(), why, this, IMessageProvider.ERROR, control);
			context.editing().stateChanged();
		}
	}

	private void valid() {
		if (problem != null) {
			problem = null;
			context.messages().removeMessage(messageKey(), control);
			context.editing().stateChanged();
		}
	}

	/** Why what was entered is not in the object, if it is not. */
	final Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** Forgets what was entered and is not in the object. */
	final void discard() {
		valid();
		refresh();
	}

	/** What a person did is complete: it is undone as one. */
	protected final void endStep() {
		entering = false;
		context.endStep(label());
	}

	/** Ends the step when the control is left. */
	protected final void endStepOnLeaving(Control part) {
		part.addFocusListener(FocusListener.focusLostAdapter(e -> endStep()));
	}

	/** What the feature is called. */
	protected final String label() {
		return RecordText.feature(feature);
	}

	private Optional<String> hint() {
		RegisterSession session = RegisterSession.get();
		return session.labels().hint(feature, session.language());
	}

	private Object messageKey() {
		return "input." + feature.getName(); //$NON-NLS-1$
	}
}
