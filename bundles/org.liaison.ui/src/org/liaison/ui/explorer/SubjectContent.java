package org.liaison.ui.explorer;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Subjects and under each its types. */
final class SubjectContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Subject subject ? subject.types().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Subject;
	}
}
