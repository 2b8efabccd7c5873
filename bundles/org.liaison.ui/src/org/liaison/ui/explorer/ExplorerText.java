package org.liaison.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of the register explorer. One field for each key of the message files beside it. */
public final class ExplorerText extends NLS {

	public static String noRegister;
	public static String openRegister;
	public static String createRegister;
	public static String counting;

	static {
		NLS.initializeMessages("org.liaison.ui.explorer.explorerText", ExplorerText.class); //$NON-NLS-1$
	}

	private ExplorerText() {
	}
}
