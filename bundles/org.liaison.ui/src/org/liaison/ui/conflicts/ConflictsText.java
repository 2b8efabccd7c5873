package org.liaison.ui.conflicts;

import org.eclipse.osgi.util.NLS;

/** Texts about conflicts. One field for each key of the message files beside it. */
public final class ConflictsText extends NLS {

	public static String author;
	public static String changed;
	public static String common;
	public static String decideMany;
	public static String decideManyAll;
	public static String decideManyCount;
	public static String decideManyMessage;
	public static String decideManySelected;
	public static String deciding;
	public static String deletion;
	public static String empty;
	public static String found;
	public static String foundMany;
	public static String getsNew;
	public static String givingKeys;
	public static String head;
	public static String headField;
	public static String headMany;
	public static String keepReason;
	public static String keeps;
	public static String kept;
	public static String newKeys;
	public static String newKeysButton;
	public static String newKeysMessage;
	public static String none;
	public static String noRegister;
	public static String openRecord;
	public static String other;
	public static String otherMessage;
	public static String partner;
	public static String post;
	public static String reading;
	public static String reason;
	public static String removed;
	public static String ruleLATEST;
	public static String ruleOURS;
	public static String ruleSHOWN;
	public static String ruleTHEIRS;
	public static String sharedKey;
	public static String sharedKeys;
	public static String shown;
	public static String take;
	public static String thisPost;
	public static String unknownPost;
	public static String value;
	public static String when;

	static {
		NLS.initializeMessages("org.liaison.ui.conflicts.conflictsText", ConflictsText.class); //$NON-NLS-1$
	}

	private ConflictsText() {
	}
}
