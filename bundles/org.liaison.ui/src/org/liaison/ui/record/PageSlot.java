package org.liaison.ui.record;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.contribution.Contribution;

/** The place of a page in the editor: makes the page when it is first shown, and says so in its place when the page fails. */
final class PageSlot {

	private final FormPage form;
	private final Contribution<RecordPage> contribution;
	private Composite place;
	private RecordEditing shown;
	private boolean created;

	/** The editor's own form. */
	PageSlot(FormPage form) {
		this.form = form;
		this.contribution = null;
	}

	/** A contributed page. */
	PageSlot(Contribution<RecordPage> contribution) {
		this.form = null;
		this.contribution = contribution;
	}

	/** Where the page is to stand. */
	void place(Composite parent) {
		place = parent;
	}

	String id() {
		return contribution == null ? RecordEditor.FORM : contribution.attribute("id"); //$NON-NLS-1$
	}

	String name() {
		return contribution == null ? Messages.form : contribution.name();
	}

	/** Shows a record, unless it is shown already. */
	void show(RecordEditing editing, RecordPageSite site) {
		if (shown == editing) {
			return;
		}
		shown = editing;
		boolean first = !created;
		created = true;
		run(page -> {
			if (first) {
				page.create(place, site);
				place.layout();
			}
			page.show(editing);
		});
	}

	/** Another record takes the place of the one shown; a page that was never looked at waits until it is. */
	void changeRecord(RecordEditing editing, RecordPageSite site) {
		if (created || form != null) {
			show(editing, site);
		}
	}

	/** What others saved was taken into the record that is shown. The form follows it by itself, and may have the keyboard. */
	void takenIn() {
		if (created && contribution != null) {
			run(page -> page.show(shown));
		}
	}

	void saved(Set<String> records) {
		if (created) {
			run(page -> page.saved(records));
		}
	}

	void setFocus() {
		if (created) {
			run(RecordPage::setFocus);
		}
	}

	void dispose() {
		if (created) {
			run(RecordPage::dispose);
		}
	}

	private void run(Consumer<RecordPage> use) {
		if (contribution == null) {
			use.accept(form);
			return;
		}
		contribution.run(use);
		if (contribution.get().isEmpty() && !place.isDisposed()) {
			showFailure();
		}
	}

	private void showFailure() {
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		var label = new Label(place, SWT.WRAP);
		label.setText(NLS.bind(Messages.pageFailed, contribution.name(), contribution.contributor()));
		place.layout();
	}
}
