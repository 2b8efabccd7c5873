package org.liaison.exchange.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.UserArea;
import org.liaison.exchange.Exchange;
import org.liaison.ui.session.RegisterSession;

/** Opens a package: shows what it is, and takes it in when the officer says so. */
public final class OpenPackageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(
				register -> new WizardDialog(shell, new OpenPackageWizard(() -> new Exchange(register, UserArea.of(System.getenv())))).open());
		return null;
	}
}
