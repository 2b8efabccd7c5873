package org.liaison.commitments.ui.reminders;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.liaison.commitments.ui.Side;
import org.liaison.ui.session.RegisterSession;

/** The preferences of the follow-up: which side is ours, and when to be reminded. */
public final class FollowUpPreferences extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int LONGEST = 3650;

	private List<String> countries;
	private Combo country;
	private Button on;
	private Spinner leadDays;
	private Spinner undatedDays;

	@Override
	public void init(IWorkbench workbench) {
		Locale locale = RegisterSession.get().language().locale();
		countries = Stream.of(Locale.getISOCountries()).sorted(Comparator.comparing((String code) -> name(code, locale),
				Collator.getInstance(locale))).toList();
		setDescription(ReminderText.pageExplained);
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(ReminderText.ourCountry);
		country = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Locale locale = RegisterSession.get().language().locale();
		country.setItems(countries.stream().map(code -> name(code, locale)).toArray(String[]::new));
		country.setToolTipText(ReminderText.ourCountryTip);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(country);
		on = new Button(area, SWT.CHECK);
		on.setText(ReminderText.on);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(on);
		leadDays = days(area, ReminderText.leadDays);
		undatedDays = days(area, ReminderText.undatedDays);
		country.select(countries.indexOf(Side.ourCountry()));
		show(Settings.current());
		return area;
	}

	@Override
	public boolean performOk() {
		Side.preferences().put(Side.COUNTRY, countries.get(country.getSelectionIndex()));
		new Settings(on.getSelection(), leadDays.getSelection(), undatedDays.getSelection()).keep();
		return true;
	}

	@Override
	protected void performDefaults() {
		show(Settings.USUAL);
		super.performDefaults();
	}

	private void show(Settings settings) {
		on.setSelection(settings.on());
		leadDays.setSelection(settings.leadDays());
		undatedDays.setSelection(settings.undatedDays());
	}

	private static Spinner days(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(0, 0, LONGEST, 0, 1, 30);
		GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
		return spinner;
	}

	private static String name(String code, Locale locale) {
		return Locale.of("", code).getDisplayCountry(locale); //$NON-NLS-1$
	}
}
