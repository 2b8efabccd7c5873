package org.liaison.commitments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Record;

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

	/** The statuses of commitments that are not over. */
	public static Set<CommitmentStatus> openStatuses() {
		return EnumSet.copyOf(OPEN);
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
	 * Whether both sides say the same: there are positions of at least two parties, and the last position of each states the same status
	 * and the same date.
	 */
	public static boolean positionsMeet(Commitment commitment) {
		List<Position> last = lastPositions(commitment);
		return last.size() > 1 && last.stream().map(p -> List.of(p.getStatus(), text(p.getExpected()))).distinct().count() == 1;
	}

	/**
	 * The last word of each party: the one that was said last, wherever it stands in the list, because positions are also entered late. Of
	 * two that may have been said in either order the lower one counts. A position without a party is nobody's.
	 */
	public static List<Position> lastPositions(Commitment commitment) {
		Map<Object, LastWord> last = new LinkedHashMap<>();
		commitment.getPositions().forEach(position -> party(position).ifPresent(party -> last
				.merge(Objects.requireNonNullElse(ObjectIds.of(party), party), LastWord.of(position), LastWord::then)));
		return last.values().stream().map(LastWord::position).toList();
	}

	/** Who says it, by name: the party is not loaded for it. */
	static Optional<Party> party(Position position) {
		return Targets.of(position, CommitmentsPackage.Literals.POSITION__PARTY, Party.class).stream().findFirst();
	}

	/** Whether something is kept that shows how it went: an attachment, or a step of its progress with a file, citation or observation. */
	public static boolean hasEvidence(Commitment commitment) {
		return !commitment.getAttachments().isEmpty() || commitment.getProgress().stream().anyMatch(CommitmentRules::isProved);
	}

	/** Whether it is known why it was closed: evidence, a stated reason, or the commitment that took its place. */
	public static boolean isClosingExplained(Commitment commitment) {
		boolean reasoned = commitment.getClosingReason() != null && !commitment.getClosingReason().isBlank();
		return reasoned || hasEvidence(commitment)
				|| !Targets.of(commitment, CommitmentsPackage.Literals.COMMITMENT__REPLACED_BY, Commitment.class).isEmpty();
	}

	/**
	 * Whether the sides differ: the last positions of two parties state different statuses, or different dates where both state one; or one
	 * counts on what we hold for closed, or the other way round.
	 */
	public static boolean isDisputed(Commitment commitment) {
		List<Position> last = lastPositions(commitment);
		return last.stream().map(Position::getStatus).distinct().count() > 1
				|| last.stream().map(Position::getExpected).filter(date -> !isEmpty(date)).distinct().count() > 1
				|| last.stream().anyMatch(position -> countsOn(position) != isOpen(commitment));
	}

	/**
	 * Whether a side still counts on it although we hold it for closed: then it is not over. What we said ourselves stands until we take it
	 * back, too: the other side relies on it.
	 */
	public static boolean isClosingDisputed(Commitment commitment) {
		return !isOpen(commitment) && lastPositions(commitment).stream().anyMatch(CommitmentRules::countsOn);
	}

	/** Whether somebody holds the commitment for open. */
	static boolean countsOn(Position position) {
		return OPEN.contains(position.getStatus());
	}

	private static boolean isProved(ProgressUpdate step) {
		return !step.getEvidence().isEmpty() || !step.getCitations().isEmpty()
				|| !Targets.of(step, CommitmentsPackage.Literals.PROGRESS_UPDATE__OBSERVATION, Record.class).isEmpty();
	}

	private static String text(PartialDate date) {
		return date == null ? "" : date.text(); //$NON-NLS-1$
	}

	private static boolean isEmpty(PartialDate date) {
		return date == null || date.isUnknown();
	}
}
