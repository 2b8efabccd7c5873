package org.liaison.ui.conflicts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Resolution;

/**
 * A conflict in words.
 *
 * @param conflict the conflict
 * @param field what the field is called
 * @param common the value that all go back to, {@code ""} for none
 * @param versions what the posts say, the one that is shown meanwhile first
 */
record ConflictEntry(Conflict conflict, String field, String common, List<Version> versions) {

	/**
	 * What one post says.
	 *
	 * @param stored the value in its stored form, as a {@link Resolution} takes it
	 * @param words the value, or what was done
	 * @param author who
	 * @param post the device it was written at, as it calls itself, or the partner administration, for which it was only written down
	 * @param own whether this device says it
	 * @param at when, by that device's clock
	 * @param reason why, may be empty
	 */
	record Version(String stored, String words, String author, String post, boolean own, Instant at, String reason) {
	}

	/** What the record shows meanwhile. */
	Version shown() {
		return versions.getFirst();
	}

	/** This post's version, if it has one. */
	Optional<Version> own() {
		return versions.stream().filter(Version::own).findFirst();
	}

	/** The decision for a version. */
	Resolution decide(Version version) {
		return new Resolution(conflict, version.stored());
	}
}
