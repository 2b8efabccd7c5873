package org.liaison.bench.start;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view without anything. */
public final class EmptyView extends ViewPart {

	@Override
	public void createPartControl(Composite parent) {
		// nothing is shown
	}

	@Override
	public void setFocus() {
		// there is nothing to focus
	}
}
