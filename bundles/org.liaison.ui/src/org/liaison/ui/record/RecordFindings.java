package org.liaison.ui.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IMessageManager;
import org.liaison.core.contribution.Check.Finding;

/** Asks the contributed checks about the record, shortly after it changed, and shows what they find beside its fields. */
final class RecordFindings {

	private static final int PAUSE_MS = 300;

	private record Shown(Object key, Control control) {
	}

	private final FormPage form;
	private final IMessageManager messages;
	private final List<Shown> shown = new ArrayList<>();
	private final Runnable check = this::check;
	private RecordEditing editing;

	RecordFindings(FormPage form, IMessageManager messages) {
		this.form = form;
		this.messages = messages;
	}

	/** Follows a record from now on. */
	void watch(RecordEditing watched) {
		editing = watched;
		watched.addListener((object, feature) -> Display.getCurrent().timerExec(PAUSE_MS, check));
		check();
	}

	private void check() {
		if (form.isDisposed()) {
			return;
		}
		messages.setAutoUpdate(false);
		shown.forEach(this::remove);
		shown.clear();
		editing.findings().forEach(this::show);
		messages.setAutoUpdate(true);
	}

	private void show(Finding finding) {
		Object key = "finding." + shown.size(); //$NON-NLS-1$
		int severity = switch (finding.severity()) {
			case INFORMATION -> IMessageProvider.INFORMATION;
			case WARNING -> IMessageProvider.WARNING;
			case ERROR -> IMessageProvider.ERROR;
		};
		Control control = control(finding.object(), finding.feature());
		if (control == null) {
			messages.addMessage(key, finding.message(), null, severity);
		} else {
			messages.addMessage(key, finding.message(), null, severity, control);
		}
		shown.add(new Shown(key, control));
	}

	/** The field that shows the feature; for an object inside the record the field that shows the object. */
	private Control control(EObject object, EStructuralFeature feature) {
		if (object != editing.record() && object.eContainer() != null) {
			return control(object.eContainer(), object.eContainingFeature());
		}
		return feature == null ? null : form.control(feature).orElse(null);
	}

	private void remove(Shown message) {
		if (message.control == null) {
			messages.removeMessage(message.key);
		} else {
			messages.removeMessage(message.key, message.control);
		}
	}
}
