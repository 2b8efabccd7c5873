package org.liaison.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of the search view. One field for each key of the message files beside it. */
public final class SearchText extends NLS {

	public static String hint;
	public static String allTypes;
	public static String searching;
	public static String noRegister;
	public static String explanation;
	public static String renewing;
	public static String cancelled;
	public static String nothing;
	public static String found;
	public static String foundMany;

	static {
		NLS.initializeMessages("org.liaison.ui.search.searchText", SearchText.class); //$NON-NLS-1$
	}

	private SearchText() {
	}
}
