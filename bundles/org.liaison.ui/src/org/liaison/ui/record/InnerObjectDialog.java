package org.liaison.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.liaison.core.RecordRef;
import org.liaison.ui.record.InnerObjects.Inner;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** Asks which object inside a record is meant: which outcome of a meeting, which provision of an agreement. */
public final class InnerObjectDialog {

	private InnerObjectDialog() {
	}

	/**
	 * Asks, once the record has been read.
	 *
	 * @param wanted the class that the object must be of
	 * @param chosen is given the object, a stand-in for one in another record
	 */
	public static void choose(Control parent, RecordEditing editing, RecordRef record, EClass wanted,
			Consumer<EObject> chosen) {
		Background.read(NLS.bind(Messages.loading, RecordText.label(record)), () -> InnerObjects.of(editing.register(), record, wanted),
				found -> ask(parent, record, found).ifPresent(inner -> chosen.accept(editing.names().know(record, inner))), parent);
	}

	private static Optional<Inner> ask(Control parent, RecordRef record, List<Inner> found) {
		var dialog = new ElementListSelectionDialog(parent.getShell(), new LabelProvider() {

			@Override
			public String getText(Object element) {
				return ((Inner) element).name();
			}

			@Override
			public Image getImage(Object element) {
				return RecordImages.image(((Inner) element).object().eClass());
			}
		});
		dialog.setTitle(RecordText.label(record));
		dialog.setMessage(found.isEmpty() ? Messages.nothingInside : Messages.chooseInside);
		dialog.setElements(found.toArray());
		dialog.setMultipleSelection(false);
		dialog.open();
		return Optional.ofNullable((Inner) dialog.getFirstResult());
	}
}
