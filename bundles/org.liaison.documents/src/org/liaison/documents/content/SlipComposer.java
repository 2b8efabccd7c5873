package org.liaison.documents.content;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.liaison.commitments.Commitment;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;

/** How the date of a commitment moved, as the operations on it tell. */
final class SlipComposer {

	/** More changes than any commitment has. */
	private static final int MOST = 1000;
	private static final Set<String> DATES = Set.of(COMMITMENT__AGREED.getName(), COMMITMENT__INDICATIVE.getName());

	private final Register register;
	private final Wordings wordings;

	SlipComposer(Register register, Wordings wordings) {
		this.register = register;
		this.wordings = wordings;
	}

	/** Each earlier date with the day on which it was replaced, oldest first. */
	Wording of(Commitment commitment) {
		List<Wording> moves = new ArrayList<>();
		for (Operation operation : register.history(commitment.getId(), null, MOST).reversed()) {
			if (operation.object().equals(commitment.getId()) && !operation.isCreation() && DATES.contains(operation.field().feature())
					&& operation.before() != null) {
				moves.add(move(operation));
			}
		}
		return wordings.join(moves);
	}

	private Wording move(Operation operation) {
		PartialDate day = PartialDate.of(LocalDate.ofInstant(operation.at(), ZoneId.systemDefault()));
		Wording after = operation.after() == null ? wordings.say("due.none") : date(operation.after()); //$NON-NLS-1$
		return wordings.say("slip", date(operation.before()), after, wordings.date(day)); //$NON-NLS-1$
	}

	/** Another program may have written what is no date here. */
	private Wording date(String value) {
		try {
			return wordings.date(PartialDate.parse(value));
		} catch (PartialDateException noDate) {
			return wordings.plain(value);
		}
	}
}
