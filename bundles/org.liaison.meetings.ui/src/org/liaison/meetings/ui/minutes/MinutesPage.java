package org.liaison.meetings.ui.minutes;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.liaison.core.Edit;
import org.liaison.core.codec.ObjectIds;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MinutesVersions;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.ui.signing.StateBar;
import org.liaison.model.Language;
import org.liaison.model.Party;
import org.liaison.sessions.minutes.DraftFile;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.sessions.minutes.MinuteLine;
import org.liaison.sessions.minutes.Trouble;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/**
 * Minutes while people talk: a line at the bottom, Enter, the next line; Alt with an arrow goes to another point. Enter or F2 on a line above
 * changes it, Alt with an arrow moves it, Delete deletes it.
 */
public final class MinutesPage implements RecordPage, LineInput.Lines {

	private static final String CONTEXT = "org.liaison.meetings.ui.inLines"; //$NON-NLS-1$
	private static final String DELETE = "org.liaison.meetings.ui.deleteLine"; //$NON-NLS-1$

	private RecordPageSite site;
	private StateBar bar;
	private RecordEditing editing;
	private LineWriter writer;
	private MinutesTable table;
	private LineInput input;
	private LineChoices choices;
	private Label status;
	private Button positions;
	private boolean begun;
	private LinesAtHand lines;

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
		lines = new LinesAtHand(input, choices);
		area.addListener(SWT.Dispose, event -> lines.keep());
		giveKeys();
	}

	/** Delete means a line only while the lines have the keyboard. */
	private void giveKeys() {
		var contexts = site.editorSite().getService(IContextService.class);
		IContextActivation[] given = new IContextActivation[1];
		Table rows = table.viewer().getTable();
		rows.addListener(SWT.FocusIn, event -> given[0] = contexts.activateContext(CONTEXT));
		rows.addListener(SWT.FocusOut, event -> contexts.deactivateContext(given[0]));
		site.editorSite().getService(IHandlerService.class).activateHandler(DELETE, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				delete();
				return null;
			}
		});
	}

	private void createHead(Composite area) {
		Composite head = site.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		choices = new LineChoices(head, site.toolkit(), () -> {
			lines.note();
			input.setFocus();
		});
		positions = site.toolkit().createButton(head, MinutesText.positions, SWT.PUSH);
		positions.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> askPositions()));
	}

	private Meeting meeting() {
		return (Meeting) editing.record();
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		if (writer == null && meeting().getKey() != null) {
			writer = new LineWriter(editing.register(), meeting().getId(), status.getDisplay());
			input.complete(() -> new CompletionPopup(input.text(), editing.register(), writer, choices::language));
		}
		choices.offer(meeting());
		bar.show(editing);
		table.show(editing, List.copyOf(meeting().getOutcomes()));
		boolean locked = MinutesVersions.lock(meeting()).isPresent();
		input.setEnabled(writer != null && !locked);
		if (locked) {
			status.setText(MinutesText.locked);
		} else if (writer != null && !begun) {
			begun = true;
			writer.drafts(this::begin);
		}
		showPositions();
	}

	/** Brings back what was being typed when the program ended, and writes what was entered and did not get into the register. */
	private void begin(DraftFile.Lines kept) {
		if (status.isDisposed()) {
			return;
		}
		List<LineDraft> typed = new ArrayList<>(kept.typed());
		typed.removeIf(this::isSaved);
		for (LineDraft line : kept.entered()) {
			if (isSaved(line)) {
				writer.giveUp(line);
			} else if (line.isChange() && !isThere(line)) {
				typed.addFirst(line);
			} else {
				write(line);
			}
		}
		lines.begin(writer::keep, typed);
		lines.keep();
		showHint();
	}

	/** A new line may have got into the register without anybody having learned of it. */
	private boolean isSaved(LineDraft line) {
		return !line.isChange() && isThere(line);
	}

	private boolean isThere(LineDraft line) {
		return ObjectIds.inside(meeting(), line.id()).isPresent();
	}

	@Override
	public void enter(String text) {
		LineDraft line = lines.entered(text);
		showHint();
		write(line.isChange() && !isThere(line) ? line.anew() : line);
		lines.keep();
	}

	private void write(LineDraft line) {
		MinuteRow row = line.isChange() ? null : new MinuteRow(line);
		if (row != null) {
			table.add(row);
		}
		writer.enter(line, new Told(row, line));
	}

	@Override
	public void changed() {
		lines.note();
	}

	@Override
	public void turn(int by) {
		choices.turn(by);
		lines.note();
	}

	@Override
	public void leave() {
		lines.giveUp();
		showHint();
	}

	private void showHint() {
		status.setText(lines.changing().flatMap(line -> meeting().getOutcomes().stream().filter(outcome -> outcome.getId().equals(line.id())).findFirst())
				.map(outcome -> NLS.bind(MinutesText.changing, outcome.getNumber())).orElse(MinutesText.inputHint));
	}

	private void change() {
		MinuteRow row = table.selected();
		if (row == null || !input.text().isEnabled()) {
			return;
		}
		if (row.state() == MinuteRow.State.FAILED) {
			table.drop(row);
			take(row.draft());
		} else if (row.outcome() != null) {
			writer.read(row.id(), choices.language(), this::take);
		}
	}

	private void take(LineDraft line) {
		if (!status.isDisposed()) {
			lines.take(line);
			showHint();
			input.setFocus();
		}
	}

	/** A line is deleted after asking; the question says what becomes of its commitment. */
	private void delete() {
		MinuteRow row = table.selected();
		if (row == null || !input.text().isEnabled()) {
			return;
		}
		if (row.state() == MinuteRow.State.FAILED) {
			if (confirmed(MinutesText.deleteUnsaved)) {
				table.drop(row);
				writer.giveUp(row.draft());
			}
		} else if (row.outcome() != null) {
			writer.fates(row.id(), fates -> {
				if (!status.isDisposed() && confirmed(question(row, fates))) {
					writer.delete(row.id(), new Told(null, null));
				}
			});
		}
	}

	private static String question(MinuteRow row, List<Trouble> fates) {
		String said = Stream.concat(fates.stream().map(fate -> fate.in(RegisterSession.get().language())), Stream.of(MinutesText.deleteForGood))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return MessageFormat.format(MinutesText.deleteQuestion, row.outcome().getNumber(), said);
	}

	private boolean confirmed(String question) {
		return MessageDialog.open(MessageDialog.QUESTION, status.getShell(), MinutesText.deleteTitle, question, 0, MinutesText.delete, MinutesText.cancel) == 0;
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
			writer.change(row.id(), (edit, outcome) -> move(outcome, by), new Told(null, null));
		}
	}

	/** Two lines that change places change their numbers too. */
	private static void move(Outcome outcome, int by) {
		List<Outcome> all = ((Meeting) outcome.eContainer()).getOutcomes();
		int to = all.indexOf(outcome) + by;
		if (to >= 0 && to < all.size()) {
			Outcome other = all.get(to);
			String number = outcome.getNumber();
			outcome.setNumber(other.getNumber());
			other.setNumber(number);
			((Meeting) outcome.eContainer()).getOutcomes().move(to, outcome);
		}
	}

	private void showPositions() {
		MinuteRow row = table.selected();
		positions.setEnabled(row != null && row.outcome() != null && input.text().isEnabled());
	}

	private void askPositions() {
		MinuteRow row = table.selected();
		Background.read(MinutesText.readingTable, () -> writer.context().speakers(), sides -> {
			var dialog = new PositionsDialog(status.getShell(), row.outcome(), sides, choices.language());
			if (dialog.open() == Window.OK) {
				Language typed = choices.language();
				writer.change(row.id(), (edit, outcome) -> dialog.said().forEach(said -> put(edit, outcome, said, typed)), new Told(null, null));
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
		private final LineDraft line;

		/**
		 * @param row the row of a new line, {@code null} when one is changed
		 * @param line the line as it was typed, {@code null} when something else was changed than words
		 */
		Told(MinuteRow row, LineDraft line) {
			this.row = row;
			this.line = line;
		}

		@Override
		public void saved(String outcome, MinuteLine said) {
			if (status.isDisposed()) {
				return;
			}
			if (row != null) {
				row.saved(outcome);
				table.update(row);
			}
			String troubles = said == null ? "" : String.join(" ", said.troubles().stream() //$NON-NLS-1$ //$NON-NLS-2$
					.map(trouble -> trouble.in(RegisterSession.get().language())).toList());
			if (troubles.isEmpty()) {
				showHint();
			} else {
				status.setText("⚠ " + troubles); //$NON-NLS-1$
			}
		}

		@Override
		public void failed(RuntimeException reason) {
			if (status.isDisposed()) {
				Failures.show(reason);
				return;
			}
			if (line != null && input.isEmpty()) {
				if (row != null) {
					table.drop(row);
				}
				lines.take(line);
			} else if (row != null) {
				row.failed();
				table.update(row);
			} else if (line != null) {
				table.failed(line);
			}
			lines.keep();
			status.setText(NLS.bind(line == null ? MinutesText.failedChange : MinutesText.failedLine, Failures.sentence(reason)));
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
