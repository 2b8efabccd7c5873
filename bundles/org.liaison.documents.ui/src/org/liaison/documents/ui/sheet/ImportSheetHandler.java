package org.liaison.documents.ui.sheet;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.ui.session.RegisterSession;

/** Opens the wizard for tracking sheets. */
public final class ImportSheetHandler extends AbstractHandler {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 560;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> {
			var dialog = new WizardDialog(shell, new SheetWizard(register));
			dialog.setMinimumPageSize(WIDTH, HEIGHT);
			dialog.open();
		});
		return null;
	}
}
