package org.liaison.documents.ui.sheet;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.documents.tracking.SheetColumns;
import org.liaison.documents.ui.sheet.SheetPlan.Choice;
import org.liaison.model.Language;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Chooses where a column goes, among the features of the type as the interface calls them. */
final class Meanings extends EditingSupport {

	private final TableViewer viewer;
	private final SheetPlan plan;
	private final Runnable changed;

	Meanings(TableViewer viewer, SheetPlan plan, Runnable changed) {
		super(viewer);
		this.viewer = viewer;
		this.plan = plan;
		this.changed = changed;
	}

	/** Where a column goes, in words. */
	static String label(SheetPlan plan, Choice choice) {
		return choice.meaning() == null ? SheetText.nowhere : label(plan, choice.meaning().to());
	}

	private static String label(SheetPlan plan, String target) {
		int dot = target.indexOf('.');
		var feature = plan.type().eClass().getEStructuralFeature(dot < 0 ? target : target.substring(0, dot));
		if (feature == null) {
			return target;
		}
		String name = RecordText.feature(feature);
		return dot < 0 ? name : name + " (" + Language.of(target.substring(dot + 1)).locale() //$NON-NLS-1$
				.getDisplayLanguage(RegisterSession.get().language().locale()) + ')';
	}

	private List<String> targets() {
		return SheetColumns.targets(plan.type().eClass());
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		List<String> labels = new ArrayList<>(List.of(SheetText.nowhere));
		targets().forEach(target -> labels.add(label(plan, target)));
		var editor = new ComboBoxCellEditor(viewer.getTable(), labels.toArray(String[]::new), SWT.READ_ONLY);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected Object getValue(Object element) {
		Column meaning = ((Choice) element).meaning();
		return meaning == null ? 0 : targets().indexOf(meaning.to()) + 1;
	}

	@Override
	protected void setValue(Object element, Object value) {
		Choice choice = (Choice) element;
		int index = (Integer) value;
		if (index <= 0) {
			choice.setMeaning(null);
		} else {
			plan.choose(choice, targets().get(index - 1));
		}
		viewer.update(element, null);
		changed.run();
	}
}
