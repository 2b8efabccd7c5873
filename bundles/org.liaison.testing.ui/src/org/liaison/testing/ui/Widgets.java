package org.liaison.testing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.opentest4j.AssertionFailedError;

/** Finds widgets by what they are and show. */
public final class Widgets {

	private Widgets() {
	}

	/** The first visible widget of a kind, depth first, for which {@code test} holds. */
	public static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> test) {
		return Window.ui(() -> all(parent, kind).stream().filter(Control::isVisible).filter(test).findFirst()
				.orElseThrow(() -> new AssertionFailedError("There is no such " + kind.getSimpleName() + "; see " + Window.picture())));
	}

	/** The first visible widget of a kind. */
	public static <T extends Control> T find(Composite parent, Class<T> kind) {
		return find(parent, kind, any -> true);
	}

	/** Every widget of a kind, depth first; on the UI thread. */
	public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}
}
