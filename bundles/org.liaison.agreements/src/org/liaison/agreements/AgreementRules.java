package org.liaison.agreements;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.liaison.model.PartialDate;

/** What follows from an instrument's dates. */
public final class AgreementRules {

	private static final Set<AgreementStatus> RUNNING = EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE);

	private AgreementRules() {
	}

	/**
	 * The status that the dates show on a day, or the status as it was entered where the dates do not reach further. Dates often lack
	 * in sources, so that an instrument can be in force in practice without a day of entry into force.
	 */
	public static AgreementStatus status(Agreement agreement, LocalDate day) {
		AgreementStatus entered = agreement.getStatus();
		if (entered == AgreementStatus.SUPERSEDED) {
			return entered;
		}
		AgreementStatus dated = fromDates(agreement, day);
		return dated.compareTo(entered) > 0 ? dated : entered;
	}

	private static AgreementStatus fromDates(Agreement agreement, LocalDate day) {
		if (isReached(agreement.getTerminated(), day)) {
			return AgreementStatus.TERMINATED;
		}
		if (isOver(agreement.getExpires(), day)) {
			return AgreementStatus.EXPIRED;
		}
		if (isReached(agreement.getInForce(), day)) {
			return AgreementStatus.IN_FORCE;
		}
		if (isReached(agreement.getSigned(), day)) {
			return AgreementStatus.SIGNED;
		}
		if (isReached(agreement.getNegotiated(), day)) {
			return AgreementStatus.NEGOTIATED;
		}
		return isReached(agreement.getProposed(), day) ? AgreementStatus.PROPOSED : AgreementStatus.NOT_STATED;
	}

	/** Whether the term has run out by {@code today} although the status still says signed or in force. */
	public static boolean hasLapsed(Agreement agreement, LocalDate today) {
		return RUNNING.contains(agreement.getStatus()) && isOver(agreement.getExpires(), today);
	}

	/** Certainly reached: the last possible day, or for an open end the first, is not after that day. */
	private static boolean isReached(PartialDate date, LocalDate day) {
		if (date == null) {
			return false;
		}
		LocalDate by = date.latest() == null ? date.earliest() : date.latest();
		return by != null && !by.isAfter(day);
	}

	private static boolean isOver(PartialDate date, LocalDate day) {
		return date != null && date.latest() != null && date.latest().isBefore(day);
	}
}
