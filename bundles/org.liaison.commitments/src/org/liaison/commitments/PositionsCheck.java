package org.liaison.commitments;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__POSITIONS;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.Record;

/**
 * Compares the last words of the sides with each other and with what was entered. Sides may differ for years, so most of it
 * is only worth knowing.
 */
public final class PositionsCheck implements Check {

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		new Comparison((Commitment) record, language, new Findings(PositionsCheck.class, language, consumer)).report();
	}

	private record Comparison(Commitment commitment, List<Position> last, Language language, Findings findings) {

		Comparison(Commitment commitment, Language language, Findings findings) {
			this(commitment, CommitmentRules.lastPositions(commitment), language, findings);
		}

		void report() {
			if (last.size() > 1) {
				status();
				dates();
			} else if (CommitmentRules.isClosingDisputed(commitment)) {
				findings.note(commitment, COMMITMENT__POSITIONS, "stillCountedOn", sides()); //$NON-NLS-1$
			}
			if (isKnown(commitment.getAgreed())) {
				last.stream().filter(position -> isKnown(position.getExpected())).filter(this::expectsAnotherDate).forEach(this::otherDate);
			}
		}

		private void status() {
			List<CommitmentStatus> stated = distinct(Position::getStatus);
			if (stated.size() > 1) {
				findings.note(commitment, COMMITMENT__POSITIONS, "sidesDifferOnStatus", sides()); //$NON-NLS-1$
			} else if (stated.getFirst() != commitment.getStatus()) {
				findings.warn(commitment, COMMITMENT__POSITIONS, "sidesAgreeOnStatus", sides()); //$NON-NLS-1$
			}
		}

		private void dates() {
			if (!last.stream().allMatch(position -> isKnown(position.getExpected()))) {
				return;
			}
			List<String> stated = distinct(position -> position.getExpected().text());
			if (stated.size() > 1) {
				findings.note(commitment, COMMITMENT__POSITIONS, "sidesDifferOnDate", sides()); //$NON-NLS-1$
			} else if (!isKnown(commitment.getAgreed())) {
				findings.note(commitment, COMMITMENT__POSITIONS, "sidesAgreeOnDate", sides(), //$NON-NLS-1$
						last.getFirst().getExpected().describe(language));
			}
		}

		private boolean expectsAnotherDate(Position position) {
			return !position.getExpected().text().equals(commitment.getAgreed().text());
		}

		private void otherDate(Position position) {
			findings.note(position, null, "expectsAnotherDate", name(position), position.getExpected().describe(language), //$NON-NLS-1$
					commitment.getAgreed().describe(language));
		}

		private <T> List<T> distinct(Function<Position, T> value) {
			return last.stream().map(value).distinct().toList();
		}

		private String sides() {
			return String.join(language == Language.ZH ? "、" : ", ", last.stream().map(this::name).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private String name(Position position) {
			return CommitmentRules.party(position).orElseThrow().getTitle().best(language);
		}

		private static boolean isKnown(PartialDate date) {
			return date != null && !date.isUnknown();
		}
	}
}
