package org.liaison.ui.backup;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preferences of backups. */
public final class BackupPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_DAYS = 365;
	private static final int MOST_BACKUPS = 1_000;
	/** By itself the line would take what the longest label leaves. */
	private static final int FOLDER_WIDTH = 260;

	/** Called by the workbench. */
	public BackupPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(BackupSettings.store());
		setDescription(BackupText.pageHint);
	}

	@Override
	protected void createFieldEditors() {
		var days = new IntegerFieldEditor(BackupSettings.DAYS, BackupText.days, getFieldEditorParent());
		days.setValidRange(0, MOST_DAYS);
		addField(days);
		var count = new IntegerFieldEditor(BackupSettings.COUNT, BackupText.count, getFieldEditorParent());
		count.setValidRange(1, MOST_BACKUPS);
		addField(count);
		var folder = new DirectoryFieldEditor(BackupSettings.FOLDER, BackupText.folder, getFieldEditorParent());
		folder.setEmptyStringAllowed(true);
		((GridData) folder.getTextControl(getFieldEditorParent()).getLayoutData()).widthHint = FOLDER_WIDTH;
		addField(folder);
	}
}
