package org.liaison.commitments.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.RecordRef;
import org.liaison.core.types.RecordTypes;

/** Whether a selected record is a commitment, for commands and menus. */
public final class CommitmentTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		return receiver instanceof RecordRef record && isCommitment(record);
	}

	/** Whether a record is a commitment. */
	public static boolean isCommitment(RecordRef record) {
		return record.type().equals(RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT));
	}
}
