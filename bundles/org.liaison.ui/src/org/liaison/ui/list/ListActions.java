package org.liaison.ui.list;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.ui.list.ListColumns.Column;

/** What the workbench's commands do in a list. */
final class ListActions {

	private static final String CONTEXT = "org.liaison.ui.inList"; //$NON-NLS-1$

	private final ListEditor list;
	private final RecordGrid grid;
	private final FilterBar filter;

	ListActions(ListEditor list, RecordGrid grid, FilterBar filter) {
		this.list = list;
		this.grid = grid;
		this.filter = filter;
	}

	/** Takes the commands and gives the table its menu. */
	void install(IWorkbenchPartSite site) {
		var handlers = site.getService(IHandlerService.class);
		Map<String, Runnable> actions = Map.of("org.eclipse.ui.edit.copy", this::copy, //$NON-NLS-1$
				"org.eclipse.ui.edit.selectAll", this::selectAll, //$NON-NLS-1$
				"org.eclipse.ui.file.refresh", list::ask, //$NON-NLS-1$
				"org.liaison.ui.filter", filter::focus, //$NON-NLS-1$
				"org.liaison.ui.sortByColumn", grid::sortByCursorColumn, //$NON-NLS-1$
				"org.liaison.ui.chooseColumns", this::chooseColumns, //$NON-NLS-1$
				"org.liaison.ui.export", this::export); //$NON-NLS-1$
		actions.forEach((command, action) -> handlers.activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}));
		giveKeys(site.getService(IContextService.class));
		var menu = new MenuManager();
		grid.control().setMenu(menu.createContextMenu(grid.control()));
		site.registerContextMenu(ListEditor.ID, menu, site.getSelectionProvider());
	}

	/** Keys such as Delete mean the list's rows only while the table has the keyboard, not the filter. */
	private void giveKeys(IContextService contexts) {
		IContextActivation[] given = new IContextActivation[1];
		grid.control().addListener(SWT.FocusIn, event -> given[0] = contexts.activateContext(CONTEXT));
		grid.control().addListener(SWT.FocusOut, event -> contexts.deactivateContext(given[0]));
	}

	private void copy() {
		if (filter.isTyping()) {
			filter.copy();
			return;
		}
		list.pages().ifPresent(pages -> TableClipboard.copy(grid.control(), features(), pages.rows(), grid.selectedRows()));
	}

	private void selectAll() {
		if (filter.isTyping()) {
			filter.focus();
		} else {
			grid.control().doCommand(new SelectAllCommand());
		}
	}

	private void chooseColumns() {
		var dialog = new ColumnDialog(list.getSite().getShell(), list.type(), grid.columns());
		dialog.choose().ifPresent(list::columns);
	}

	private void export() {
		list.query().ifPresent(query -> ListExport.ask(list.getSite().getShell(), query));
	}

	private List<EStructuralFeature> features() {
		return grid.columns().stream().map(Column::feature).toList();
	}
}
