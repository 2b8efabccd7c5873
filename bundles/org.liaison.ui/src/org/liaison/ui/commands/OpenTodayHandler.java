package org.liaison.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.ui.today.TodayEditor;

/** Shows Today. */
public final class OpenTodayHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		TodayEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}
}
