package org.liaison.documents.ui.publish;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingStates;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.ui.list.FilteredPart;
import org.liaison.ui.session.RecordEditorInput;

/** What documents are about: tells menus whether there is one about a record, and the dialog what somebody has before them. */
public final class Subjects extends PropertyTester {

	static final String MEETING = RecordTypes.typeId(MeetingsPackage.Literals.MEETING);
	static final String COMMITMENT = RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT);

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		return receiver instanceof RecordRef record && (record.type().equals(MEETING) || record.type().equals(COMMITMENT));
	}

	/** The meeting that is selected or else open, by UUID; {@code null} for none. */
	static String meeting(IStructuredSelection selection, IEditorInput open) {
		if (selection.getFirstElement() instanceof RecordRef record && record.type().equals(MEETING)) {
			return record.id();
		}
		return open instanceof RecordEditorInput input && input.typeId().equals(MEETING) ? input.recordId() : null;
	}

	/** Whether a meeting is still to come, as far as anybody said. */
	static boolean isAhead(Register register, RecordRef meeting) {
		try (Edit edit = Edits.open(register)) {
			return MeetingStates.isAhead(((Meeting) edit.load(meeting.id())).getState());
		}
	}

	/** Whether commitments are selected or listed. */
	static boolean areCommitments(IStructuredSelection selection, IEditorPart open) {
		return selection.getFirstElement() instanceof RecordRef record && record.type().equals(COMMITMENT)
				|| selection.isEmpty() && listsCommitments(open);
	}

	/** By which filter commitments are listed; {@code ""} when all are, or none. */
	static String filter(IEditorPart open) {
		return listsCommitments(open) ? ((FilteredPart) open).filter() : ""; //$NON-NLS-1$
	}

	private static boolean listsCommitments(IEditorPart open) {
		return open instanceof FilteredPart list && list.typeId().equals(COMMITMENT);
	}
}
