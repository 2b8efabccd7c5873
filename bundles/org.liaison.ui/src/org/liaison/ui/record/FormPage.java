package org.liaison.ui.record;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.liaison.ui.record.form.FormContext;
import org.liaison.ui.record.form.RecordForm;

/** The page with the form of a record. */
final class FormPage implements RecordPage {

	private final EClass eClass;
	private ScrolledForm scrolled;
	private RecordForm form;
	private RecordEditing editing;

	FormPage(EClass eClass) {
		this.eClass = eClass;
	}

	@Override
	public void create(Composite parent, RecordPageSite site) {
		scrolled = site.toolkit().createScrolledForm(parent);
		form = new RecordForm(eClass, scrolled.getBody(), new FormContext() {

			@Override
			public FormToolkit toolkit() {
				return site.toolkit();
			}

			@Override
			public RecordEditing editing() {
				return editing;
			}

			@Override
			public IMessageManager messages() {
				return site.messages();
			}

			@Override
			public void reflow() {
				scrolled.reflow(true);
			}
		});
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		form.bind(shown.record());
	}

	/** What was entered and could not be taken. */
	Optional<String> firstProblem() {
		return form.firstProblem();
	}

	/** Brings it to the eye. */
	void showFirstProblem() {
		form.showFirstProblem();
	}

	/** Forgets what was entered and could not be taken. */
	void discardProblems() {
		form.discardProblems();
	}

	/** The control of a feature. */
	Optional<Control> control(EStructuralFeature feature) {
		return form.control(feature);
	}

	/** Shows names of other records as they are now. */
	void refreshNames() {
		form.refresh();
	}

	boolean isDisposed() {
		return scrolled.isDisposed();
	}

	@Override
	public void saved(Set<String> records) {
		// the record is followed itself, and names of others are told by the editor
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		form.dispose();
	}
}
