package org.liaison.ui.today;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one Today there is. */
final class TodayInput extends PlatformObject implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle(TodayInput.class, "icons/today.svg").orElseThrow(); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return TodayText.today;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return TodayText.today;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TodayInput;
	}

	@Override
	public int hashCode() {
		return TodayInput.class.hashCode();
	}
}
