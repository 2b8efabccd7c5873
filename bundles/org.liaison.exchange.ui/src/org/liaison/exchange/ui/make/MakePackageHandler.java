package org.liaison.exchange.ui.make;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Register;
import org.liaison.core.UserArea;
import org.liaison.exchange.Exchange;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;
import org.liaison.exchange.ui.ExchangeText;

/** Makes a package of the open register. */
public final class MakePackageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> Background.read(ExchangeText.preparing,
				() -> Receivers.read(new Exchange(register, UserArea.of(System.getenv())), register), receivers -> open(shell, register, receivers), shell));
		return null;
	}

	private static void open(Shell shell, Register register, Receivers receivers) {
		new WizardDialog(shell, new MakePackageWizard(register, receivers)).open();
	}
}
