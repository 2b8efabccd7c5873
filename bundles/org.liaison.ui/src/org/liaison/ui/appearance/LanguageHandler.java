package org.liaison.ui.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.liaison.core.RegisterException;
import org.liaison.ui.session.Failures;

/** Makes the parameter's locale the language of the interface and offers to restart. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

	private static final String LOCALE = "org.liaison.ui.language.locale"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		try {
			InterfaceLanguage.use(event.getParameter(LOCALE));
		} catch (RegisterException e) {
			Failures.show(e);
			return null;
		}
		if (MessageDialog.openQuestion(HandlerUtil.getActiveShell(event), AppearanceText.languageTitle, AppearanceText.languageRestart)) {
			PlatformUI.getWorkbench().restart();
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is declared so
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(InterfaceLanguage.current().equals(parameters.get(LOCALE)));
	}
}
