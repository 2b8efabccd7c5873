package org.liaison.core.contribution;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * What an import of a table did, or would do.
 *
 * @param lines a line for each row that holds anything, in their order
 * @param written whether the register was changed
 */
public record ImportReport(List<Line> lines, boolean written) {

	/** What becomes of a row. */
	public enum Result {
		/** A record is made of it. */
		NEW,
		/** Its record changes. */
		CHANGED,
		/** Its record says the same already, or somebody changed that since in the register while the row is as it was. */
		UNCHANGED,
		/** It cannot be taken. */
		PROBLEM
	}

	/**
	 * One row.
	 *
	 * @param row its number as the spreadsheet shows it
	 * @param result what becomes of it
	 * @param identifier what identifies it in the table
	 * @param record its record, {@code null} while there is none
	 * @param title what it is called
	 * @param changes what is set
	 * @param problems why it cannot be taken; empty unless it cannot
	 * @param notes what is to be known of a row that can be taken, for example that words stand for a date
	 */
	public record Line(int row, Result result, String identifier, RecordRef record, LocalizedText title, List<Change> changes,
			List<RegisterException> problems, List<RegisterException> notes) {

		/** This line with the record that was made of it or that it changed. */
		public Line of(Record saved) {
			return new Line(row, result, identifier, new RecordRef(saved.getId(), saved.getKey(), RecordTypes.typeId(saved.eClass()), saved.getTitle()),
					title, changes, problems, notes);
		}
	}

	/**
	 * One value that is set.
	 *
	 * @param feature the feature
	 * @param language the language of a localized text, else {@code null}
	 * @param before the values before, none for a new record: as the cells of a list, texts of a language as {@link String}
	 * @param after the values after, none when it is emptied
	 */
	public record Change(EStructuralFeature feature, Language language, List<Object> before, List<Object> after) {
	}

	/** How many rows have this result. */
	public int count(Result result) {
		return (int) lines.stream().filter(line -> line.result() == result).count();
	}
}
