package org.liaison.commitments.ui.followup;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the follow-up; its parameter may say how: {@code timeline month}, {@code list port}. */
public final class FollowUpHandler extends AbstractHandler {

	private static final String HOW = "org.liaison.commitments.ui.showFollowUp.how"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String how = event.getParameter(HOW);
		FollowUpEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).ifPresent(editor -> {
			if (how != null) {
				editor.show(how);
			}
		});
		return null;
	}
}
