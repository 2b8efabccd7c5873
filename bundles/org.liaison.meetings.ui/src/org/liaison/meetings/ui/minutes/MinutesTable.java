package org.liaison.meetings.ui.minutes;

import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME_POSITION__PARTY;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__AGENDA_ITEM;
import static org.liaison.meetings.MeetingsPackage.Literals.OUTCOME__COMMITMENTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.Stance;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.LineDraft;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.form.ObjectText;
import org.liaison.ui.session.RegisterSession;

/** The lines that were typed: what they became, where the sides stand, which languages they lack, and whether they are saved. */
final class MinutesTable {

	/** As wide as a commitment's key is in a register of many years. */
	private static final String A_KEY = "COM-00000"; //$NON-NLS-1$
	private static final String MISSING = "–"; //$NON-NLS-1$
	private static final String APPROVED = "✓"; //$NON-NLS-1$
	private static final String DRAFT = "•"; //$NON-NLS-1$

	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final List<MinuteRow> pending = new ArrayList<>();
	/** Changes that could not be saved, by what they were to change. */
	private final Map<String, LineDraft> failed = new HashMap<>();
	private RecordEditing editing;

	MinutesTable(Composite parent, FormToolkit toolkit) {
		Composite holder = toolkit.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(holder);
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(new ArrayList<>());
		column(MinutesText.number, 0, row -> row.outcome() == null || row.outcome().getNumber() == null ? "" : row.outcome().getNumber()); //$NON-NLS-1$
		column(MinutesText.point, 0, this::point);
		column(MinutesText.kind, 0, row -> LineInput.name(row.kind()), Stream.of(OutcomeKind.values()).map(LineInput::name).toArray(String[]::new));
		column(MinutesText.text, 20, MinutesTable::text);
		column(MinutesText.about, 1, row -> cells(row, outcome -> ObjectText.targets(outcome, OUTCOME__COMMITMENTS).stream()
				.map(target -> editing.names().target(target).map(named -> named.record().key()).orElse("?")).collect(Collectors.joining(", "))), A_KEY); //$NON-NLS-1$ //$NON-NLS-2$
		column(MinutesText.sides, 5, row -> cells(row, this::sides));
		column(MinutesText.languages, 0, row -> cells(row, MinutesTable::languages), Stream.of(MISSING, APPROVED, DRAFT)
				.map(sign -> languages(language -> sign)).toArray(String[]::new));
		column(MinutesText.saved, 0, MinutesTable::mark);
		viewer.getTable().addListener(SWT.MouseMove, this::showWhole);
	}

	/** Whoever points at a line can read all of it. */
	private void showWhole(Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		String whole = cell == null || cell.getElement() == null ? null : text((MinuteRow) cell.getElement()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Objects.equals(whole, viewer.getTable().getToolTipText())) {
			viewer.getTable().setToolTipText(whole);
		}
	}

