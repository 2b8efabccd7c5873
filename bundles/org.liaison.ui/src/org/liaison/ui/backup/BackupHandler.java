package org.liaison.ui.backup;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Backs up the open register now. */
public final class BackupHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession session = RegisterSession.get();
		session.register().ifPresent(register -> Background.run(BackupText.backingUp, monitor -> {
			Path backup = BackupSchedule.backUp(session.store(), register.file(), monitor);
			shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, BackupText.title, NLS.bind(BackupText.done, backup)));
		}, () -> { }));
		return null;
	}
}
