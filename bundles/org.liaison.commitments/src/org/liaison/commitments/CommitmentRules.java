package org.liaison.commitments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.liaison.model.PartialDate;

/**
 * What follows from a commitment's dates, status and positions. Derived features of the model are computed here, and say the same as
 * their {@code condition} in the Ecore does of a stored record.
 */
public final class CommitmentRules {

	private static final Set<CommitmentStatus> OPEN = EnumSet.of(CommitmentStatus.PROPOSED, CommitmentStatus.AGREED,
			CommitmentStatus.IN_PROGRESS, CommitmentStatus.BLOCKED);

	private CommitmentRules() {
	}

	/** The agreed date, else the indicative one, else null. */
	public static PartialDate due(Commitment commitment) {
		return isEmpty(commitment.getAgreed()) ? commitment.getIndicative() : commitment.getAgreed();
	}

	/** Whether it has neither an agreed nor an indicative date. This is the normal case. */
	public static boolean isUndated(Commitment commitment) {
		return isEmpty(due(commitment));
	}

	/** Whether it is neither fulfilled, dropped nor superseded. */
	public static boolean isOpen(Commitment commitment) {
		return OPEN.contains(commitment.getStatus());
	}

	/** Whether it is open although the last possible day of its due date lies before {@code today}. */
	public static boolean isOverdue(Commitment commitment, LocalDate today) {
		PartialDate due = due(commitment);
		return isOpen(commitment) && due != null && due.latest() != null && due.latest().isBefore(today);
	}

	/**
	 * Whether both sides say the same: there are positions of at least two parties, and the last position of each (in the order of the
	 * list) states the same status and the same date.
	 */
	public static boolean positionsMeet(Commitment commitment) {
		List<Position> last = commitment.getPositions().stream().filter(p -> p.getParty() != null)
				.filter(p -> isLastOfItsParty(p, commitment.getPositions())).toList();
		return last.size() > 1 && last.stream().map(p -> List.of(p.getStatus(), text(p.getExpected()))).distinct().count() == 1;
	}

	private static boolean isLastOfItsParty(Position position, List<Position> all) {
		return all.stream().filter(p -> p.getParty() == position.getParty()).reduce((first, second) -> second).orElseThrow() == position;
	}

	private static String text(PartialDate date) {
		return date == null ? "" : date.text(); //$NON-NLS-1$
	}

	private static boolean isEmpty(PartialDate date) {
		return date == null || date.isUnknown();
	}
}
