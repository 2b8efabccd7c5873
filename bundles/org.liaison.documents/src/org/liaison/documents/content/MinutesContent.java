package org.liaison.documents.content;

import java.util.List;

/**
 * Minutes of a meeting.
 *
 * @param subject the meeting's title
 * @param unsigned whether nobody signed them yet
 * @param head labelled lines: body, session, date, place, form
 * @param delegations who took part, by side
 * @param agenda the items' titles, labelled with their numbers
 * @param items the items with what was arrived at
 * @param others what was arrived at outside the agenda
 * @param text the minutes as they were written by hand, instead of agenda, items and others
 * @param commitments what was undertaken
 * @param signatures a place to sign for each side
 * @param version labelled lines: version, state, day of signing, seal
 */
public record MinutesContent(Wording subject, boolean unsigned, Passages head, List<Delegation> delegations, Passages agenda,
		List<Item> items, Passages others, Passages text, List<Undertaking> commitments, List<Wording> signatures, Passages version) implements Content {

	@Override
	public boolean tracked() {
		return false;
	}

	/** One side, or those who belong to none: what it is called, what stands above its signature, who came. */
	public record Delegation(Wording side, Wording signature, Passages people) {
	}

	/**
	 * An item of the agenda, its title labelled with its number, with its outcomes in order; without any, what became of it. Of signed minutes,
	 * a heading, {@code null} where there is none, with what follows it.
	 */
	public record Item(Wording title, Passages outcomes, Wording state) {
	}
}
