package org.liaison.ui.explorer;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.liaison.core.types.RecordType;

/** Subjects, under each its types, and under each type the filters that the register keeps for its lists. */
final class SubjectContent implements ITreeContentProvider {

	private final Counts counts;

	SubjectContent(Counts counts) {
		this.counts = counts;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case Subject subject -> subject.types().toArray();
		case RecordType type -> counts.filters(type).toArray();
		default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
