package org.liaison.ui.session;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A record to be edited, or a new one of a type. Two inputs with the same record are equal, so a record is open only once. */
public final class RecordEditorInput extends PlatformObject implements IEditorInput {

	private final String recordId;
	private final String typeId;
	private final String name;

	/**
	 * @param recordId UUID of the record, {@code null} for a new one
	 * @param typeId identifier of its type
	 * @param name what the tab says until the record is loaded
	 */
	public RecordEditorInput(String recordId, String typeId, String name) {
		this.recordId = recordId;
		this.typeId = Objects.requireNonNull(typeId);
		this.name = name;
	}

	/** UUID of the record, {@code null} for a new one. */
	public String recordId() {
		return recordId;
	}

	/** Identifier of its type. */
	public String typeId() {
		return typeId;
	}

	@Override
	public boolean exists() {
		return recordId != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return RecordImages.descriptor(typeId);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean equals(Object other) {
		return this == other
				|| other instanceof RecordEditorInput input && recordId != null && recordId.equals(input.recordId);
	}

	@Override
	public int hashCode() {
		return recordId == null ? System.identityHashCode(this) : recordId.hashCode();
	}
}
