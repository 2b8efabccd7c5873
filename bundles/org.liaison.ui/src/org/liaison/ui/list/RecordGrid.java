package org.liaison.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.AggregateConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liaison.core.query.Row;
import org.liaison.ui.list.ListColumns.Column;
import org.liaison.ui.widgets.RowCells;
import org.liaison.ui.widgets.RowTable;

/** The table of a list: a NatTable that reads nothing itself but shows what {@link RowPages} has. Rows are selected as a whole. */
final class RecordGrid {

	private static final String FIRST_COLUMN = "first"; //$NON-NLS-1$
	private static final String NUMBER = "number"; //$NON-NLS-1$

	private final RowTable table;
	private final GridSort sort;
	private List<Column> columns = List.of();
	private RowPages pages;

	/**
	 * @param sort the order that headers show and set
	 */
	RecordGrid(Composite parent, GridSort sort) {
		this.sort = sort;
		table = new RowTable(parent, new Texts(), headers -> new SortHeaderLayer<Row>(headers, sort, false), new SingleClickSortConfiguration(),
				new Looks());
		var labels = new AggregateConfigLabelAccumulator();
		var first = new ColumnOverrideLabelAccumulator(table.body());
		first.registerColumnOverrides(0, FIRST_COLUMN);
		labels.add(first, new AlternatingRowConfigLabelAccumulator(table.body()), (stack, column, row) -> {
			if (isNumber(columns.get(column).feature())) {
				stack.addLabel(NUMBER);
			}
		});
		table.body().setConfigLabelAccumulator(labels);
		table.wearTheme(theme -> { });
	}

	/** The widget. */
	NatTable control() {
		return table.control();
	}

	/** Shows other rows; the place and the selection stay where they can. */
	void show(RowPages next) {
		pages = next;
		control().refresh();
		if (table.cursor() >= next.size()) {
			table.clearSelection();
		}
	}

	/** Shows other columns. */
	void columns(List<Column> shown) {
		columns = List.copyOf(shown);
		sort.columns(features());
		for (int i = 0; i < columns.size(); i++) {
			table.body().setColumnWidthByPosition(i, columns.get(i).width(), false);
		}
		control().refresh();
	}

	/** The columns shown, as wide as they are now. */
	List<Column> columns() {
		List<Column> now = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			now.add(new Column(columns.get(i).feature(), table.body().getColumnWidthByPosition(i)));
		}
		return now;
	}

	/** Calls {@code listener} when a person changed a column's width. */
	void onResize(Runnable listener) {
		table.body().addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent) {
				listener.run();
			}
		});
	}

	/** Calls {@code listener} after every change of the selection. */
	void onSelect(Runnable listener) {
		table.onSelect(listener);
	}

	/** Calls {@code listener} with a row that was double-clicked, or selected when Enter was pressed. */
	void onOpen(Consumer<Row> listener) {
		control().addListener(SWT.MouseDoubleClick, event -> {
			if (control().getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY)) {
				selected().ifPresent(listener);
			}
		});
		// Before NatTable's own binding, by which Enter goes to the next row.
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			control().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(enter),
					(grid, event) -> selected().ifPresent(listener));
		}
	}

	/** The row of the cursor, when it is read. */
	Optional<Row> selected() {
		int row = table.cursor();
		return row < 0 || pages == null || row >= pages.size() ? Optional.empty() : pages.row(row);
	}

	/** Positions of the selected rows, from the top. */
	int[] selectedRows() {
		return table.selected();
	}

	/** The page of rows that is being looked at. */
	long pageInView() {
		return table.firstInView() / RowPages.PAGE;
	}

	/** Repaints what has been read meanwhile. */
	void repaint() {
		table.repaint();
	}

	/** Orders by the column of the cursor: ascending, then descending, then not at all. */
	void sortByCursorColumn() {
		int column = table.cursorColumn();
		if (column >= 0 && column < columns.size()) {
			sort.sort(column, sort.getSortDirection(column).getNextSortDirection(), false);
		}
	}

	/** Gives the keyboard to the table; the first row becomes the cursor when there is none. */
	void focus() {
		table.focus();
	}

	private List<EStructuralFeature> features() {
		return columns.stream().map(Column::feature).toList();
	}

	private static boolean isNumber(EStructuralFeature feature) {
		Class<?> values = feature.getEType().getInstanceClass();
		return !feature.isMany() && values != null && (Number.class.isAssignableFrom(values) || values == int.class || values == long.class);
	}

	private final class Texts implements RowCells {

		@Override
		public int columns() {
			return columns.size();
		}

		@Override
		public int rows() {
			return pages == null ? 0 : (int) Math.min(Integer.MAX_VALUE, pages.size());
		}

		@Override
		public String cell(int column, int row) {
			return pages.row(row).map(r -> ListCells.text(columns.get(column).feature(), r, column)).orElse(ListText.loadingCell);
		}

		@Override
		public String header(int column) {
			return ListCells.header(columns.get(column).feature());
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
