package org.liaison.documents.content;

import java.util.List;

/**
 * How far the commitments are.
 *
 * @param subject what they are put together by
 * @param counts how many there are of each state
 * @param groups the commitments; one that belongs to several groups stands in each
 * @param sheet each commitment once, as values
 */
public record CommitmentsContent(Wording subject, List<Count> counts, List<Group> groups, Sheet sheet) implements RegisterContent {

	/** How many commitments are in a state. */
	public record Count(Wording state, int number) {
	}

	/** Commitments that have something in common. */
	public record Group(Wording title, List<Tracked> commitments) {
	}

	/**
	 * One commitment as it stands.
	 *
	 * @param key what officers call it
	 * @param text its wording
	 * @param obligors who has to act
	 * @param due by when
	 * @param status our view of how it stands
	 * @param late whether it is overdue
	 * @param slips how often its date was moved to a later one; {@code ""} for never
	 * @param positions what each side said last
	 * @param whole the wording with all of these below it, for languages side by side
	 */
	public record Tracked(String key, Wording text, Wording obligors, Wording due, Wording status, boolean late, String slips,
			Wording positions, Wording whole) {
	}
}
