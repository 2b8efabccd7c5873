package org.liaison.documents.content;

import java.util.List;

import org.liaison.model.PartialDate;

/**
 * A register as a table of values, for a spreadsheet.
 *
 * @param columns the columns, from left to right
 * @param rows one value for each column: a {@link Wording}, {@link String}, {@link Number} or {@link PartialDate}
 */
public record Sheet(List<Column> columns, List<List<Object>> rows) {

	/** A date as a value of a row; {@code ""} when there is none. */
	static Object value(PartialDate date) {
		return date == null || date.isUnknown() ? "" : date; //$NON-NLS-1$
	}

	/**
	 * A column. One of wordings becomes a column for each language.
	 *
	 * @param header what it is called
	 * @param width in characters
	 * @param worded whether its values are wordings
	 */
	public record Column(Wording header, int width, boolean worded) {
	}
}
