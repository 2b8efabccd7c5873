package org.liaison.commitments.ui.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.commitments.ui.timeline.TimeScale;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.GridTheme;

/** The table of the follow-up: headings of groups with their commitments beneath, as a list or with a column of time. */
final class FollowUpGrid {

	private final Composite around;
	private final NatTable table;
	private final DataLayer body;
	private final DataLayer header;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
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
		this.around = parent;
		this.lines = lines;
		this.cells = new Cells(standings);
		this.order = order;
		body = new DataLayer(new Body(), 100, rowHeight());
		body.setConfigLabelAccumulator(new Labels(lines, () -> columns));
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		header = new DefaultColumnHeaderDataLayer(new Headers());
		header.setConfigLabelAccumulator((labels, column, row) -> {
			if (columns.get(column) == Column.TIME) {
				labels.addLabel(Labels.TIME_HEADER);
			}
		});
		var layers = new CompositeLayer(1, 2);
		layers.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, viewport, selection), 0, 0);
		layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new RowOnlySelectionBindings());
		table.addConfiguration(new Looks(lines, standings, scale, RegisterSession.get().language().locale()));
		table.configure();
		table.addListener(SWT.Resize, event -> fitTime());
		show(columns);
		retheme();
	}

	NatTable control() {
		return table;
	}

	/** Shows other columns. */
	void show(List<Column> wanted) {
		columns = wanted;
		header.setDefaultRowHeight(wanted.contains(Column.TIME) ? 2 * rowHeight() - 6 : rowHeight() + 2);
		for (int i = 0; i < columns.size(); i++) {
			body.setColumnWidthByPosition(i, columns.get(i).width(), false);
		}
		fitTime();
		table.refresh();
	}

	/** The width of the column of time, 0 when it is not shown. */
	int timeWidth() {
		int time = columns.indexOf(Column.TIME);
		return time < 0 ? 0 : body.getColumnWidthByPosition(time);
	}

	/** Where the column of time begins, from the left edge of the table. */
	int timeStart() {
		return columns.stream().filter(column -> column != Column.TIME).mapToInt(column -> body.getColumnWidthByPosition(columns.indexOf(column))).sum();
	}

	/** Shows the lines as they are now; the cursor stays where it can. */
	void refresh() {
		int row = cursor();
		table.refresh();
		if (row >= 0 && row < lines.size() && cursor() < 0) {
			select(row);
		}
	}

	/** Repaints what has been read meanwhile. */
	void repaint() {
		if (!table.isDisposed()) {
			table.redraw();
		}
	}

	/** Takes the colours of the theme that the workbench has now. */
	void retheme() {
		var theme = new GridTheme(around);
		table.setTheme(theme);
		Looks.headings(table.getConfigRegistry(), theme.cHeaderBgColor);
		table.setBackground(theme.defaultBgColor);
	}

	/** The number of the last line in view. */
	int lastInView() {
		return viewport.getOriginRowPosition() + viewport.getRowCount() - 1;
	}

	/** Calls {@code listener} after every change of the selection. */
	void onSelect(Runnable listener) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listener.run();
			}
		});
	}

	/** The line of the cursor. */
	Optional<Line> current() {
		int row = cursor();
		return row < 0 || row >= lines.size() ? Optional.empty() : Optional.of(lines.line(row));
	}

	/** The selected lines, from the top. */
	List<Line> selected() {
		List<Line> chosen = new ArrayList<>();
		for (int row : selection.getFullySelectedRowPositions()) {
			if (row < lines.size()) {
				chosen.add(lines.line(row));
			}
		}
		return chosen;
	}

	/** How many lines are selected. */
	int selectedCount() {
		return selection.getSelectedRowCount();
	}

	/** The line under the mouse. */
	Optional<Line> at(Event event) {
		int row = table.getRowPositionByY(event.y);
		boolean inBody = row >= 0 && table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY);
		return inBody ? Optional.of(lines.line(table.getRowIndexByPosition(row))) : Optional.empty();
	}

	/** The column under the mouse. */
	Optional<Column> columnAt(Event event) {
		int position = table.getColumnPositionByX(event.x);
		return position < 0 ? Optional.empty() : Optional.of(columns.get(table.getColumnIndexByPosition(position)));
	}

	/** Whether the mouse is over the headers. */
	boolean isHeader(Event event) {
		return table.getRowPositionByY(event.y) == 0;
	}

	/** Puts the cursor on a line. */
	void select(int row) {
		table.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
	}

	/** Gives the keyboard to the table; the first line becomes the cursor when there is none. */
	void focus() {
		table.setFocus();
		if (cursor() < 0 && lines.size() > 0) {
			select(0);
		}
	}

	private int cursor() {
		return selection.getSelectionAnchor().getRowPosition();
	}

	private void fitTime() {
		int time = columns.indexOf(Column.TIME);
		if (time >= 0) {
			body.setColumnWidthByPosition(time, Math.max(Column.TIME.width(), table.getClientArea().width - timeStart()), true);
		}
	}

	private static int rowHeight() {
		return JFaceResources.getDefaultFontDescriptor().getFontData()[0].getHeight() * 2 + 6;
	}

	private final class Body implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return row < lines.size() ? cells.text(lines.line(row), columns.get(column)) : ""; //$NON-NLS-1$
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("commitments are changed through the register"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return lines.size();
		}
	}

	private final class Headers implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return columns.get(column).header() + order.sign(columns.get(column));
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("headers are fixed"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
