package org.liaison.documents.content;

import java.util.List;

import org.liaison.documents.content.MinutesContent.Delegation;

/**
 * What a delegation has to know before a meeting.
 *
 * @param subject the meeting's title
 * @param head labelled lines: body, session, date, place, form
 * @param delegations who takes part, by side
 * @param agenda the items' titles, labelled with their numbers
 * @param topics item by item, what is known
 * @param open commitments of all items that are open
 * @param sources the sentences that bear it out
 */
public record BriefingContent(Wording subject, Passages head, List<Delegation> delegations, Passages agenda, List<Topic> topics,
		List<Undertaking> open, List<Cited> sources) implements Content {

	/**
	 * One item of the agenda.
	 *
	 * @param title labelled with its number
	 * @param history what happened before, labelled with when and where, oldest first
	 * @param commitments labelled with their keys; who, by when, what the sides say and how dates moved in their notes
	 * @param figures the latest figures of the ports and corridors it is about
	 * @param agreements labelled with their keys; their dates and articles in the notes
	 */
	public record Topic(Wording title, Passages history, Passages commitments, List<Figure> figures, Passages agreements) {

		/** Whether nothing is known of it. */
		public boolean nothing() {
			return history == null && commitments == null && figures.isEmpty() && agreements == null;
		}
	}

	/** A figure: what is counted, how much, for which time, by whom. */
	public record Figure(Wording what, Wording value, Wording period, Wording reporter) {
	}

	/** A source with the sentences that were used of it. */
	public record Cited(Wording source, List<Sentence> sentences) {
	}

	/** A sentence of a source: the records that it bears out, the place in the source, and the words. */
	public record Sentence(String keys, String locator, String exact) {
	}
}
