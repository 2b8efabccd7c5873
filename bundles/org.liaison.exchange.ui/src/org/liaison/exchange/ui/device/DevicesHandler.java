package org.liaison.exchange.ui.device;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.UserArea;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Shows this device and those that are trusted. */
public final class DevicesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> Background.read(ExchangeText.preparing,
				() -> new Exchange(register, UserArea.of(System.getenv())), exchange -> new DevicesDialog(shell, exchange).open(), shell));
		return null;
	}
}
