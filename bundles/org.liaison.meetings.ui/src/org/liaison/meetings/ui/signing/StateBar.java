package org.liaison.meetings.ui.signing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.liaison.core.Register;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.sessions.workflow.Workflow;
import org.liaison.sessions.workflow.Workflow.Passage;
import org.liaison.sessions.workflow.Workflow.Step;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** How far a meeting has come, since when and by whom, and the next step. */
public final class StateBar {

	private static final String AHEAD = " › "; //$NON-NLS-1$

	private final RecordPageSite site;
	private final Composite bar;
	private final Label way;
	private final Label since;
	private final Button next;
	private final Button other;
	private RecordEditing editing;

	/** A bar across a page, at the top of a grid of one column. */
	public StateBar(Composite parent, RecordPageSite site) {
		this.site = site;
		bar = site.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		way = site.toolkit().createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
		way.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(way);
		next = site.toolkit().createButton(bar, "", SWT.PUSH); //$NON-NLS-1$
		next.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(steps().getFirst())));
		other = site.toolkit().createButton(bar, SigningText.other, SWT.PUSH);
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openMenu()));
		since = site.toolkit().createLabel(bar, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(since);
	}

	/** Shows a meeting. */
	public void show(RecordEditing shown) {
		editing = shown;
		MeetingState state = meeting().getState();
		way.setText(words(state));
		next.setText(NLS.bind(SigningText.next, name(steps().getFirst().to())));
		boolean stored = meeting().getKey() != null;
		next.setEnabled(stored);
		other.setEnabled(stored && steps().size() > 1);
		bar.layout(true);
		Register register = editing.register();
		String id = meeting().getId();
		Background.read(SigningText.readingHistory, () -> Workflow.history(register, id), this::showSince, bar);
	}

	/** The usual way with a mark before the state; a state beside the way stands alone. */
	private static String words(MeetingState state) {
		List<MeetingState> usual = List.of(MeetingState.PLANNED, MeetingState.PREPARED, MeetingState.IN_SESSION, MeetingState.MINUTES_DRAFTED,
				MeetingState.AGREED, MeetingState.SIGNED);
		return usual.contains(state)
				? String.join(AHEAD, usual.stream().map(one -> one == state ? "● " + name(one) : name(one)).toList()) //$NON-NLS-1$
				: name(state);
	}

	private void showSince(List<Passage> passages) {
		String text = ""; //$NON-NLS-1$
		if (!passages.isEmpty() && passages.getLast().since() != null) {
			Passage last = passages.getLast();
			String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(RegisterSession.get().language().locale())
					.format(last.since().atZone(ZoneId.systemDefault()));
			text = NLS.bind(last.reason().isBlank() ? SigningText.since : SigningText.sinceWhy,
					new Object[] { name(last.state()), time, last.author(), last.reason() });
		}
		since.setText(text);
	}

	private Meeting meeting() {
		return (Meeting) editing.record();
	}

	private List<Step> steps() {
		return Workflow.steps(meeting());
	}

	static String name(MeetingState state) {
		return RecordText.value(MeetingsPackage.Literals.MEETING__STATE, state);
	}

	private void openMenu() {
		Menu menu = new Menu(other);
		steps().stream().skip(1).forEach(step -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText((step.back() ? "← " : "→ ") + name(step.to())); //$NON-NLS-1$ //$NON-NLS-2$
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(step)));
		});
		menu.setLocation(other.toDisplay(0, other.getSize().y));
		menu.setVisible(true);
	}

	/** A step is saved by itself, with its reason: what was begun here has to be saved before. */
	private void go(Step step) {
		var part = site.editorSite().getPart();
		if (part instanceof IEditorPart editor && (!editor.isDirty() || site.editorSite().getPage().saveEditor(editor, true))
				&& !editor.isDirty()) {
			var dialog = new StepDialog(bar.getShell(), editing, step);
			if (dialog.open() == Window.OK) {
				new StepRun(editing.register(), meeting().getId(), step, dialog).schedule();
			}
		}
	}
}
