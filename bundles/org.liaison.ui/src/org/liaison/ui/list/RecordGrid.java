package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.AggregateConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liaison.core.query.Row;
import org.liaison.ui.list.ListColumns.Column;
import org.liaison.ui.widgets.GridTheme;

/** The table of a list: a NatTable that reads nothing itself but shows what {@link RowPages} has. Rows are selected as a whole. */
final class RecordGrid {

	private static final String FIRST_COLUMN = "first"; //$NON-NLS-1$
	private static final String NUMBER = "number"; //$NON-NLS-1$

	private final Composite around;
	private final NatTable table;
	private final DataLayer body;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final GridSort sort;
	private List<Column> columns = List.of();
	private RowPages pages;

	/**
	 * @param sort the order that headers show and set
	 */
	RecordGrid(Composite parent, GridSort sort) {
		this.around = parent;
		this.sort = sort;
		body = new DataLayer(new Cells(), 120, rowHeight());
		var labels = new AggregateConfigLabelAccumulator();
		var first = new ColumnOverrideLabelAccumulator(body);
		first.registerColumnOverrides(0, FIRST_COLUMN);
		labels.add(first, new AlternatingRowConfigLabelAccumulator(body), (stack, column, row) -> {
			if (isNumber(columns.get(column).feature())) {
				stack.addLabel(NUMBER);
			}
		});
		body.setConfigLabelAccumulator(labels);
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		var headerData = new DefaultColumnHeaderDataLayer(new Headers());
		headerData.setDefaultRowHeight(rowHeight() + 2);
		var header = new SortHeaderLayer<Row>(new ColumnHeaderLayer(headerData, viewport, selection), sort, false);
		var layers = new CompositeLayer(1, 2);
		layers.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new RowOnlySelectionBindings());
		table.addConfiguration(new Looks());
		table.configure();
		retheme();
	}

	/** The widget. */
	NatTable control() {
		return table;
	}

	/** Shows other rows; the place and the selection stay where they can. */
	void show(RowPages next) {
		pages = next;
		table.refresh();
		int row = anchorRow();
		if (row >= next.size()) {
			selection.clear();
		}
	}

	/** Shows other columns. */
	void columns(List<Column> shown) {
		columns = List.copyOf(shown);
		sort.columns(features());
		for (int i = 0; i < columns.size(); i++) {
			body.setColumnWidthByPosition(i, columns.get(i).width(), false);
		}
		table.refresh();
	}

	/** The columns shown, as wide as they are now. */
	List<Column> columns() {
		List<Column> now = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			now.add(new Column(columns.get(i).feature(), body.getColumnWidthByPosition(i)));
		}
		return now;
	}

	/** Calls {@code listener} when a person changed a column's width. */
	void onResize(Runnable listener) {
		body.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent) {
				listener.run();
			}
		});
	}

	/** Calls {@code listener} after every change of the selection. */
	void onSelect(Runnable listener) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listener.run();
			}
		});
	}

	/** Calls {@code listener} with a row that was double-clicked, or selected when Enter was pressed. */
	void onOpen(Consumer<Row> listener) {
		table.addListener(SWT.MouseDoubleClick, event -> {
			if (table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY)) {
				selected().ifPresent(listener);
			}
		});
		// Before NatTable's own binding, by which Enter goes to the next row.
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(enter),
					(grid, event) -> selected().ifPresent(listener));
		}
	}

	/** The row of the cursor, when it is read. */
	Optional<Row> selected() {
		int row = anchorRow();
		return row < 0 || pages == null || row >= pages.size() ? Optional.empty() : pages.row(row);
	}

	/** Positions of the selected rows, from the top. */
	int[] selectedRows() {
		return selection.getFullySelectedRowPositions();
	}

	/** The page of rows that is being looked at. */
	long pageInView() {
		return Math.max(0, viewport.getOriginRowPosition()) / RowPages.PAGE;
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
		table.setBackground(theme.defaultBgColor);
	}

	/** Orders by the column of the cursor: ascending, then descending, then not at all. */
	void sortByCursorColumn() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		if (column >= 0 && column < columns.size()) {
			sort.sort(column, sort.getSortDirection(column).getNextSortDirection(), false);
		}
	}

	/** Gives the keyboard to the table; the first row becomes the cursor when there is none. */
	void focus() {
		table.setFocus();
		if (anchorRow() < 0 && pages != null && pages.size() > 0) {
			table.doCommand(new SelectRowsCommand(selection, 0, 0, false, false));
		}
	}

	private int anchorRow() {
		return selection.getSelectionAnchor().getRowPosition();
	}

	private List<EStructuralFeature> features() {
		return columns.stream().map(Column::feature).toList();
	}

	private static boolean isNumber(EStructuralFeature feature) {
		Class<?> values = feature.getEType().getInstanceClass();
		return !feature.isMany() && values != null && (Number.class.isAssignableFrom(values) || values == int.class || values == long.class);
	}

	private static int rowHeight() {
		return JFaceResources.getDefaultFontDescriptor().getFontData()[0].getHeight() * 2 + 6;
	}

	private final class Cells implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return pages.row(row).map(r -> ListCells.text(columns.get(column).feature(), r, column)).orElse(ListText.loadingCell);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("lists are changed through the register"); //$NON-NLS-1$
		}

		@Override
		public int getColumnCount() {
			return columns.size();
		}

		@Override
		public int getRowCount() {
			return pages == null ? 0 : (int) Math.min(Integer.MAX_VALUE, pages.size());
		}
	}

	private final class Headers implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return ListCells.header(columns.get(column).feature());
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("headers are the model's"); //$NON-NLS-1$
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

	/** The type's picture before the first cell of each row; numbers to the right. */
	private final class Looks extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			var picture = new TypePicture(row -> pages.row(row),
					row -> pages.rows() instanceof ConflictRows rows && rows.isMarked(row));
			var painter = new PaddingDecorator(new CellPainterDecorator(new TextPainter(false, true), CellEdgeEnum.LEFT, 6, picture),
					0, 5, 0, 5);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, FIRST_COLUMN);
			var right = new Style();
			right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, NUMBER);
		}
	}
}
