package org.liaison.meetings.ui.signing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.types.Labels;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersions;
import org.liaison.model.Language;
import org.liaison.sessions.workflow.Readiness;
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

	/** How a meeting came to where it is, and in which languages the text of its minutes did not follow. */
	private record Past(List<Passage> passages, Set<Language> outdated) {
	}

	private final RecordPageSite site;
	private final Composite bar;
	private final Label way;
	private final Label since;
	private final Label outdated;
	private final Button next;
	private final Button other;
	private RecordEditing editing;
	private Job reading;

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
		outdated = site.toolkit().createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(outdated);
	}

	/** Shows a meeting. */
	public void show(RecordEditing shown) {
		editing = shown;
		MeetingState state = meeting().getState();
		way.setText(words(state));
		next.setText(state == MeetingState.SIGNED ? SigningText.correct : NLS.bind(SigningText.next, name(steps().getFirst().to())));
		boolean stored = meeting().getKey() != null;
		next.setEnabled(stored);
		other.setEnabled(stored && steps().size() > 1);
		bar.layout(true);
		Register register = editing.register();
		Labels labels = RegisterSession.get().labels();
		String id = meeting().getId();
		boolean drafted = stored && MinutesVersions.current(meeting()).filter(version -> version.getState() != MinutesState.SIGNED).isPresent();
		if (reading != null) {
			reading.cancel();
		}
		reading = Background.read(SigningText.readingHistory, () -> new Past(Workflow.history(register, id), drafted ? outdated(register, id, labels) : Set.of()),
				this::showPast, bar);
	}

	/** With 300 outcomes this takes longer than a frame. */
	private static Set<Language> outdated(Register register, String meeting, Labels labels) {
		try (Edit edit = Edits.open(register)) {
			return Readiness.outdated((Meeting) edit.load(meeting), labels);
		}
	}

	private void showPast(Past past) {
		showSince(past.passages());
		showOutdated(past.outdated());
	}

	/** That the text of the minutes lacks what was typed since; no line where it does not. */
	private void showOutdated(Set<Language> texts) {
		Locale reader = RegisterSession.get().language().locale();
		String languages = texts.stream().map(language -> language.locale().getDisplayLanguage(reader)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		outdated.setText(texts.isEmpty() ? "" : "⚠ " + NLS.bind(SigningText.outdated, languages)); //$NON-NLS-1$ //$NON-NLS-2$
		outdated.setVisible(!texts.isEmpty());
		((GridData) outdated.getLayoutData()).exclude = texts.isEmpty();
		outdated.requestLayout();
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
