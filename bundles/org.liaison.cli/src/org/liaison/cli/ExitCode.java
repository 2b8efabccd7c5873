package org.liaison.cli;

import org.liaison.core.Problem;

/** What the program says to the program that called it. */
public final class ExitCode {

	/** Done; found. */
	public static final int OK = 0;
	/** "No": nothing was found, what the command line names (a record, a conflict, a device) is not there, or {@code verify} found something. */
	public static final int NO = 1;
	/** The command line cannot be understood: an unknown command, type, feature, value or date. */
	public static final int USAGE = 2;
	/** It could not be done. */
	public static final int FAILURE = 3;

	private ExitCode() {
	}

	static int of(Problem problem) {
		return switch (problem) {
		case NO_SUCH_RECORD, UNKNOWN_REFERENCE, UNKNOWN_FILTER, NO_SUCH_CONFLICT, NO_SUCH_DEVICE -> NO;
		case AMBIGUOUS_RECORD, UNKNOWN_TYPE, UNKNOWN_FEATURE, UNKNOWN_LITERAL, BAD_DATE, BAD_VALUE, WRONG_REFERENCE_TYPE, NOT_CHANGEABLE, UNKNOWN_LANGUAGE, BAD_FILTER, UNKNOWN_FILE_KIND, MAPPING_NEEDED,
				UNKNOWN_MAPPING, UNKNOWN_COLUMN, REPEATED_COLUMN, UNKNOWN_SHEET, UNFIT_FORMAT, OTHER_FORMAT, NOT_A_MEETING, NOT_A_BODY -> USAGE;
		default -> FAILURE;
		};
	}
}
