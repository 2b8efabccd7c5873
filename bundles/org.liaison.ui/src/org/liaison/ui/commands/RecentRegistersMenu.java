package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.liaison.ui.startup.RecentRegisters;

/** The registers that were open last. */
public final class RecentRegistersMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator locator;

	@Override
	public void initialize(IServiceLocator serviceLocator) {
		locator = serviceLocator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> files = RecentRegisters.all();
		if (files.isEmpty()) {
			var none = new Action(CommandText.noRecent) {
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return files.stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Path file) {
		var parameter = new CommandContributionItemParameter(locator, null, OpenRegisterHandler.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = Map.of(OpenRegisterHandler.FILE, file.toString());
		parameter.label = file.getFileName() + "  (" + file.getParent() + ')'; //$NON-NLS-1$
		return new CommandContributionItem(parameter);
	}
}
