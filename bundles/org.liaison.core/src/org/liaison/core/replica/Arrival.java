package org.liaison.core.replica;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;

/**
 * What became of what arrived, or would become of it.
 *
 * @param applied operations that took effect
 * @param known operations that were here already
 * @param waiting operations that are kept until earlier ones arrive, see {@link #gaps}
 * @param counts records changed, by type identifier
 * @param records the first {@value #LISTED} of them
 * @param conflicts the first {@value #LISTED} fields about which there is now a conflict in these records
 * @param sharedKeys the keys that these records have together with others, because posts gave them without knowing of each other
 * @param gaps what has to arrive first
 * @param missingTypes types that need a plug-in which is not installed here: their records are kept and passed on
 * @param leftOut what was not taken in and is not kept: types and features that nobody here knows, by their names, and keys of records that
 *            may not be changed here
 * @param refused why a guard let nothing be written of a record, for each such record; the rest was written
 */
public record Arrival(long applied, long known, long waiting, SortedMap<String, Counts> counts, List<Changed> records,
		List<Conflict> conflicts, List<SharedKey> sharedKeys, List<Gap> gaps, Set<String> missingTypes, Set<String> leftOut, List<RegisterException> refused) {

	/** Nothing that arrived. */
	public static final Arrival NONE = new Arrival(0, 0, 0, Collections.emptySortedMap(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of());

	/** How many records and conflicts are listed. */
	public static final int LISTED = 1_000;

	/** The same, of which something was left out. */
	public Arrival without(Set<String> names) {
		return new Arrival(applied, known, waiting, counts, records, conflicts, sharedKeys, gaps, missingTypes, names, refused);
	}

	/** The same, of which guards refused some records. */
	public Arrival refusing(List<RegisterException> reasons) {
		return new Arrival(applied, known, waiting, counts, records, conflicts, sharedKeys, gaps, missingTypes, leftOut, reasons);
	}

	/** What happened to a record. */
	public enum Kind {
		/** It is new here. */
		CREATED,
		/** It was here and is another now. */
		CHANGED,
		/** It was here and is deleted. */
		DELETED
	}

	/** How many records of one type were created, changed and deleted. */
	public record Counts(int created, int changed, int deleted) {

		/** One more. */
		public Counts plus(Kind kind) {
			return new Counts(created + (kind == Kind.CREATED ? 1 : 0), changed + (kind == Kind.CHANGED ? 1 : 0),
					deleted + (kind == Kind.DELETED ? 1 : 0));
		}
	}

	/** A record and what happened to it. */
	public record Changed(RecordRef record, Kind kind) {
	}
}
