package org.liaison.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.core.RecordRef;
import org.liaison.core.replica.Outgoing;
import org.liaison.model.Language;

/**
 * What a package holds, or would hold.
 *
 * @param outgoing operations, and records with the first of them; of a package for the partner administration there are no operations
 * @param contents how many attachments
 * @param omitted what was left out of a package for the partner administration
 * @param files where it is: one file, or several when one would be more than readers accept; none of what was only looked at
 */
public record Packed(Outgoing outgoing, long contents, Omitted omitted, List<Path> files) {

	/**
	 * What was left out, so that whoever sends can look at it again. It is not in the package.
	 *
	 * @param internalRecords how many records are not marked for the partner
	 * @param first the first of them, {@value #LISTED} at most
	 * @param fields places where something internal was: key of the record, name of the feature
	 */
	public record Omitted(long internalRecords, List<RecordRef> first, List<String> fields) {

		/** So many records are named. */
		public static final int LISTED = 100;
		/** Nothing. */
		public static final Omitted NOTHING = new Omitted(0, List.of(), List.of());

		/** A line for each record that is named and for each place. */
		public Stream<String> lines(Language language) {
			return Stream.concat(first.stream().map(record -> record.key() + "  " + record.title().best(language)), fields.stream()); //$NON-NLS-1$
		}
	}
}
