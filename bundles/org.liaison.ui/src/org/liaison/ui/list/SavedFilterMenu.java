package org.liaison.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;
import org.liaison.core.query.SavedFilters;
import org.liaison.core.query.SavedFilters.Saved;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** A button that opens a menu with the filters that the register keeps for lists of a type, to choose, save, rename and delete them. */
final class SavedFilterMenu {

	private final RegisterSession session = RegisterSession.get();
	private final RecordType type;
	private final FilterBar bar;
	private final Button button;

	private SavedFilterMenu(RecordType type, FilterBar bar) {
		this.type = type;
		this.bar = bar;
		button = new Button(bar, SWT.PUSH);
		button.setText(ListText.savedFilters);
		button.setToolTipText(ListText.savedFiltersTip);
		button.addListener(SWT.Selection, event -> session.register().ifPresent(this::open));
	}

	/** Adds the button to a bar. */
	static Button addTo(FilterBar bar, RecordType type) {
		return new SavedFilterMenu(type, bar).button;
	}

	private Language language() {
		return session.language();
	}

	private void open(Register register) {
		Background.read(ListText.savedFilters, () -> new SavedFilters(register).of(type, language()), saved -> show(register, saved), button);
	}

	private void show(Register register, List<Saved> saved) {
		String now = bar.whole();
		Optional<Saved> chosen = saved.stream().filter(one -> one.expression().equals(now)).findFirst();
		var menu = new Menu(button);
		for (Saved one : saved) {
			var item = new MenuItem(menu, SWT.CHECK);
			item.setText(one.name(language()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setToolTipText(one.expression());
			item.setSelection(chosen.filter(one::equals).isPresent());
			item.addListener(SWT.Selection, event -> bar.choose(one.expression()));
		}
		if (!saved.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR).setEnabled(false);
		}
		add(menu, ListText.saveFilter, !now.isEmpty(), () -> save(register, now, saved));
		add(menu, chosen.map(one -> NLS.bind(ListText.renameFilter, one.name(language()))).orElse(ListText.renameChosen), chosen.isPresent(),
				() -> rename(register, chosen.orElseThrow(), saved));
		add(menu, chosen.map(one -> NLS.bind(ListText.deleteFilter, one.name(language()))).orElse(ListText.deleteChosen), chosen.isPresent(),
				() -> delete(register, chosen.orElseThrow()));
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
		Point corner = button.toDisplay(0, button.getSize().y);
		menu.setLocation(corner);
		menu.setVisible(true);
	}

	private static void add(Menu menu, String text, boolean enabled, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void save(Register register, String expression, List<Saved> saved) {
		ask(ListText.saveFilterTitle, NLS.bind(ListText.saveFilterName, expression), "", name -> { //$NON-NLS-1$
			boolean known = saved.stream().anyMatch(one -> isCalled(one, name));
			if (!known || MessageDialog.openConfirm(shell(), ListText.saveFilterTitle, NLS.bind(ListText.replaceFilter, name))) {
				Background.run(ListText.savingFilter, monitor -> new SavedFilters(register).save(type, name, language(), expression), () -> {
					// The list of filters is read when the menu is opened.
				});
			}
		}, List.of());
	}

	private void rename(Register register, Saved one, List<Saved> others) {
		ask(ListText.renameFilterTitle, ListText.renameFilterName, one.name(language()),
				name -> Background.run(ListText.savingFilter, monitor -> new SavedFilters(register).rename(one, name, language()), () -> {
					// As above.
				}), others.stream().filter(other -> other != one).toList());
	}

	private void delete(Register register, Saved one) {
		if (MessageDialog.openConfirm(shell(), ListText.deleteFilterTitle, NLS.bind(ListText.deleteFilterQuestion, one.name(language())))) {
			Background.run(ListText.savingFilter, monitor -> new SavedFilters(register).delete(one), () -> {
				// As above.
			});
		}
	}

	/** @param taken filters whose names must not be given again */
	private void ask(String title, String message, String name, Consumer<String> then, List<Saved> taken) {
		var dialog = new InputDialog(shell(), title, message, name, typed -> typed.isBlank() ? "" //$NON-NLS-1$
				: taken.stream().anyMatch(one -> isCalled(one, typed)) ? NLS.bind(ListText.filterNameTaken, typed.strip()) : null);
		if (dialog.open() == Window.OK) {
			then.accept(dialog.getValue().strip());
		}
	}

	private boolean isCalled(Saved one, String name) {
		return one.name(language()).equalsIgnoreCase(name.strip());
	}

	private Shell shell() {
		return button.getShell();
	}
}
