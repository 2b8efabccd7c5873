package org.liaison.ui.list;

import org.eclipse.osgi.util.NLS;

/** Texts of the lists. One field for each key of the message files beside it. */
public final class ListText extends NLS {

	public static String filterHint;
	public static String filterTip;
	public static String savedFilters;
	public static String savedFiltersTip;
	public static String saveFilter;
	public static String renameFilter;
	public static String renameChosen;
	public static String deleteFilter;
	public static String deleteChosen;
	public static String saveFilterTitle;
	public static String saveFilterName;
	public static String replaceFilter;
	public static String renameFilterTitle;
	public static String renameFilterName;
	public static String filterNameTaken;
	public static String deleteFilterTitle;
	public static String deleteFilterQuestion;
	public static String savingFilter;
	public static String count;
	public static String loadingCell;
	public static String reading;
	public static String readingCancelled;
	public static String copying;
	public static String typeMissing;
	public static String noRegister;
	public static String nothingYet;
	public static String nothingFound;
	public static String newRecord;
	public static String columnsTitle;
	public static String columnsExplanation;
	public static String columnUp;
	public static String columnDown;
	public static String columnsReset;
	public static String exportTitle;
	public static String exportKind;
	public static String exporting;

	static {
		NLS.initializeMessages("org.liaison.ui.list.listText", ListText.class); //$NON-NLS-1$
	}

	private ListText() {
	}
}
