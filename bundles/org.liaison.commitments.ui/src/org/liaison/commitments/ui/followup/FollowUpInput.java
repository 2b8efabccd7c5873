package org.liaison.commitments.ui.followup;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The one follow-up there is. Survives a restart. */
final class FollowUpInput extends PlatformObject implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle(FollowUpInput.class, "icons/followUp.svg").orElseThrow(); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return FollowUpText.title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return FollowUpText.title;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is only one.
	}

	@Override
	public String getFactoryId() {
		return FollowUpInputFactory.ID;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FollowUpInput;
	}

	@Override
	public int hashCode() {
		return FollowUpInput.class.hashCode();
	}
}