	/**
	 * A column is never narrower than its header, whatever the language.
	 *
	 * @param whole what must never be cut either
	 */
	private void column(String header, int weight, Function<MinuteRow, String> text, String... whole) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		int width = Stream.concat(Stream.of(whole), Stream.of(header)).mapToInt(words -> {
			column.getColumn().setText(words);
			column.getColumn().pack();
			return column.getColumn().getWidth();
		}).max().orElseThrow();
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, Math.max(40, width)));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((MinuteRow) element)));
	}

	private static String cells(MinuteRow row, Function<Outcome, String> text) {
		return row.outcome() == null ? "" : text.apply(row.outcome()); //$NON-NLS-1$
	}

	/** The number of the point under which a line stands. */
	private String point(MinuteRow row) {
		String point = row.outcome() == null ? row.draft().point() : Targets.of(row.outcome(), OUTCOME__AGENDA_ITEM, AgendaItem.class).stream()
				.map(AgendaItem::getId).findFirst().orElse(null);
		return ((Meeting) editing.record()).getAgenda().stream().filter(item -> point != null && point.equals(item.getId()) && item.getNumber() != null)
				.map(AgendaItem::getNumber).findFirst().orElse(""); //$NON-NLS-1$
	}

	private static String text(MinuteRow row) {
		return row.outcome() == null ? row.draft().text() : row.outcome().getText().best(RegisterSession.get().language()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Each side with its stance; a sign, not only a colour, says that they differ. */
	private String sides(Outcome outcome) {
		String sides = outcome.getPositions().stream().map(position -> ObjectText.targets(position, OUTCOME_POSITION__PARTY).stream()
				.map(target -> editing.names().target(target).map(named -> named.record().key()).orElse("?")).collect(Collectors.joining()) //$NON-NLS-1$
				+ ' ' + sign(position.getStance())).collect(Collectors.joining(" · ")); //$NON-NLS-1$
		return AgendaRules.isContested(outcome) ? NLS.bind(MinutesText.contested, sides) : sides;
	}

	/** Short, so that both sides are seen at a glance; the words stand in the dialog of the positions. */
	private static String sign(Stance stance) {
		return switch (stance) {
		case AGREES -> "✓"; //$NON-NLS-1$
		case RESERVES -> "~"; //$NON-NLS-1$
		case OBJECTS -> "✗"; //$NON-NLS-1$
		case NOT_STATED -> "?"; //$NON-NLS-1$
		};
	}

	/** Which languages are there. */
	private static String languages(Outcome outcome) {
		return languages(language -> outcome.getText().text(language) == null ? MISSING : outcome.getText().approved(language) ? APPROVED : DRAFT);
	}

	private static String languages(Function<Language, String> sign) {
		return Stream.of(Language.values()).map(language -> language.tag() + sign.apply(language)).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static String mark(MinuteRow row) {
		return switch (row.state()) {
		case SAVING -> MinutesText.markSaving;
		case SAVED -> MinutesText.markSaved;
		case FAILED -> MinutesText.markFailed;
		};
	}

	/** Shows the outcomes of a meeting, and after them the lines that are not among them yet. */
	void show(RecordEditing shown, List<Outcome> outcomes) {
		editing = shown;
		pending.removeIf(row -> row.id() != null && outcomes.stream().anyMatch(outcome -> outcome.getId().equals(row.id())));
		List<EObject> targets = outcomes.stream().flatMap(outcome -> Stream.concat(ObjectText.targets(outcome, OUTCOME__COMMITMENTS).stream(),
				outcome.getPositions().stream().flatMap(position -> ObjectText.targets(position, OUTCOME_POSITION__PARTY).stream()))).toList();
		editing.names().require(targets, () -> fill(outcomes), viewer.getControl());
	}

	private void fill(List<Outcome> outcomes) {
		MinuteRow selected = selected();
		boolean atEnd = selected == null;
		List<MinuteRow> rows = new ArrayList<>(outcomes.stream().map(outcome -> new MinuteRow(outcome, failed.get(outcome.getId()))).toList());
		rows.addAll(pending);
		viewer.setInput(rows);
		if (atEnd) {
			end();
		} else {
			rows.stream().filter(row -> row.id() != null && row.id().equals(selected.id())).findFirst()
					.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
		}
	}

	/** Shows a line that was just typed. */
	void add(MinuteRow row) {
		pending.add(row);
		rows().add(row);
		viewer.add(row);
		viewer.setSelection(StructuredSelection.EMPTY);
		end();
	}

	private void end() {
		int count = viewer.getTable().getItemCount();
		if (count > 0) {
			viewer.getTable().setTopIndex(count - 1);
		}
	}

	/** Shows what became of a line. */
	void update(MinuteRow row) {
		viewer.update(row, null);
	}

	/** Shows that a line could not be changed, and keeps what it was to become. */
	void failed(LineDraft change) {
		failed.put(change.id(), change);
		showAnew(change.id());
	}

	/** Takes away what was not saved of a line. */
	void drop(MinuteRow row) {
		if (row.outcome() != null) {
			failed.remove(row.id());
			showAnew(row.id());
			return;
		}
		pending.remove(row);
		rows().remove(row);
		viewer.remove(row);
	}

	private void showAnew(String outcome) {
		for (MinuteRow row : List.copyOf(rows())) {
			if (row.outcome() != null && row.id().equals(outcome)) {
				var anew = new MinuteRow(row.outcome(), failed.get(outcome));
				boolean chosen = selected() == row;
				viewer.replace(anew, rows().indexOf(row));
				rows().set(rows().indexOf(row), anew);
				if (chosen) {
					viewer.setSelection(new StructuredSelection(anew));
				}
			}
		}
	}

	@SuppressWarnings("unchecked") // the input is what fill() gave
	private List<MinuteRow> rows() {
		return (List<MinuteRow>) viewer.getInput();
	}

	MinuteRow selected() {
		return (MinuteRow) viewer.getStructuredSelection().getFirstElement();
	}

	/** The table itself. */
	TableViewer viewer() {
		return viewer;
	}
}
