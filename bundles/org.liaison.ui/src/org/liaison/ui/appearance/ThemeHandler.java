package org.liaison.ui.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Gives the window the theme that the parameter names. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String THEME = "org.liaison.ui.theme.name"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		Theme.named(event.getParameter(THEME)).filter(theme -> theme != Theme.current())
				.ifPresent(theme -> use(theme, HandlerUtil.getActiveShell(event)));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is declared so
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Theme.named((String) parameters.get(THEME)).filter(theme -> theme == Theme.current()).isPresent());
	}

	private static void use(Theme theme, Shell shell) {
		theme.use();
		if (theme.needsRestart() && MessageDialog.openQuestion(shell, AppearanceText.themeTitle, AppearanceText.themeRestart)) {
			PlatformUI.getWorkbench().restart();
		}
	}
}
