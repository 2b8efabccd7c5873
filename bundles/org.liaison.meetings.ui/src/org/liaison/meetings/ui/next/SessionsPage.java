package org.liaison.meetings.ui.next;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.liaison.core.Register;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.sessions.agenda.Series;
import org.liaison.sessions.agenda.Series.Session;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.widgets.TextColumns;

/** The meetings of a body, the latest one first, and the way to the next. */
public final class SessionsPage implements RecordPage {

	private RecordPageSite site;
	private RecordEditing editing;
	private TableViewer viewer;
	private Button prepare;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		prepare = site.toolkit().createButton(area, NextText.prepareNext, SWT.PUSH);
		prepare.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> NextMeeting.prepare(editing.register(), editing.record().getId(), site.editorSite().getPage())));
		Composite holder = site.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(holder);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
		var columns = new TextColumns<Session>(viewer);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns.add(NextText.meeting, 6, session -> RecordText.label(session.record()));
		columns.add(NextText.dates, 3, session -> RecordText.value(MeetingsPackage.Literals.MEETING__DATES, session.dates()));
		columns.add(NextText.state, 2, session -> RecordText.value(MeetingsPackage.Literals.MEETING__STATE, session.state()));
		columns.add(NextText.points, 1, session -> String.valueOf(session.points()));
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Session session) {
				RecordLinks.open(site.editorSite().getPage(), session.record());
			}
		});
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		read();
	}

	@Override
	public void saved(Set<String> records) {
		read();
	}

	private void read() {
		Register register = editing.register();
		String id = editing.record().getId();
		prepare.setEnabled(editing.record().getKey() != null);
		Background.read(NextText.reading, () -> Series.of(register, id).sessions().reversed(), (List<Session> sessions) -> viewer.setInput(sessions),
				viewer.getControl());
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
