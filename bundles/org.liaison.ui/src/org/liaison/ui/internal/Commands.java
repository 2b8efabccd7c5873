package org.liaison.ui.internal;

/** Ids of the commands in plugin.xml that Java code names. */
public final class Commands {

	/** Asks for a register file and opens it. */
	public static final String OPEN_REGISTER = "org.liaison.ui.openRegister"; //$NON-NLS-1$
	/** Asks for a place and creates a register there. */
	public static final String CREATE_REGISTER = "org.liaison.ui.createRegister"; //$NON-NLS-1$
	/** Opens the form of a new record. */
	public static final String NEW_RECORD = "org.liaison.ui.newRecord"; //$NON-NLS-1$

	private Commands() {
	}
}
