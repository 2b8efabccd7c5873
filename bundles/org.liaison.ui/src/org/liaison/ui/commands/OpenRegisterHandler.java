package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the register that the command's parameter names, or asks for one. */
public final class OpenRegisterHandler extends AbstractHandler {

	static final String COMMAND = "org.liaison.ui.openRegister"; //$NON-NLS-1$
	static final String FILE = "org.liaison.ui.openRegister.file"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of)
				.or(() -> RegisterFileDialog.toOpen(window.getShell()));
		file.ifPresent(chosen -> SwitchRegister.open(window.getActivePage(), chosen));
		return null;
	}
}
