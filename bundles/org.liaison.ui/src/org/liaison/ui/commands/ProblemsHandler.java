package org.liaison.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.ui.internal.ContributionProblems;

/** Names the contributions that failed and are left out. */
public final class ProblemsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ContributionProblems.show(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
