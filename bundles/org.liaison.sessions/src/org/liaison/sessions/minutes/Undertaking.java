package org.liaison.sessions.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.commitments.CommitmentKind;
import org.liaison.core.RecordRef;
import org.liaison.model.PartialDate;

/**
 * What a line says of the commitment that it undertakes. Both sides owe what both have promised each other; one side owes to those whom the
 * line names.
 *
 * @param kind mutual, unilateral, or not stated where the line names nobody
 * @param title the first sentence; of a long one its beginning, cut between words
 * @param text the whole sentence
 * @param obligors who has to act
 * @param beneficiaries towards whom
 * @param concerns what it is about
 * @param indicative when, {@code null} for no date
 * @param dateWording loose words about the time, {@code null} for none
 */
record Undertaking(CommitmentKind kind, String title, String text, List<RecordRef> obligors, List<RecordRef> beneficiaries, List<RecordRef> concerns,
		PartialDate indicative, String dateWording) {

	private static final int TITLE = 90;

	static Undertaking of(MinuteLine line) {
		boolean mutual = line.mutual() && line.towards().isEmpty();
		CommitmentKind kind = line.actors().isEmpty() ? CommitmentKind.NOT_STATED : mutual ? CommitmentKind.MUTUAL : CommitmentKind.UNILATERAL;
		return new Undertaking(kind, title(line.text()), line.text(), line.actors(), mutual ? line.actors() : line.towards(), line.concerns(), line.date(),
				line.dateWords());
	}

	/** UUIDs of all records that it names. */
	Set<String> named() {
		return Stream.of(obligors, beneficiaries, concerns).flatMap(List::stream).map(RecordRef::id).collect(Collectors.toSet());
	}

	private static String title(String text) {
		String sentence = text.split("(?<=[.。;；])\\s*", 2)[0].replaceAll("[.。;；]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (sentence.codePointCount(0, sentence.length()) <= TITLE) {
			return sentence;
		}
		String beginning = sentence.substring(0, sentence.offsetByCodePoints(0, TITLE));
		int blank = beginning.lastIndexOf(' ');
		return (blank > TITLE / 2 ? beginning.substring(0, blank) : beginning) + '…';
	}
}
