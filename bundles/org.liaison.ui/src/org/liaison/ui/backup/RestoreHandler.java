package org.liaison.ui.backup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.ui.session.RegisterSession;

/** Puts a backup in the place of the open register. */
public final class RestoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		RegisterSession.get().register().ifPresent(register -> {
			if (window.getActivePage().saveAllEditors(true)) {
				Restoring.choose(window.getShell(), register.file());
			}
		});
		return null;
	}
}
