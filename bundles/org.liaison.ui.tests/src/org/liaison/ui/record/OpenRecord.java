package org.liaison.ui.record;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.model.Record;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;

/** A record that is open in its editor. */
final class OpenRecord {

	private final RecordEditor editor;

	private OpenRecord(RecordEditor editor) {
		this.editor = editor;
		Window.until("the record is loaded", () -> editor.editing().isPresent());
		Window.quiet();
	}

	/** Opens the record with this key. */
	static OpenRecord open(Register register, String key) {
		RecordRef ref = register.find(key).orElseThrow();
		return new OpenRecord(Window.ui(() -> (RecordEditor) RecordLinks.open(Window.page(), ref).orElseThrow()));
	}

	/** The record of the active editor. */
	static OpenRecord active() {
		return new OpenRecord(Window.ui(() -> (RecordEditor) Window.page().getActiveEditor()));
	}

	RecordEditor editor() {
		return editor;
	}

	Record record() {
		return editor.editing().orElseThrow().record();
	}

	EStructuralFeature feature(String name) {
		return record().eClass().getEStructuralFeature(name);
	}

	Object value(String feature) {
		return Window.ui(() -> record().eGet(feature(feature), false));
	}

	boolean isDirty() {
		return Window.ui(editor::isDirty);
	}

	/** The control of a feature, scrolled to where a mouse can reach it. */
	Composite field(String feature) {
		Composite field = (Composite) Window.ui(() -> editor.form().control(feature(feature)).orElseThrow());
		reveal(field);
		return field;
	}

	/** A widget in the field of a feature. */
	<T extends Control> T inField(String feature, Class<T> kind) {
		return Widgets.find(field(feature), kind);
	}

	static void reveal(Control control) {
		Window.run(() -> {
			for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
				if (parent instanceof ScrolledComposite scrolled) {
					scrolled.showControl(control);
				}
			}
		});
		Window.quiet();
	}

	/** Saves by the keyboard. */
	void save() {
		Window.press("ctrl+s");
		Window.quiet();
	}

	/** Brings a page to the front and returns what it shows. */
	Composite page(String id) {
		Window.run(() -> editor.setActivePage(id));
		Window.quiet();
		return Window.ui(() -> (Composite) editor.pageControl());
	}
}
