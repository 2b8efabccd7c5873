package org.liaison.meetings.ui.signing;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.Labels;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.sessions.workflow.MinutesSteps;
import org.liaison.sessions.workflow.Workflow.Step;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Makes a step and saves it with its reason. */
final class StepRun {

	private final Register register;
	private final String meeting;
	private final Step step;
	private final String reason;
	private final PartialDate signed;
	private final List<RecordRef> signatories;
	private final Labels labels = RegisterSession.get().labels();

	StepRun(Register register, String meeting, Step step, StepDialog answers) {
		this.register = register;
		this.meeting = meeting;
		this.step = step;
		this.reason = answers.reason();
		this.signed = answers.signed();
		this.signatories = answers.signatories();
	}

	void schedule() {
		Background.run(NLS.bind(SigningText.going, StateBar.name(step.to())), monitor -> {
			try (Edit edit = Edits.open(register)) {
				make(edit, (Meeting) edit.load(meeting));
				edit.save(reason);
			}
		}, () -> { });
	}

	private void make(Edit edit, Meeting loaded) {
		var steps = new MinutesSteps(labels);
		if (step.to() == MeetingState.SIGNED && !step.back()) {
			steps.sign(loaded, signed, signatories.stream().map(edit::reference).map(Party.class::cast).toList());
		} else {
			steps.make(loaded, step, register.info().device().author(), reason);
		}
	}
}
