package org.liaison.meetings.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.Edit;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MinutesVersions;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.ui.minutes.LineWriter.Typed;
import org.liaison.meetings.ui.signing.StateBar;
import org.liaison.model.Language;
import org.liaison.model.Party;
import org.liaison.sessions.minutes.MinuteLine;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/**
 * Minutes while people talk: a line at the bottom, Enter, the next line; Alt with an arrow goes to another point. Enter or F2 on a line above
 * changes it, Alt with an arrow moves it.
 */
public final class MinutesPage implements RecordPage, LineInput.Lines {

	private RecordPageSite site;
	private StateBar bar;
	private RecordEditing editing;
	private LineWriter writer;
	private MinutesTable table;
	private LineInput input;
	private Combo point;
	private Combo language;
	private Label status;
	private Button positions;
	private List<String> points = List.of();
	private MinuteRow changed;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 6).applyTo(area);
		bar = new StateBar(area, site);
		createHead(area);
		table = new MinutesTable(area, site.toolkit());
		table.viewer().addOpenListener(event -> change());
		table.viewer().addSelectionChangedListener(event -> showPositions());
		table.viewer().getTable().addListener(SWT.KeyDown, this::key);
		status = site.toolkit().createLabel(area, MinutesText.inputHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(status);
		input = new LineInput(area, site.toolkit(), this);
	}

	private void createHead(Composite area) {
		Composite head = site.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		site.toolkit().createLabel(head, MinutesText.point);
		point = new Combo(head, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(point);
		point.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> input.setFocus()));
		site.toolkit().createLabel(head, MinutesText.typedIn);
		language = new Combo(head, SWT.READ_ONLY);
		Stream.of(Language.values()).forEach(each -> language.add(each.locale().getDisplayLanguage(each.locale())));
		language.select(RegisterSession.get().language().ordinal());
		language.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> input.setFocus()));
		positions = site.toolkit().createButton(head, MinutesText.positions, SWT.PUSH);
		positions.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> askPositions()));
	}

	private Meeting meeting() {
		return (Meeting) editing.record();
	}

	private Language language() {
		return Language.values()[language.getSelectionIndex()];
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		if (writer == null && meeting().getKey() != null) {
			writer = new LineWriter(editing.register(), meeting().getId(), status.getDisplay());
			input.complete(() -> new CompletionPopup(input.text(), editing.register(), writer, this::language));
		}
		showPoints();
		bar.show(editing);
		table.show(editing, List.copyOf(meeting().getOutcomes()));
		boolean locked = MinutesVersions.lock(meeting()).isPresent();
		input.setEnabled(writer != null && !locked);
		if (locked) {
			status.setText(MinutesText.locked);
		}
		showPositions();
	}

	private void showPoints() {
		int chosen = point.getSelectionIndex();
		String before = chosen > 0 && chosen <= points.size() ? points.get(chosen - 1) : null;
		List<String> ids = new ArrayList<>();
		point.removeAll();
		point.add(MinutesText.noPoint);
		for (AgendaItem item : AgendaRules.points(meeting())) {
			ids.add(item.getId());
			point.add((item.getNumber() == null ? "" : item.getNumber() + ". ") + item.getTitle().best(RegisterSession.get().language())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		points = ids;
		point.select(before != null && ids.contains(before) ? ids.indexOf(before) + 1 : chosen < 0 && !ids.isEmpty() ? 1 : 0);
	}

	private String chosenPoint() {
		return point.getSelectionIndex() <= 0 ? null : points.get(point.getSelectionIndex() - 1);
	}

	@Override
	public void enter(String text, OutcomeKind kind) {
		var typed = new Typed(text, kind, chosenPoint(), language());
		if (changed != null) {
			writer.change(changed.id(), typed, new Told(null, text, kind));
			changed = null;
			return;
		}
		var row = new MinuteRow(kind, text);
		table.add(row);
		writer.add(typed, new Told(row, text, kind));
	}

	@Override
	public void turn(int by) {
		point.select(Math.clamp(point.getSelectionIndex() + (long) by, 0, point.getItemCount() - 1));
	}

	@Override
	public void leave() {
		changed = null;
		status.setText(MinutesText.inputHint);
	}

	private void change() {
		MinuteRow row = table.selected();
		if (row != null && row.state() == MinuteRow.State.FAILED) {
			table.drop(row);
			input.show(row.text(), row.kind());
			input.setFocus();
			return;
		}
		if (row == null || row.outcome() == null || !input.text().isEnabled()) {
			return;
		}
		changed = row;
		String words = row.outcome().getText().text(language());
		input.show(words == null ? "" : words, row.outcome().getKind()); //$NON-NLS-1$
		status.setText(NLS.bind(MinutesText.changing, row.outcome().getNumber()));
		input.setFocus();
	}

	private void key(Event event) {
		boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.F2) {
			change();
		} else if (event.keyCode == SWT.ESC) {
			input.setFocus();
		}
	}

	private void move(int by) {
		MinuteRow row = table.selected();
		if (row != null && row.id() != null && input.text().isEnabled()) {
			writer.change(row.id(), (edit, outcome) -> move(outcome, by), new Told(null, "", row.kind())); //$NON-NLS-1$
		}
	}

	/** Two lines that change places change their numbers too. */
	private static MinuteLine move(Outcome outcome, int by) {
		List<Outcome> all = ((Meeting) outcome.eContainer()).getOutcomes();
		int to = all.indexOf(outcome) + by;
		if (to >= 0 && to < all.size()) {
			Outcome other = all.get(to);
			String number = outcome.getNumber();
			outcome.setNumber(other.getNumber());
			other.setNumber(number);
			((Meeting) outcome.eContainer()).getOutcomes().move(to, outcome);
		}
		return null;
	}

	private void showPositions() {
		MinuteRow row = table.selected();
		positions.setEnabled(row != null && row.outcome() != null && input.text().isEnabled());
	}

	private void askPositions() {
		MinuteRow row = table.selected();
		Background.read(MinutesText.readingTable, () -> writer.context().speakers(), sides -> {
			var dialog = new PositionsDialog(status.getShell(), row.outcome(), sides, language());
			if (dialog.open() == Window.OK) {
				Language typed = language();
				writer.change(row.id(), (edit, outcome) -> {
					dialog.said().forEach(said -> put(edit, outcome, said, typed));
					return null;
				}, new Told(null, "", row.kind())); //$NON-NLS-1$
			}
		}, status);
	}

	private static void put(Edit edit, Outcome outcome, PositionsDialog.Said said, Language typed) {
		OutcomePosition position = PositionsDialog.of(outcome, said.party().id());
		if (position == null) {
			position = MeetingsFactory.eINSTANCE.createOutcomePosition();
			position.setParty((Party) edit.reference(said.party()));
			outcome.getPositions().add(position);
		}
		position.setStance(said.stance());
		position.setText(position.getText().with(typed, said.text()));
	}

	/** What became of a line is said below the lines; a line that failed is given back. */
	private final class Told implements LineWriter.Told {

		private final MinuteRow row;
		private final String text;
		private final OutcomeKind kind;

		Told(MinuteRow row, String text, OutcomeKind kind) {
			this.row = row;
			this.text = text;
			this.kind = kind;
		}

		@Override
		public void saved(String outcome, MinuteLine line) {
			if (status.isDisposed()) {
				return;
			}
			if (row != null) {
				row.saved(outcome);
				table.update(row);
			}
			String troubles = line == null ? "" : String.join(" ", line.troubles().stream() //$NON-NLS-1$ //$NON-NLS-2$
					.map(trouble -> trouble.in(RegisterSession.get().language())).toList());
			status.setText(troubles.isEmpty() ? MinutesText.inputHint : "⚠ " + troubles); //$NON-NLS-1$
		}

		@Override
		public void failed(RuntimeException reason) {
			if (status.isDisposed()) {
				Failures.show(reason);
				return;
			}
			if (row != null && input.isEmpty()) {
				table.drop(row);
				input.show(text, kind);
			} else if (row != null) {
				row.failed();
				table.update(row);
			}
			status.setText(NLS.bind(MinutesText.failedLine, Failures.sentence(reason)));
		}
	}

	@Override
	public void saved(Set<String> records) {
		// the meeting itself is shown anew
	}

	@Override
	public void setFocus() {
		input.setFocus();
	}
}
