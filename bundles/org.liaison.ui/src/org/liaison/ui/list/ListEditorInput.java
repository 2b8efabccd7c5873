package org.liaison.ui.list;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/**
 * A list to be shown: a type and the filter it opens with. Survives a restart.
 */
public final class ListEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$

	private final String typeId;
	private final String filter;

	/**
	 * @param typeId identifier of the type
	 * @param filter what the filter bar says at first, {@code ""} for all records
	 */
	public ListEditorInput(String typeId, String filter) {
		this.typeId = typeId;
		this.filter = filter;
	}

	/** The input that {@link #saveState} wrote. */
	static ListEditorInput restore(IMemento memento) {
		String filter = memento.getString(FILTER);
		return new ListEditorInput(memento.getString(TYPE), filter == null ? "" : filter); //$NON-NLS-1$
	}

	/** Identifier of the type. */
	public String typeId() {
		return typeId;
	}

	/** What the filter bar says at first. */
	public String filter() {
		return filter;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return RecordImages.descriptor(typeId);
	}

	@Override
	public String getName() {
		return RegisterSession.get().types().byId(typeId).map(RecordText::types).orElse(typeId);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return (getName() + ' ' + filter).strip();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(TYPE, typeId);
		memento.putString(FILTER, filter);
	}

	@Override
	public String getFactoryId() {
		return ListInputFactory.ID;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ListEditorInput input && typeId.equals(input.typeId) && filter.equals(input.filter);
	}

	@Override
	public int hashCode() {
		return typeId.hashCode() * 31 + filter.hashCode();
	}
}
