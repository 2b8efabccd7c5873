package org.liaison.ui.appearance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.liaison.core.RegisterException;
import org.liaison.ui.session.Failures;

/** The preferences of theme and language. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private IWorkbench workbench;
	private Combo theme;
	private Combo language;

	@Override
	public void init(IWorkbench running) {
		workbench = running;
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(area);
		theme = combo(area, AppearanceText.theme, List.of(AppearanceText.light, AppearanceText.dark), Theme.current().ordinal());
		List<String> names = InterfaceLanguage.OFFERED.stream().map(AppearancePage::ownName).toList();
		language = combo(area, AppearanceText.language, names, InterfaceLanguage.OFFERED.indexOf(InterfaceLanguage.current()));
		return area;
	}

	@Override
	public boolean performOk() {
		Theme chosen = Theme.values()[theme.getSelectionIndex()];
		String locale = InterfaceLanguage.OFFERED.get(language.getSelectionIndex());
		boolean otherTheme = chosen != Theme.current();
		boolean otherLanguage = !locale.equals(InterfaceLanguage.current());
		try {
			if (otherTheme) {
				chosen.use();
			}
			if (otherLanguage) {
				InterfaceLanguage.use(locale);
			}
		} catch (RegisterException e) {
			Failures.show(e);
			return false;
		}
		if (otherLanguage || otherTheme && chosen.needsRestart()) {
			offerRestart(otherLanguage ? AppearanceText.languageRestart : AppearanceText.themeRestart);
		}
		return true;
	}

	private void offerRestart(String question) {
		// The preference dialog has to be closed before the workbench can be.
		getShell().getDisplay().asyncExec(() -> {
			if (MessageDialog.openQuestion(null, AppearanceText.languageTitle, question)) {
				workbench.restart();
			}
		});
	}

	/** A language in its own words. */
	private static String ownName(String locale) {
		Locale own = Locale.of(Stream.of(locale.split("_")).findFirst().orElseThrow()); //$NON-NLS-1$
		String name = own.getDisplayLanguage(own);
		return name.substring(0, 1).toUpperCase(own) + name.substring(1);
	}

	private static Combo combo(Composite parent, String label, List<String> items, int selected) {
		new Label(parent, SWT.NONE).setText(label);
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(combo);
		return combo;
	}
}
