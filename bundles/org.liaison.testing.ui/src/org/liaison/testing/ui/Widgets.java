package org.liaison.testing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
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

	/** The first visible widget of a kind that comes after what a label says: the field that it names. */
	public static <T extends Control> T after(Composite parent, String label, Class<T> kind) {
		return Window.ui(() -> {
			List<Control> all = all(parent, Control.class).stream().filter(Control::isVisible).toList();
			Control name = all.stream().filter(control -> control instanceof Label one && one.getText().equals(label)).findFirst()
					.orElseThrow(() -> new AssertionFailedError("Nothing is called " + label + "; see " + Window.picture()));
			return all.stream().skip(all.indexOf(name)).filter(kind::isInstance).map(kind::cast).findFirst()
					.orElseThrow(() -> new AssertionFailedError("Nothing follows " + label + "; see " + Window.picture()));
		});
	}

	/** Clicks on a row of a table. */
	public static void clickRow(Table table, int row) {
		Rectangle cell = Window.ui(() -> table.getItem(row).getBounds(1));
		Window.click(table, cell.x + 20, cell.y + cell.height / 2);
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
