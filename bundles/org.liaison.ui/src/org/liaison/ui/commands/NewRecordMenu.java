package org.liaison.ui.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** An entry for each type of which a record can be made. */
public final class NewRecordMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator locator;

	@Override
	public void initialize(IServiceLocator serviceLocator) {
		locator = serviceLocator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return RegisterSession.get().types().all().stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(RecordType type) {
		var parameter = new CommandContributionItemParameter(locator, null, NewRecordHandler.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = Map.of(NewRecordHandler.TYPE, type.id());
		parameter.label = RecordText.type(type);
		parameter.icon = RecordImages.descriptor(type.id());
		return new CommandContributionItem(parameter);
	}
}
