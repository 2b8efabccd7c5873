package org.liaison.commitments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldHistory;
import org.liaison.model.PartialDate;

/**
 * How the dates and the status of a commitment came to be what they are: every date that it had and every status, since when, by whom
 * and why. Read from the operation log, so nobody has to keep it. Not for the UI thread.
 */
public final class SlipHistory {

	/** The dates of a commitment. */
	public enum Kind {
		/** Hoped for. */
		INDICATIVE(CommitmentsPackage.Literals.COMMITMENT__INDICATIVE),
		/** Accepted by both sides. */
		AGREED(CommitmentsPackage.Literals.COMMITMENT__AGREED),
		/** When it was done. */
		ACTUAL(CommitmentsPackage.Literals.COMMITMENT__ACTUAL);

		private final EAttribute feature;

		Kind(EAttribute feature) {
			this.feature = feature;
		}
	}

	/**
	 * A date that the commitment had.
	 *
	 * @param kind which of its dates
	 * @param date the date, {@code null} when it was taken away
	 * @param slips whether it lies later than the date of this kind before it
	 * @param since when it was set
	 * @param author by whom
	 * @param reason why, in the author's words; may be empty
	 */
	public record Dated(Kind kind, PartialDate date, boolean slips, Instant since, String author, String reason) {
	}

	/**
	 * A status that the commitment had.
	 *
	 * @param status which
	 * @param since when it was set
	 * @param author by whom
	 * @param reason why, in the author's words; may be empty
	 */
	public record Stated(CommitmentStatus status, Instant since, String author, String reason) {
	}

	private SlipHistory() {
	}

	/** The dates of the commitment with this UUID, oldest first. */
	public static List<Dated> dates(Register register, String commitment) {
		Map<Kind, PartialDate> last = new EnumMap<>(Kind.class);
		List<Dated> dates = new ArrayList<>();
		for (FieldHistory.Entry entry : FieldHistory.of(register, commitment, commitment, Stream.of(Kind.values()).map(kind -> kind.feature.getName()).toList())) {
			Kind kind = Stream.of(Kind.values()).filter(k -> k.feature.getName().equals(entry.feature())).findFirst().orElseThrow();
			PartialDate date = entry.value() == null ? null : PartialDate.parse(entry.value());
			dates.add(new Dated(kind, date, slips(last.get(kind), date), entry.since(), entry.author(), entry.reason()));
			if (date != null) {
				last.put(kind, date);
			}
		}
		return List.copyOf(dates);
	}

	/** The statuses of the commitment with this UUID, oldest first. */
	public static List<Stated> statuses(Register register, String commitment) {
		return FieldHistory.of(register, commitment, commitment, List.of(CommitmentsPackage.Literals.COMMITMENT__STATUS.getName())).stream()
				.filter(entry -> entry.value() != null).map(entry -> new Stated(CommitmentStatus.get(entry.value()), entry.since(),
						entry.author(), entry.reason())).toList();
	}

	/** A date slips when its last possible day moves to a later one; without an end there is nothing to compare. */
	private static boolean slips(PartialDate before, PartialDate after) {
		return before != null && after != null && before.latest() != null && after.latest() != null && after.latest().isAfter(before.latest());
	}
}
