package org.liaison.commitments;

import java.util.Objects;
import java.util.Set;

import org.liaison.commitments.CommitmentsPackage.Literals;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.contribution.Guard;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * Closing a commitment needs evidence or a stated reason, which stays with it as long as it is closed. One that was closed before it
 * came into the register is history that a source may tell without either: only a check mentions it.
 */
public final class ClosingGuard implements Guard {

	@Override
	public Set<String> features() {
		return Set.of(Literals.COMMITMENT__STATUS.getName(), Literals.COMMITMENT__CLOSING_REASON.getName(),
				Literals.COMMITMENT__REPLACED_BY.getName(), Literals.COMMITMENT__PROGRESS.getName(), ModelPackage.Literals.RECORD__ATTACHMENTS.getName());
	}

	@Override
	public void check(Record before, Record after) {
		if (before instanceof Commitment was && after instanceof Commitment is && !CommitmentRules.isOpen(is)
				&& !CommitmentRules.isClosingExplained(is) && (CommitmentRules.isOpen(was) || CommitmentRules.isClosingExplained(was))) {
			throw new RegisterException(Problem.REFUSED, Objects.requireNonNullElse(is.getKey(), ""), //$NON-NLS-1$
					Saying.of(ClosingGuard.class, "guards", "closedWhy")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
