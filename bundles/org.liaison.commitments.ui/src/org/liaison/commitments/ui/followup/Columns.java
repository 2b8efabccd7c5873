package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ACTUAL;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DATE_WORDING;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__SLIPS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.model.ModelPackage.Literals.RECORD__KEY;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.query.Row;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;
import org.liaison.ui.session.RecordText;

/** What is read of each commitment, and how it is taken from a row. */
final class Columns {

	/** The features that rows have, in this order. */
	static final List<EStructuralFeature> READ = List.of(RECORD__KEY, RECORD__TITLE, COMMITMENT__OBLIGORS, COMMITMENT__DUE,
			COMMITMENT__INDICATIVE, COMMITMENT__AGREED, COMMITMENT__ACTUAL, COMMITMENT__DATE_WORDING, COMMITMENT__STATUS, COMMITMENT__SLIPS);

	private Columns() {
	}

	/** A value as lists show it. */
	static String text(Row row, EStructuralFeature feature) {
		return RecordText.value(feature, value(row, feature)).replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static LocalizedText title(Row row) {
		return value(row, RECORD__TITLE) instanceof LocalizedText title ? title : LocalizedText.EMPTY;
	}

	/** A date that is there and known. */
	static Optional<PartialDate> date(Row row, EStructuralFeature feature) {
		return value(row, feature) instanceof PartialDate date && !date.isUnknown() ? Optional.of(date) : Optional.empty();
	}

	/** When it is due, or the words that stand for a date. */
	static String due(Row row) {
		return date(row, COMMITMENT__DUE).isPresent() ? text(row, COMMITMENT__DUE) : text(row, COMMITMENT__DATE_WORDING);
	}

	/** How often its date was moved to a later day. */
	static long slips(Row row) {
		return value(row, COMMITMENT__SLIPS) instanceof Number number ? number.longValue() : 0;
	}

	static boolean isOpen(Row row) {
		return switch (value(row, COMMITMENT__STATUS)) {
		case CommitmentStatus.FULFILLED, CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED -> false;
		case null, default -> true;
		};
	}

	/** How many days have passed since it was due at the latest; 0 when it is not overdue. */
	static long overdue(Row row, LocalDate today) {
		LocalDate last = date(row, COMMITMENT__DUE).map(PartialDate::latest).orElse(null);
		return isOpen(row) && last != null && last.isBefore(today) ? ChronoUnit.DAYS.between(last, today) : 0;
	}

	private static Object value(Row row, EStructuralFeature feature) {
		return row.cells().get(READ.indexOf(feature));
	}
}
