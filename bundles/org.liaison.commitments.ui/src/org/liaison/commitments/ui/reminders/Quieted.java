package org.liaison.commitments.ui.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.liaison.ui.session.Failures;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What a person does not want to be reminded of: for some days, or until its date changes. Kept in the installation, because one
 * officer's patience is no fact of the register.
 */
final class Quieted {

	private static final String DISMISSED = "dismissed "; //$NON-NLS-1$

	/** Whether a reminder is not wanted on a day. */
	boolean isQuiet(Reminder reminder, LocalDate today) {
		String kept = node().get(reminder.commitment().id(), ""); //$NON-NLS-1$
		if (kept.startsWith(DISMISSED)) {
			return kept.equals(DISMISSED + reminder.due());
		}
		try {
			return !kept.isEmpty() && today.isBefore(LocalDate.parse(kept));
		} catch (DateTimeParseException somethingElse) {
			return false;
		}
	}

	/** Does not remind of a commitment before a day. */
	void until(Collection<String> commitments, LocalDate day) {
		commitments.forEach(id -> node().put(id, day.toString()));
		flush();
	}

	/** Does not remind of these again until their dates change. */
	void dismiss(Collection<Reminder> reminders) {
		reminders.forEach(reminder -> node().put(reminder.commitment().id(), DISMISSED + reminder.due()));
		flush();
	}

	/** Reminds of these again. */
	void wake(Collection<String> commitments) {
		commitments.forEach(node()::remove);
		flush();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			Failures.show(e);
		}
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui/reminders"); //$NON-NLS-1$
	}
}
