package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__ACTUAL;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.liaison.commitments.ui.timeline.Legend;
import org.liaison.commitments.ui.timeline.TimeScale;
import org.liaison.commitments.ui.timeline.TimeScale.Zoom;
import org.liaison.commitments.ui.timeline.TimelineText;
import org.liaison.core.query.Row;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** The column of time: which part of it is in view, how one moves through it, and what the mouse says over it. */
final class Timeline {

	private final Choices choices;
	private final TimeScale scale;
	private final Composite tools;
	private final Combo zooms;
	private FollowUpGrid grid;
	private Legend legend;
	private boolean placed;

	Timeline(Choices choices, FollowUpBar bar) {
		this.choices = choices;
		this.scale = new TimeScale(LocalDate.now(), choices.zoom());
		this.tools = bar.tools();
		this.zooms = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
		zooms.setItems(TimelineText.month, TimelineText.quarter, TimelineText.year);
		zooms.setToolTipText(TimelineText.zoomTip);
		zooms.addListener(SWT.Selection, event -> zoomTo(Zoom.values()[zooms.getSelectionIndex()], grid.timeWidth() / 2));
		button("◂", TimelineText.earlierTip, () -> move(-1)); //$NON-NLS-1$
		button(TimelineText.today, TimelineText.todayTip, this::today);
		button("▸", TimelineText.laterTip, () -> move(1)); //$NON-NLS-1$
	}

	/** The part of time in view. */
	TimeScale scale() {
		return scale;
	}

	/** Takes its place around the table. */
	void install(Composite area, FollowUpGrid table, Standings standings) {
		grid = table;
		legend = new Legend(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		grid.control().addListener(SWT.MouseHorizontalWheel, event -> moveByWheel(event));
		grid.control().addListener(SWT.MouseVerticalWheel, event -> {
			if ((event.stateMask & SWT.SHIFT) != 0) {
				moveByWheel(event);
			} else if ((event.stateMask & SWT.MOD1) != 0 && isShown()) {
				zoom(event.count > 0 ? -1 : 1, event.x - grid.timeStart());
				event.doit = false;
			}
		});
		new Tip(grid.control(), standings).setPopupDelay(400);
	}

	/** Shows or hides what belongs to the column of time. */
	void show(boolean wanted) {
		zoomTo(choices.zoom(), grid.timeWidth() / 2);
		for (Control control : List.of(tools, legend)) {
			control.setVisible(wanted);
			((GridData) control.getLayoutData()).exclude = !wanted;
		}
		legend.getParent().layout(true, true);
		if (wanted && !placed) {
			placed = true;
			today();
		}
	}

	boolean isShown() {
		return legend.getVisible();
	}

	/** Moves by a quarter of what is in view. */
	void move(int direction) {
		scale.move(direction * grid.timeWidth() / 4);
		repaint();
	}

	/** Shows more (1) or less (-1) of time. */
	void zoom(int by) {
		zoom(by, grid.timeWidth() / 2);
	}

	/** Brings today to where most of what is to come can be seen. */
	void today() {
		scale.bring(LocalDate.now(), grid.timeWidth() / 3);
		repaint();
	}

	private void zoom(int by, int x) {
		int wanted = scale.zoom().ordinal() + by;
		if (wanted >= 0 && wanted < Zoom.values().length) {
			zoomTo(Zoom.values()[wanted], x);
		}
	}

	private void zoomTo(Zoom wanted, int x) {
		scale.zoom(wanted, x);
		choices.zoom(wanted);
		zooms.select(wanted.ordinal());
		repaint();
	}

	private void moveByWheel(Event event) {
		if (isShown()) {
			scale.move(-event.count * 15);
			event.doit = false;
			repaint();
		}
	}

	private void repaint() {
		grid.control().redraw();
	}

	private void button(String text, String tip, Runnable action) {
		var button = new Button(tools, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
	}

	/** The dates of a commitment in words; over other cells, texts that are cut off. */
	private final class Tip extends NatTableContentTooltip {

		private final Standings standings;

		Tip(NatTable table, Standings standings) {
			super(table);
			this.standings = standings;
		}

		@Override
		protected String getText(Event event) {
			boolean time = grid.columnAt(event).filter(Column.TIME::equals).isPresent();
			return time ? grid.at(event).flatMap(Line::row).map(this::words).orElse(null) : super.getText(event);
		}

		@Override
		protected boolean shouldCreateToolTip(Event event) {
			return grid.columnAt(event).filter(Column.TIME::equals).isPresent() ? getText(event) != null : super.shouldCreateToolTip(event);
		}

		private String words(Row row) {
			List<String> words = new ArrayList<>(List.of(row.key() + ' ' + Columns.text(row, Column.TITLE.feature())));
			Stream.of(COMMITMENT__INDICATIVE, COMMITMENT__AGREED, COMMITMENT__ACTUAL).forEach(feature -> add(words, row, feature));
			if (words.size() == 1) {
				words.add(Columns.due(row).isEmpty() ? TimelineText.noDate : Columns.due(row));
			}
			standings.of(row).ifPresent(standing -> standing.earlier().stream().map(date -> date.describe(RegisterSession.get().language()))
					.forEach(date -> words.add(NLS.bind(TimelineText.before, date))));
			return String.join("\n", words); //$NON-NLS-1$
		}

		private static void add(List<String> words, Row row, EStructuralFeature feature) {
			if (Columns.date(row, feature).isPresent()) {
				words.add(RecordText.feature(feature) + ": " + Columns.text(row, feature)); //$NON-NLS-1$
			}
		}
	}
}
