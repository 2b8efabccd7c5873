package org.liaison.commitments.ui.followup;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the follow-up back that was open when the workbench was closed. */
public final class FollowUpInputFactory implements IElementFactory {

	static final String ID = "org.liaison.commitments.ui.followUpInput"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new FollowUpInput();
	}
}
