package org.liaison.documents.ui.sheet;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard. One field for each key of the message files beside it. */
public final class SheetText extends NLS {

	public static String title;
	public static String filePage;
	public static String filePageHint;
	public static String file;
	public static String browse;
	public static String sheets;
	public static String type;
	public static String mapping;
	public static String proposed;
	public static String mappingPage;
	public static String mappingPageHint;
	public static String name;
	public static String identifier;
	public static String keys;
	public static String column;
	public static String example;
	public static String goesTo;
	public static String words;
	public static String nowhere;
	public static String wordsHint;
	public static String reading;
	public static String nameMissing;
	public static String identifierMissing;
	public static String nothingChosen;
	public static String previewPage;
	public static String previewPageHint;
	public static String comparing;
	public static String counts;
	public static String onlyProblems;
	public static String goodRows;
	public static String problemsFirst;
	public static String nothingToDo;
	public static String row;
	public static String result;
	public static String identifierColumn;
	public static String record;
	public static String detail;
	public static String resultNew;
	public static String resultChanged;
	public static String resultUnchanged;
	public static String resultProblem;
	public static String importing;
	public static String imported;

	static {
		NLS.initializeMessages("org.liaison.documents.ui.sheet.sheetText", SheetText.class); //$NON-NLS-1$
	}

	private SheetText() {
	}
}
