package org.liaison.sessions.minutes;

import java.util.List;
import java.util.stream.Collectors;

import org.liaison.core.RecordRef;
import org.liaison.core.Texts;
import org.liaison.model.Language;

/**
 * What a line leaves open or has for consequence. It is saved all the same: nothing that was typed is lost.
 *
 * @param kind what is wrong
 * @param words the words of the line that it is about
 * @param candidates what they may mean
 */
public record Trouble(Kind kind, String words, List<RecordRef> candidates) {

	private static final int SHOWN = 3;

	/** What can be wrong with a line. */
	public enum Kind {
		/** Nobody and nothing is called so. */
		UNKNOWN_NAME,
		/** Several are called so. */
		AMBIGUOUS_NAME,
		/** A commitment that names nobody who has to act. */
		NOBODY_BOUND,
		/** A value of the commitment that somebody has changed since stays as it is; the words name it. */
		KEPT,
		/** The commitment of the line goes with it. */
		COMMITMENT_GOES,
		/** The commitment of the line stays without it. */
		COMMITMENT_STAYS
	}

	/** One sentence. */
	public String in(Language language) {
		String shown = candidates.stream().limit(SHOWN).map(ref -> ref.key() + ' ' + ref.title().best(language)).collect(Collectors.joining("; ")); //$NON-NLS-1$
		return Texts.in(Trouble.class, "lines", language).say("trouble." + kind.name(), words, shown); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
