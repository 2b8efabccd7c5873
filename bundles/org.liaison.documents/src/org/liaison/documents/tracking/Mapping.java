package org.liaison.documents.tracking;

import java.util.Map;

/**
 * What the columns of a tracking sheet mean.
 *
 * @param name what the mapping is called; the register remembers under it which row became which record
 * @param type name of the record type that rows become
 * @param sheet name of the sheet, {@code ""} for the first
 * @param identifier header of the column that identifies a row
 * @param keys whether that column has the keys of this register's records; else what stands there is the sheet's own, whatever it looks like
 * @param columns the meaning of each column, by its header
 * @param always values that every new record gets, by feature
 */
public record Mapping(String name, String type, String sheet, String identifier, boolean keys, Map<String, Column> columns, Map<String, String> always) {

	/**
	 * The meaning of a column.
	 *
	 * @param to the feature, {@code title.ru} for one language of a localized text
	 * @param values what words of the sheet stand for: literals, keys of records
	 * @param words the feature that takes a date that is said in words, {@code ""} for none
	 * @param separator what stands between several values, {@code ""} for the usual signs: semicolons, enumeration commas and line breaks, and
	 *            commas where they do not belong to a name
	 */
	public record Column(String to, Map<String, String> values, String words, String separator) {

		/** A column without rules. */
		public Column(String to) {
			this(to, Map.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
