package org.liaison.ui.conflicts;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.replica.SharedKey;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TitledDialog;

/** Asks of which keys that several records have only the first record is to keep it. */
final class NewKeysDialog extends TitledDialog {

	private static final int LINES = 8;

	private final List<SharedKey> keys;
	private List<SharedKey> chosen;
	private String reason = ""; //$NON-NLS-1$

	NewKeysDialog(Shell shell, List<SharedKey> keys) {
		super(shell, ConflictsText.newKeysButton, 1);
		this.keys = keys;
		this.chosen = keys;
	}

	@Override
	protected void createFields(Composite area) {
		setMessage(ConflictsText.newKeysMessage);
		createTable(area);
		new Label(area, SWT.NONE).setText(ConflictsText.keepReason);
		var why = new Text(area, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		why.addModifyListener(event -> reason = why.getText().strip());
	}

	private void createTable(Composite area) {
		var holder = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		var viewer = new CheckboxTableViewer(new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, LINES * viewer.getTable().getItemHeight()).applyTo(holder);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, columns, ConflictsText.sharedKey, 2, SharedKey::key);
		column(viewer, columns, ConflictsText.keeps, 5, key -> title(key.records().getFirst()));
		column(viewer, columns, ConflictsText.getsNew, 5, key -> key.later().stream().map(NewKeysDialog::title).collect(Collectors.joining("; "))); //$NON-NLS-1$
		viewer.setInput(keys);
		viewer.setAllChecked(true);
		viewer.addCheckStateListener(event -> {
			chosen = Arrays.stream(viewer.getCheckedElements()).map(SharedKey.class::cast).toList();
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
		});
	}

	private static void column(CheckboxTableViewer viewer, TableColumnLayout columns, String title, int weight, Function<SharedKey, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 100));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((SharedKey) element)));
	}

	private static String title(RecordRef record) {
		return record.title().best(RegisterSession.get().language());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ConflictsText.newKeysButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** The keys whose later records get another. */
	List<SharedKey> chosen() {
		return chosen;
	}

	/** Why, in the words of who decides. */
	String reason() {
		return reason;
	}
}
