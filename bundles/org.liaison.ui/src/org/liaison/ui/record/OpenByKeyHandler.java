package org.liaison.ui.record;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Register;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;

/** Asks for a record's key, an alias or words of it, and opens it. */
public final class OpenByKeyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Register> register = RegisterSession.get().register();
		register.flatMap(open -> RecordPickerDialog.choose(window.getShell(), Messages.openByKeyTitle, open, Set.of()))
				.ifPresent(ref -> RecordLinks.open(window.getActivePage(), ref));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return RegisterSession.get().register().isPresent();
	}
}
