package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ORIGIN;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

/**
 * Finds the commitments of a body through its meetings: a commitment comes from an outcome, which lies inside a meeting, which names
 * its body.
 */
final class MeetingsOf {

	/** No body meets oftener than this in a lifetime, and a question cannot name many more. */
	private static final int MOST = 10_000;

	private final Register register;
	private final RecordType meetings;
	private final EReference body;

	MeetingsOf(Register register, RecordType meetings) {
		this.register = register;
		this.meetings = meetings;
		this.body = (EReference) meetings.eClass().getEStructuralFeature("body"); //$NON-NLS-1$
	}

	/** The commitments that come from a meeting of the body with this UUID. */
	Filter of(String bodyId) {
		return origin(Grouping.is(body, List.of(bodyId)));
	}

	/** The commitments that come from a meeting of no body, for example from talks between two persons. */
	Filter ofNoBody() {
		return origin(new Filter.Test(List.of(body), Operator.EMPTY, List.of()));
	}

	private Filter origin(Filter wanted) {
		var query = new Query(meetings, wanted, List.of(), List.of(), Language.EN);
		List<String> ids = register.rows(query).rows(0, MOST).stream().map(Row::id).toList();
		return ids.isEmpty() ? new Filter.Or(List.of()) : Grouping.is(COMMITMENT__ORIGIN, ids);
	}
}
