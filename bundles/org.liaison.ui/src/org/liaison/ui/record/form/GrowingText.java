package org.liaison.ui.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Several lines of text, as high as what stands in them, within bounds. */
final class GrowingText {

	private static final int FEWEST_LINES = 2;
	private static final int LOWEST = 44;
	private static final int MOST_LINES = 14;
	/** From so many characters on, a text needs all the height anyway and is not worth measuring. */
	private static final int LONG = 5000;

	private GrowingText() {
	}

	/** Makes one whose layout is a grid. */
	static Text create(Composite parent, FormContext context) {
		Text text = context.toolkit().createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 100;
		data.heightHint = fewest(text);
		text.setLayoutData(data);
		text.addListener(SWT.Modify, e -> fit(text, context));
		text.addListener(SWT.Resize, e -> fit(text, context));
		// Tab leaves the field, as everywhere else in the form.
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
		return text;
	}

	/** Lower than its scroll bar a text cannot be. */
	private static int fewest(Text text) {
		return Math.max(FEWEST_LINES * text.getLineHeight(), LOWEST);
	}

	private static void fit(Text text, FormContext context) {
		int width = text.getClientArea().width;
		if (width <= 0 || !(text.getLayoutData() instanceof GridData data)) {
			return;
		}
		int line = text.getLineHeight();
		int wanted = text.getCharCount() > LONG ? Integer.MAX_VALUE : text.computeSize(width, SWT.DEFAULT).y;
		int height = Math.clamp(wanted, fewest(text), MOST_LINES * line);
		if (Math.abs(height - data.heightHint) >= line / 2) {
			data.heightHint = height;
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					text.requestLayout();
					context.reflow();
				}
			});
		}
	}
}
