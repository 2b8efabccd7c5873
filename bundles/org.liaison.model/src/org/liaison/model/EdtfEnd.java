package org.liaison.model;

import java.time.LocalDate;

/** What can stand at one end of an interval: a date, "open" or "unknown". */
sealed interface EdtfEnd permits EdtfDate, EdtfEnd.NoDate {

	/** An end without a date. */
	enum NoDate implements EdtfEnd {
		/** Written {@code ..}: there is no end, or none is set. */
		OPEN,
		/** Written as empty text: there is an end, but nobody said which. */
		UNKNOWN;

		@Override
		public LocalDate earliest() {
			return null;
		}

		@Override
		public LocalDate latest() {
			return null;
		}
	}

	EdtfEnd OPEN = NoDate.OPEN;
	EdtfEnd UNKNOWN = NoDate.UNKNOWN;

	static EdtfEnd parse(String text) {
		return switch (text) {
		case "" -> UNKNOWN; //$NON-NLS-1$
		case ".." -> OPEN; //$NON-NLS-1$
		default -> EdtfDate.parse(text);
		};
	}

	/** First day that it can be, or null. */
	LocalDate earliest();

	/** Last day that it can be, or null. */
	LocalDate latest();
}
