package org.liaison.ports.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle's views. One field for each key of the message files beside it. */
public final class PortsText extends NLS {

	public static String period;
	public static String periodHint;
	public static String readingMirror;
	public static String noRegister;
	public static String mirrorExplained;
	public static String mirrorCut;
	public static String partners;
	public static String vehicles;
	public static String what;
	public static String details;
	public static String readingPlace;
	public static String nothingKnown;

	static {
		NLS.initializeMessages("org.liaison.ports.ui.portsText", PortsText.class); //$NON-NLS-1$
	}

	private PortsText() {
	}
}
