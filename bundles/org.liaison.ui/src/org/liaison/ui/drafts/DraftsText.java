package org.liaison.ui.drafts;

import org.eclipse.osgi.util.NLS;

/** Texts about unsaved changes that were kept. One field for each key of the message files beside it. */
public final class DraftsText extends NLS {

	public static String keeping;
	public static String kept;

	static {
		NLS.initializeMessages("org.liaison.ui.drafts.draftsText", DraftsText.class); //$NON-NLS-1$
	}

	private DraftsText() {
	}
}
