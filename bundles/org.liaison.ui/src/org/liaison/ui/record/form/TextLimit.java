package org.liaison.ui.record.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.value.StoredText;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordText;

/** Refuses what is pasted into a text if it is longer than any that is kept: the window would stand still over it. */
final class TextLimit {

	private TextLimit() {
	}

	static void on(Text text, EStructuralFeature feature) {
		text.addListener(SWT.Verify, event -> {
			int length = event.text.length() + text.getCharCount() - (event.end - event.start);
			if (event.text.length() > 1 && length > StoredText.LONGEST) {
				event.doit = false;
				var problem = new RegisterException(Problem.TEXT_TOO_LONG, RecordText.feature(feature), length, StoredText.LONGEST);
				text.getDisplay().asyncExec(() -> Failures.show(problem));
			}
		});
	}
}
