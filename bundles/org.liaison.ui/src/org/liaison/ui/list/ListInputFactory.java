package org.liaison.ui.list;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the lists back that were open when the workbench was closed. */
public final class ListInputFactory implements IElementFactory {

	static final String ID = "org.liaison.ui.listInput"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		return ListEditorInput.restore(memento);
	}
}
