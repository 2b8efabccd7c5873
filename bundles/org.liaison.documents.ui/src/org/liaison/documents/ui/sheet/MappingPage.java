package org.liaison.documents.ui.sheet;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.documents.ui.sheet.SheetPlan.Choice;

/** What each column means: a row for each, with an example from the sheet. */
final class MappingPage extends WizardPage {

	private final SheetPlan plan;
	private Text name;
	private Combo identifier;
	private Button keys;
	private TableViewer viewer;

	MappingPage(SheetPlan plan) {
		super("mapping", SheetText.mappingPage, null); //$NON-NLS-1$
		this.plan = plan;
		setDescription(SheetText.mappingPageHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 8).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(SheetText.identifier);
		identifier = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(identifier);
		identifier.addModifyListener(event -> check());
		new Label(area, SWT.NONE).setText(SheetText.name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> check());
		keys = new Button(area, SWT.CHECK);
		keys.setText(SheetText.keys);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(keys);
		keys.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> plan.setKeys(keys.getSelection())));
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 260).applyTo(viewer.getControl());
		column(SheetText.column, 190, choice -> choice.column().header(), null);
		column(SheetText.example, 220, choice -> choice.column().example(), null);
		column(SheetText.goesTo, 200, choice -> Meanings.label(plan, choice), new Meanings(viewer, plan, this::check));
		column(SheetText.words, 260, WordsEditing::text, new WordsEditing(viewer));
		editByKeys();
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(SheetText.wordsHint);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(hint);
		setControl(area);
	}

	/** Arrows go from cell to cell, F2 opens one: Enter is the wizard's. */
	private void editByKeys() {
		var cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		var activation = new ColumnViewerEditorActivationStrategy(viewer) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2 || super.isEditorActivationEvent(event);
			}
		};
		TableViewerEditor.create(viewer, cells, activation,
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private void column(String header, int width, Function<Choice, String> text, EditingSupport editing) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.getColumn().setWidth(width);
		CellLabelProvider labels = ColumnLabelProvider.createTextProvider(element -> text.apply((Choice) element));
		column.setLabelProvider(labels);
		column.setEditingSupport(editing);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			((FilePage) getPreviousPage()).read(this::show);
		}
	}

	private void show() {
		List<Choice> choices = plan.choices();
		if (viewer.getInput() != choices) {
			String chosen = plan.identifier();
			identifier.setItems(choices.stream().map(choice -> choice.column().header()).toArray(String[]::new));
			name.setText(plan.name());
			viewer.setInput(choices);
			identifier.setText(chosen);
			keys.setSelection(plan.isKeys());
		}
		check();
	}

	private void check() {
		plan.setName(name.getText());
		plan.setIdentifier(identifier.getText());
		String problem = plan.name().isBlank() ? SheetText.nameMissing
				: plan.identifier().isEmpty() ? SheetText.identifierMissing
						: plan.choices().stream().allMatch(choice -> choice.meaning() == null) ? SheetText.nothingChosen : null;
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
