package org.liaison.documents.ui.publish;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of several values, by what they are called. */
final class Choice<T> {

	private final ComboViewer viewer;
	private final Class<T> values;

	/** @param changed called when a person chooses */
	Choice(Composite parent, Class<T> values, Function<T, String> name, Runnable changed) {
		this.values = values;
		viewer = new ComboViewer(parent, SWT.READ_ONLY);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(value -> name.apply(values.cast(value))));
		viewer.getCombo().addListener(SWT.Selection, event -> changed.run());
	}

	/** Offers {@code offered} and shows {@code chosen}, which is one of them. */
	void show(List<T> offered, T chosen) {
		viewer.setInput(offered);
		viewer.setSelection(new StructuredSelection(chosen));
	}

	/** What is chosen. */
	T value() {
		return values.cast(viewer.getStructuredSelection().getFirstElement());
	}

	Combo combo() {
		return viewer.getCombo();
	}
}
