package org.liaison.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the register. */
public final class CloseRegisterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		SwitchRegister.close(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}
}
