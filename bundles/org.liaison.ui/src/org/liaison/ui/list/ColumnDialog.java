package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.types.RecordType;
import org.liaison.ui.list.ListColumns.Column;
import org.liaison.ui.session.RecordText;

/** Lets a person choose which columns a list shows, and in which order. */
final class ColumnDialog extends Dialog {

	private final RecordType type;
	private final List<Column> offered = new ArrayList<>();
	private List<Column> chosen;
	private CheckboxTableViewer table;

	ColumnDialog(Shell shell, RecordType type, List<Column> shown) {
		super(shell);
		this.type = type;
		this.chosen = shown;
		offer(shown);
	}

	/** Opens the dialog; empty when it was cancelled. */
	Optional<List<Column>> choose() {
		return open() == Window.OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(ListText.columnsTitle, RecordText.types(type)));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		var explanation = new Label(area, SWT.WRAP);
		explanation.setText(ListText.columnsExplanation);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(explanation);
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(column -> RecordText.feature(((Column) column).feature())));
		GridDataFactory.fillDefaults().grab(true, true).hint(320, 360).applyTo(table.getControl());
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, ListText.columnUp, () -> move(-1));
		button(buttons, ListText.columnDown, () -> move(1));
		button(buttons, ListText.columnsReset, this::reset);
		show(chosen);
		return area;
	}

	@Override
	protected void okPressed() {
		chosen = offered.stream().filter(table::getChecked).toList();
		if (!chosen.isEmpty()) {
			super.okPressed();
		}
	}

	private void reset() {
		List<Column> usual = ListColumns.usual(type);
		offer(usual);
		show(usual);
	}

	/** The shown columns first, in their order, then the others. */
	private void offer(List<Column> shown) {
		List<EStructuralFeature> features = shown.stream().map(Column::feature).toList();
		offered.clear();
		offered.addAll(shown);
		type.columns().stream().filter(feature -> !features.contains(feature)).map(Column::of).forEach(offered::add);
	}

	private void show(List<Column> shown) {
		table.setInput(offered);
		table.setCheckedElements(shown.toArray());
		table.setSelection(new StructuredSelection(offered.getFirst()));
	}

	private void move(int by) {
		int from = table.getTable().getSelectionIndex();
		int to = from + by;
		if (from >= 0 && to >= 0 && to < offered.size()) {
			offered.add(to, offered.remove(from));
			table.refresh();
			table.getTable().select(to);
		}
	}

	private static void button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}
}
