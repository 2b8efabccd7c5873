package org.liaison.meetings.ui.next;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.editor.FormEditor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.sessions.agenda.AgendaDraft;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.sessions.agenda.CarryOver;
import org.liaison.sessions.agenda.DraftPoint;
import org.liaison.sessions.agenda.Preparation;
import org.liaison.sessions.agenda.Series;
import org.liaison.sessions.agenda.SessionPlan;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;

/** Makes the next meeting of a body, or brings the agenda of the one that is planned up to date, and opens it. */
final class NextMeeting {

	/** What is known before anybody is asked. */
	private record Known(AgendaDraft draft, String number) {
	}

	private final Register register;
	private final IWorkbenchPage page;
	private final Shell shell;

	private NextMeeting(Register register, IWorkbenchPage page) {
		this.register = register;
		this.page = page;
		this.shell = page.getWorkbenchWindow().getShell();
	}

	/** Drafts the agenda, asks, and opens the meeting. */
	static void prepare(Register register, String body, IWorkbenchPage page) {
		var next = new NextMeeting(register, page);
		Background.read(NextText.drafting, () -> new Known(new CarryOver(register).draft(body), Series.of(register, body).nextNumber().orElse("")), //$NON-NLS-1$
				next::ask, next.shell);
	}

	private void ask(Known known) {
		if (known.draft().planned().isPresent()) {
			RecordRef planned = known.draft().planned().get();
			if (MessageDialog.openQuestion(shell, NextText.title, NLS.bind(NextText.plannedAlready, RecordText.label(planned)))) {
				save(edit -> {
					Meeting meeting = (Meeting) edit.load(planned.id());
					new Preparation(register).bringUpToDate(edit, meeting, known.draft());
					return meeting;
				});
			}
			return;
		}
		var wizard = new NextMeetingWizard(register, known.draft(), known.number(), this::create);
		var dialog = new WizardDialog(shell, wizard);
		dialog.setMinimumPageSize(860, 460);
		dialog.open();
	}

	private void create(AgendaDraft draft, SessionPlan plan, Map<DraftPoint, String> takenOff) {
		save(edit -> {
			Meeting meeting = new Preparation(register).create(edit, draft, plan);
			for (int i = 0; i < draft.points().size(); i++) {
				String reason = takenOff.get(draft.points().get(i));
				if (reason != null) {
					AgendaItem item = meeting.getAgenda().get(i);
					Agendas.takeOff(meeting, item, reason);
				}
			}
			return meeting;
		});
	}

	private interface Change {

		Meeting in(Edit edit);
	}

	private void save(Change change) {
		AtomicReference<RecordRef> saved = new AtomicReference<>();
		Background.run(NextText.preparing, monitor -> {
			try (Edit edit = Edits.open(register)) {
				Meeting meeting = change.in(edit);
				edit.save(NextText.reason);
				saved.set(new RecordRef(meeting.getId(), meeting.getKey(), RecordTypes.typeId(meeting.eClass()), meeting.getTitle()));
			}
		}, () -> RecordLinks.open(page, saved.get()).ifPresent(editor -> ((FormEditor) editor).setActivePage("agenda"))); //$NON-NLS-1$
	}
}
