package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CONCERNS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ORIGIN;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;

/** What commitments are grouped by. The subjects that a grouping looks at are other bundles': it is offered when they are there. */
enum Grouping {

	/** By the country of who owes them; what both sides owe is with both. */
	SIDE(null) {

		@Override
		Groups groups(Register register, Filter among) {
			return new SideGroups(register);
		}
	},
	/** By the ports they concern. */
	PORT("Place") { //$NON-NLS-1$

		@Override
		Groups groups(Register register, Filter among) {
			RecordType places = type(register);
			return new RecordGroups(register, places, id -> is(COMMITMENT__CONCERNS, List.of(id)),
					new Filter.Not(new Filter.Refers(COMMITMENT__CONCERNS, places.eClass())), FollowUpText.noPort);
		}
	},
	/** By the agreements they concern or come from. */
	AGREEMENT("Agreement") { //$NON-NLS-1$

		@Override
		Groups groups(Register register, Filter among) {
			RecordType agreements = type(register);
			var none = new Filter.And(Stream.of(COMMITMENT__CONCERNS, COMMITMENT__ORIGIN)
					.<Filter>map(reference -> new Filter.Not(new Filter.Refers(reference, agreements.eClass()))).toList());
			return new RecordGroups(register, agreements,
					id -> new Filter.Or(List.of(is(COMMITMENT__CONCERNS, List.of(id)), is(COMMITMENT__ORIGIN, List.of(id)))), none,
					FollowUpText.noAgreement);
		}
	},
	/** By the bodies at whose meetings they were made. */
	BODY("Body") { //$NON-NLS-1$

		@Override
		Groups groups(Register register, Filter among) {
			RecordType meetings = register.types().named("Meeting"); //$NON-NLS-1$
			var found = new MeetingsOf(register, meetings);
			var none = new Filter.Or(List.of(new Filter.Not(new Filter.Refers(COMMITMENT__ORIGIN, meetings.eClass())), found.ofNoBody()));
			return new RecordGroups(register, type(register), found::of, none, FollowUpText.noBody);
		}
	},
	/** By the month in which their due date begins. */
	MONTH(null) {

		@Override
		Groups groups(Register register, Filter among) {
			return new MonthGroups(register, among);
		}
	};

	private final String subject;

	Grouping(String subject) {
		this.subject = subject;
	}

	/** What it is called. */
	String label() {
		return switch (this) {
		case SIDE -> FollowUpText.bySide;
		case PORT -> FollowUpText.byPort;
		case AGREEMENT -> FollowUpText.byAgreement;
		case BODY -> FollowUpText.byBody;
		case MONTH -> FollowUpText.byMonth;
		};
	}

	/** Whether the types that it looks at are installed. */
	boolean isPossible(RecordTypes types) {
		return subject == null || types.all().stream().anyMatch(type -> type.name().equals(subject));
	}

	/**
	 * The groups of the commitments in a register.
	 *
	 * @param among the commitments that are wanted at all
	 */
	abstract Groups groups(Register register, Filter among);

	RecordType type(Register register) {
		return register.types().named(subject);
	}

	/** The type of commitments in a register. */
	static RecordType commitments(Register register) {
		return register.types().of(CommitmentsPackage.Literals.COMMITMENT).orElseThrow();
	}

	/** A reference points to one of these records, or to something inside one. */
	static Filter is(EReference reference, List<String> ids) {
		return new Filter.Test(List.of(reference), Operator.IN, ids);
	}
}
