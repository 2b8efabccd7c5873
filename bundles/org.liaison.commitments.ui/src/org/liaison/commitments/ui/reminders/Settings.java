package org.liaison.commitments.ui.reminders;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.liaison.commitments.ui.Side;
import org.liaison.ui.session.Failures;
import org.osgi.service.prefs.BackingStoreException;

/**
 * When to remind.
 *
 * @param on whether at all
 * @param leadDays how many days before the due date
 * @param undatedDays after how many days without a date
 */
record Settings(boolean on, int leadDays, int undatedDays) {

	/** Until somebody says otherwise. */
	static final Settings USUAL = new Settings(true, 14, 180);

	private static final String ON = "reminders.on"; //$NON-NLS-1$
	private static final String LEAD = "reminders.leadDays"; //$NON-NLS-1$
	private static final String UNDATED = "reminders.undatedDays"; //$NON-NLS-1$

	/** What this installation is set to. */
	static Settings current() {
		IEclipsePreferences node = Side.preferences();
		return new Settings(node.getBoolean(ON, USUAL.on), node.getInt(LEAD, USUAL.leadDays), node.getInt(UNDATED, USUAL.undatedDays));
	}

	/** Makes these the installation's. */
	void keep() {
		IEclipsePreferences node = Side.preferences();
		node.putBoolean(ON, on);
		node.putInt(LEAD, leadDays);
		node.putInt(UNDATED, undatedDays);
		flush();
	}

	/** Writes what was set, so that it outlives a crash. */
	static void flush() {
		try {
			Side.preferences().flush();
		} catch (BackingStoreException e) {
			Failures.show(e);
		}
	}
}
