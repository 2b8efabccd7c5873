package org.liaison.meetings.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.types.Labels;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.MinutesVersions;
import org.liaison.meetings.ui.signing.StateBar;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.Comparison;
import org.liaison.sessions.workflow.MinutesSteps;
import org.liaison.sessions.workflow.SignedMeeting;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TextColumns;

/** The versions of the minutes, and two of them compared word by word in each language. */
public final class VersionsPage implements RecordPage {

	private static final int SHOWN_OF_SEAL = 12;

	private RecordPageSite site;
	private StateBar bar;
	private Label altered;
	private RecordEditing editing;
	private TableViewer viewer;
	private Combo older;
	private Combo newer;
	private Combo language;
	private Button renew;
	private ComparedText text;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 6).applyTo(area);
		bar = new StateBar(area, site);
		altered = site.toolkit().createLabel(area, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(altered);
		createTable(area);
		createChoice(area);
		text = new ComparedText(area);
	}

	private void createTable(Composite area) {
		Composite holder = site.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 110).applyTo(holder);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
		var columns = new TextColumns<MinutesVersion>(viewer);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns.add(VersionsText.number, 1, 80, VersionsPage::number);
		columns.add(VersionsText.state, 2, 100, version -> RecordText.value(MeetingsPackage.Literals.MINUTES_VERSION__STATE, version.getState()));
		columns.add(VersionsText.date, 2, 140, version -> RecordText.value(MeetingsPackage.Literals.MINUTES_VERSION__DATE, version.getDate()));
		columns.add(VersionsText.author, 2, 80, version -> version.getAuthor() == null ? "" : version.getAuthor()); //$NON-NLS-1$
		columns.add(VersionsText.signed, 2, 140, version -> RecordText.value(MeetingsPackage.Literals.MINUTES_VERSION__SIGNED, version.getSigned()));
		columns.add(VersionsText.reason, 3, 100, version -> version.getReason() == null ? "" : version.getReason()); //$NON-NLS-1$
		columns.add(VersionsText.seal, 2, 160, VersionsPage::seal);
	}

	private static String number(MinutesVersion version) {
		return version.getNumber() == null ? "" : version.getNumber(); //$NON-NLS-1$
	}

	/** The beginning of the hash. */
	private static String seal(MinutesVersion version) {
		String hash = version.getSha256();
		return hash == null || hash.isEmpty() ? "" : hash.substring(0, Math.min(SHOWN_OF_SEAL, hash.length())); //$NON-NLS-1$
	}

	private void createChoice(Composite area) {
		Composite choice = site.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(choice);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		site.toolkit().createLabel(choice, VersionsText.compare);
		older = combo(choice);
		site.toolkit().createLabel(choice, VersionsText.against);
		newer = combo(choice);
		language = combo(choice);
		Stream.of(Language.values()).forEach(each -> language.add(each.locale().getDisplayLanguage(RegisterSession.get().language().locale())));
		language.select(RegisterSession.get().language().ordinal());
		renew = site.toolkit().createButton(choice, VersionsText.renew, SWT.PUSH);
		renew.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> renew()));
	}

	private Combo combo(Composite choice) {
		Combo combo = new Combo(choice, SWT.READ_ONLY);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare()));
		return combo;
	}

	private Meeting meeting() {
		return (Meeting) editing.record();
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		bar.show(editing);
		List<MinutesVersion> versions = MinutesVersions.of(meeting());
		viewer.setInput(List.copyOf(versions));
		fill(older, versions, versions.size() - 2);
		fill(newer, versions, versions.size() - 1);
		renew.setEnabled(meeting().getState() == MeetingState.MINUTES_DRAFTED);
		compare();
		Register register = editing.register();
		String id = meeting().getId();
		Language reader = RegisterSession.get().language();
		boolean stored = meeting().getKey() != null;
		Background.read(VersionsText.comparing, () -> stored ? SignedMeeting.alteration(register, id, reader) : Optional.empty(), this::showAlteration,
				viewer.getControl());
	}

	/** A sign beside the words; no line where nothing was altered. */
	private void showAlteration(Optional<String> sentence) {
		altered.setText(sentence.map(words -> "✗ " + words).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		altered.setVisible(sentence.isPresent());
		((GridData) altered.getLayoutData()).exclude = sentence.isEmpty();
		altered.requestLayout();
	}

	private static void fill(Combo combo, List<MinutesVersion> versions, int chosen) {
		combo.setItems(versions.stream().map(version -> VersionsText.number + ' ' + number(version) + ", " //$NON-NLS-1$
				+ RecordText.value(MeetingsPackage.Literals.MINUTES_VERSION__STATE, version.getState())).toArray(String[]::new));
		combo.select(Math.max(0, chosen));
		combo.requestLayout();
	}

	private void compare() {
		List<MinutesVersion> versions = MinutesVersions.of(meeting());
		if (versions.isEmpty()) {
			text.show(List.of(), VersionsText.nothing);
			return;
		}
		var before = versions.get(older.getSelectionIndex()).getText();
		var after = versions.get(newer.getSelectionIndex()).getText();
		boolean single = versions.size() == 1;
		Language shown = Language.values()[language.getSelectionIndex()];
		Background.read(VersionsText.comparing, () -> Comparison.of(before, after), (Comparison comparison) -> text.show(
				comparison.pieces().getOrDefault(shown, List.of()), single ? VersionsText.onlyOne : comparison.isSame() ? VersionsText.same : VersionsText.legend),
				viewer.getControl());
	}

	/** The text of the draft as agenda and outcomes are now. */
	private void renew() {
		Register register = editing.register();
		String id = meeting().getId();
		Labels labels = RegisterSession.get().labels();
		Background.run(VersionsText.renewing, monitor -> {
			try (Edit edit = Edits.open(register)) {
				new MinutesSteps(labels).renew((Meeting) edit.load(id));
				edit.save(VersionsText.renew);
			}
		}, () -> { });
	}

	@Override
	public void saved(Set<String> records) {
		// the meeting itself is shown anew
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
