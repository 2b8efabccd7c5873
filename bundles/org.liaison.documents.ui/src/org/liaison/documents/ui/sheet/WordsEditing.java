package org.liaison.documents.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.documents.ui.sheet.SheetPlan.Choice;

/** Words of a column and what they stand for, as {@code done = fulfilled; HQ = ORG-1}. */
final class WordsEditing extends EditingSupport {

	private final TableViewer viewer;

	WordsEditing(TableViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	/** The words of a column. */
	static String text(Choice choice) {
		return choice.meaning() == null ? "" : choice.meaning().values().entrySet().stream() //$NON-NLS-1$
				.map(word -> word.getKey() + " = " + word.getValue()).collect(Collectors.joining("; ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return new TextCellEditor(viewer.getTable());
	}

	@Override
	protected boolean canEdit(Object element) {
		return ((Choice) element).meaning() != null;
	}

	@Override
	protected Object getValue(Object element) {
		return text((Choice) element);
	}

	@Override
	protected void setValue(Object element, Object value) {
		Map<String, String> words = new LinkedHashMap<>();
		for (String pair : value.toString().split("[;；]")) { //$NON-NLS-1$
			int sign = pair.indexOf('=');
			if (sign > 0 && !pair.substring(sign + 1).isBlank()) {
				words.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
			}
		}
		Choice choice = (Choice) element;
		Column before = choice.meaning();
		choice.setMeaning(new Column(before.to(), words, before.words(), before.separator()));
		viewer.update(element, null);
	}
}
