package org.liaison.commitments.ui.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.commitments.ui.timeline.TimeScale;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.RowCells;
import org.liaison.ui.widgets.RowTable;

/** The table of the follow-up: headings of groups with their commitments beneath, as a list or with a column of time. */
final class FollowUpGrid {

	private final RowTable table;
	private final Lines lines;
	private final Cells cells;
	private final Order order;
	private List<Column> columns = Column.LIST;

	/**
	 * @param lines what is shown; whoever changes them calls {@link #refresh}
	 * @param order the order that headers show
	 * @param scale the part of time in view
	 */
	FollowUpGrid(Composite parent, Lines lines, Standings standings, Order order, TimeScale scale) {
		this.lines = lines;
		this.cells = new Cells(standings);
		this.order = order;
		table = new RowTable(parent, new Texts(), UnaryOperator.identity(),
				new Looks(lines, standings, scale, RegisterSession.get().language().locale()));
		table.body().setConfigLabelAccumulator(new Labels(lines, () -> columns));
		table.header().setConfigLabelAccumulator((labels, column, row) -> {
			if (columns.get(column) == Column.TIME) {
				labels.addLabel(Labels.TIME_HEADER);
			}
		});
		control().addListener(SWT.Resize, event -> fitTime());
		show(columns);
		table.wearTheme(theme -> Looks.headings(control().getConfigRegistry(), theme.cHeaderBgColor));
	}

	NatTable control() {
		return table.control();
	}

	/** Shows other columns. */
	void show(List<Column> wanted) {
		columns = wanted;
		table.header().setDefaultRowHeight(wanted.contains(Column.TIME) ? 2 * RowTable.rowHeight() - 6 : RowTable.rowHeight() + 2);
		for (int i = 0; i < columns.size(); i++) {
			table.body().setColumnWidthByPosition(i, columns.get(i).width(), false);
		}
		fitTime();
		control().refresh();
	}

	/** The width of the column of time, 0 when it is not shown. */
	int timeWidth() {
		int time = columns.indexOf(Column.TIME);
		return time < 0 ? 0 : table.body().getColumnWidthByPosition(time);
	}

	/** Where the column of time begins, from the left edge of the table. */
	int timeStart() {
		return columns.stream().filter(column -> column != Column.TIME).mapToInt(column -> table.body().getColumnWidthByPosition(columns.indexOf(column))).sum();
	}

	/** Shows the lines as they are now; the cursor stays where it can. */
	void refresh() {
		int row = table.cursor();
		control().refresh();
		if (row >= 0 && row < lines.size() && table.cursor() < 0) {
			select(row);
		}
	}

	/** Repaints what has been read meanwhile. */
	void repaint() {
		table.repaint();
	}

	/** The number of the last line in view. */
	int lastInView() {
		return table.lastInView();
	}

	/** Calls {@code listener} after every change of the selection. */
	void onSelect(Runnable listener) {
		table.onSelect(listener);
	}

	/** The line of the cursor. */
	Optional<Line> current() {
		int row = table.cursor();
		return row < 0 || row >= lines.size() ? Optional.empty() : Optional.of(lines.line(row));
	}

	/** The selected lines, from the top. */
	List<Line> selected() {
		List<Line> chosen = new ArrayList<>();
		for (int row : table.selected()) {
			if (row < lines.size()) {
				chosen.add(lines.line(row));
			}
		}
		return chosen;
	}

	/** How many lines are selected. */
	int selectedCount() {
		return table.selectedCount();
	}

	/** The line under the mouse. */
	Optional<Line> at(Event event) {
		int row = control().getRowPositionByY(event.y);
		boolean inBody = row >= 0 && control().getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY);
		return inBody ? Optional.of(lines.line(control().getRowIndexByPosition(row))) : Optional.empty();
	}

	/** The column under the mouse. */
	Optional<Column> columnAt(Event event) {
		int position = control().getColumnPositionByX(event.x);
		return position < 0 ? Optional.empty() : Optional.of(columns.get(control().getColumnIndexByPosition(position)));
	}

	/** Whether the mouse is over the headers. */
	boolean isHeader(Event event) {
		return control().getRowPositionByY(event.y) == 0;
	}

	/** Puts the cursor on a line. */
	void select(int row) {
		table.select(row);
	}

	/** Gives the keyboard to the table; the first line becomes the cursor when there is none. */
	void focus() {
		table.focus();
	}

	private void fitTime() {
		int time = columns.indexOf(Column.TIME);
		if (time >= 0) {
			table.body().setColumnWidthByPosition(time, Math.max(Column.TIME.width(), control().getClientArea().width - timeStart()), true);
		}
	}

	private final class Texts implements RowCells {

		@Override
		public int columns() {
			return columns.size();
		}

		@Override
		public int rows() {
			return lines.size();
		}

		@Override
		public String cell(int column, int row) {
			return row < lines.size() ? cells.text(lines.line(row), columns.get(column)) : ""; //$NON-NLS-1$
		}

		@Override
		public String header(int column) {
			return columns.get(column).header() + order.sign(columns.get(column));
		}
	}
}
