package org.liaison.commitments.ui.followup;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.liaison.ui.list.FilterBar;

/** What keys, mouse and the workbench's commands do in the follow-up. */
final class FollowUpActions {

	private final FollowUpEditor editor;
	private final FollowUpGrid grid;
	private final FilterBar filter;
	private final Timeline timeline;

	FollowUpActions(FollowUpEditor editor, FollowUpGrid grid, FilterBar filter, Timeline timeline) {
		this.editor = editor;
		this.grid = grid;
		this.filter = filter;
		this.timeline = timeline;
	}

	void install(IWorkbenchPartSite site) {
		var handlers = site.getService(IHandlerService.class);
		Map<String, Runnable> actions = Map.of("org.eclipse.ui.edit.selectAll", this::selectAll, //$NON-NLS-1$
				"org.eclipse.ui.file.refresh", editor::ask, //$NON-NLS-1$
				"org.liaison.ui.filter", filter::focus); //$NON-NLS-1$
		actions.forEach((command, action) -> handlers.activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}));
		mouse(grid.control());
		keys(grid.control().getUiBindingRegistry());
		var menu = new MenuManager();
		grid.control().setMenu(menu.createContextMenu(grid.control()));
		site.registerContextMenu(FollowUpEditor.ID, menu, site.getSelectionProvider());
	}

	private void mouse(NatTable table) {
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && event.count == 1) {
				click(event);
			}
		});
		table.addListener(SWT.MouseDoubleClick, event -> grid.at(event).ifPresent(this::activate));
	}

	/** A click on a header sorts; one on the sign before a heading opens or closes the group. */
	private void click(Event event) {
		if (grid.isHeader(event)) {
			grid.columnAt(event).ifPresent(editor::sort);
		} else if (grid.columnAt(event).filter(Column.KEY::equals).isPresent()) {
			grid.at(event).filter(Line::isHeading).ifPresent(this::activate);
		}
	}

	// Before NatTable's own bindings, by which Enter goes to the next row and arrows move among cells.
	private void keys(UiBindingRegistry bindings) {
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			bindings.registerFirstKeyBinding(new KeyEventMatcher(enter), (table, event) -> grid.current().ifPresent(this::activate));
		}
		bindings.registerFirstKeyBinding(new When(SWT.ARROW_RIGHT, this::isOnHeading), (table, event) -> openCurrent(true));
		bindings.registerFirstKeyBinding(new When(SWT.ARROW_LEFT, this::isOnHeading), (table, event) -> openCurrent(false));
		bindings.registerFirstKeyBinding(new When(SWT.ARROW_RIGHT, this::isOnTime), (table, event) -> timeline.move(1));
		bindings.registerFirstKeyBinding(new When(SWT.ARROW_LEFT, this::isOnTime), (table, event) -> timeline.move(-1));
		for (int plus : new int[] { '+', '=', SWT.KEYPAD_ADD }) {
			bindings.registerFirstKeyBinding(new When(plus, timeline::isShown), (table, event) -> timeline.zoom(-1));
		}
		for (int minus : new int[] { '-', SWT.KEYPAD_SUBTRACT }) {
			bindings.registerFirstKeyBinding(new When(minus, timeline::isShown), (table, event) -> timeline.zoom(1));
		}
		bindings.registerFirstKeyBinding(new When('0', timeline::isShown), (table, event) -> timeline.today());
	}

	private void activate(Line line) {
		if (line.isHeading()) {
			editor.open(line.section(), !line.section().isOpen());
		} else {
			line.row().ifPresent(editor::openRecord);
		}
	}

	private boolean isOnHeading() {
		return grid.current().filter(Line::isHeading).isPresent();
	}

	private boolean isOnTime() {
		return timeline.isShown() && !isOnHeading();
	}

	private void openCurrent(boolean wanted) {
		grid.current().ifPresent(line -> editor.open(line.section(), wanted));
	}

	private void selectAll() {
		if (filter.isTyping()) {
			filter.focus();
		} else {
			grid.control().doCommand(new SelectAllCommand());
		}
	}

	/** A key that counts only in some places. */
	private static final class When extends KeyEventMatcher {

		private final BooleanSupplier where;

		When(int key, BooleanSupplier where) {
			super(key);
			this.where = where;
		}

		@Override
		public boolean matches(KeyEvent event) {
			return super.matches(event) && where.getAsBoolean();
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}
}
