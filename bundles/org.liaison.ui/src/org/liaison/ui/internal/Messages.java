package org.liaison.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the session. */
public final class Messages extends NLS {

	// One field per key of messages.properties; the file says what they are for.
	public static String newRecord;
	public static String opening;
	public static String creating;

	static {
		NLS.initializeMessages("org.liaison.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
