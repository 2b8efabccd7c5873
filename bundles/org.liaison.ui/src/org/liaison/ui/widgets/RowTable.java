package org.liaison.ui.widgets;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of any number of rows beneath a header, in the colours of the theme: a NatTable that asks for the cells in view only. Rows are
 * selected as a whole, and the row that was selected last is the cursor.
 */
public final class RowTable {

	private final Composite around;
	private final NatTable table;
	private final DataLayer body;
	private final DataLayer header;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private GridTheme theme;

	/**
	 * @param cells what the table shows
	 * @param headers puts layers around the one of the headers, for sorting
	 * @param looks what the table is configured with beyond its colours and selection
	 */
	public RowTable(Composite parent, RowCells cells, UnaryOperator<ILayer> headers, IConfiguration... looks) {
		this.around = parent;
		body = new DataLayer(new CellText(cells::columns, cells::rows, cells::cell), 100, rowHeight());
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		header = new DefaultColumnHeaderDataLayer(new CellText(cells::columns, () -> 1, (column, row) -> cells.header(column)));
		header.setDefaultRowHeight(rowHeight() + 2);
		var layers = new CompositeLayer(1, 2);
		layers.setChildLayer(GridRegion.COLUMN_HEADER, headers.apply(new ColumnHeaderLayer(header, viewport, selection)), 0, 0);
		layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new RowOnlySelectionBindings());
		for (IConfiguration look : looks) {
			table.addConfiguration(look);
		}
		table.configure();
	}

	/** The height of a row, in pixels, in the font that dialogs have. */
	public static int rowHeight() {
		return JFaceResources.getDefaultFontDescriptor().getFontData()[0].getHeight() * 2 + 6;
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** The layer of the cells: widths and labels. */
	public DataLayer body() {
		return body;
	}

	/** The layer of the headers: height and labels. */
	public DataLayer header() {
		return header;
	}

	/** Calls {@code listener} after every change of the selection. */
	public void onSelect(Runnable listener) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listener.run();
			}
		});
	}

	/** The row of the cursor, negative when there is none. */
	public int cursor() {
		return selection.getSelectionAnchor().getRowPosition();
	}

	/** The column of the cursor, negative when there is none. */
	public int cursorColumn() {
		return selection.getSelectionAnchor().getColumnPosition();
	}

	/** The selected rows, from the top. */
	public int[] selected() {
		return selection.getFullySelectedRowPositions();
	}

	/** How many rows are selected. */
	public int selectedCount() {
		return selection.getSelectedRowCount();
	}

	/** Puts the cursor on a row and selects it alone. */
	public void select(int row) {
		table.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
	}

	/** Selects nothing. */
	public void clearSelection() {
		selection.clear();
	}

	/** Gives the keyboard to the table; the first row becomes the cursor when there is none. */
	public void focus() {
		table.setFocus();
		if (cursor() < 0 && body.getRowCount() > 0) {
			select(0);
		}
	}

	/** The first row in view. */
	public int firstInView() {
		return Math.max(0, viewport.getOriginRowPosition());
	}

	/** The last row in view. */
	public int lastInView() {
		return viewport.getOriginRowPosition() + viewport.getRowCount() - 1;
	}

	/** Repaints what has been read meanwhile. */
	public void repaint() {
		if (!table.isDisposed()) {
			table.redraw();
		}
	}

	/**
	 * Takes the colours of the theme, now and whenever they are others: style sheets come to what is restored at start after it was made.
	 *
	 * @param also is told them
	 */
	public void wearTheme(Consumer<GridTheme> also) {
		takeColours(also);
		table.addListener(SWT.Paint, event -> {
			if (!theme.isOf(around)) {
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed() && !theme.isOf(around)) {
						takeColours(also);
					}
				});
			}
		});
	}

	private void takeColours(Consumer<GridTheme> also) {
		theme = new GridTheme(around);
		table.setTheme(theme);
		table.setBackground(theme.defaultBgColor);
		also.accept(theme);
	}
}
