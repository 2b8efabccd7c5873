package org.liaison.meetings.ui.next;

import java.util.Map;

import org.eclipse.jface.wizard.Wizard;
import org.liaison.core.Register;
import org.liaison.sessions.agenda.AgendaDraft;
import org.liaison.sessions.agenda.DraftPoint;
import org.liaison.sessions.agenda.SessionPlan;

/** Asks when and where, and shows what comes back to the agenda. */
final class NextMeetingWizard extends Wizard {

	/** Takes the answers. */
	interface Answers {

		/** @param takenOff reasons of the points that are not to be talked about this time */
		void take(AgendaDraft draft, SessionPlan plan, Map<DraftPoint, String> takenOff);
	}

	private final AgendaDraft draft;
	private final Answers answers;
	private final PlanPage plan;
	private final DraftPage points;

	NextMeetingWizard(Register register, AgendaDraft draft, String number, Answers answers) {
		this.draft = draft;
		this.answers = answers;
		plan = new PlanPage(register, draft, number);
		points = new DraftPage(draft);
		setWindowTitle(NextText.title);
	}

	@Override
	public void addPages() {
		addPage(plan);
		addPage(points);
	}

	/** Nobody is to create a meeting without having seen its agenda. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == points && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		answers.take(draft, plan.plan(), points.takenOff());
		return true;
	}
}
