package org.liaison.ui.record.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Puts the fields of a form side by side where there is room and below each other where there is not. A child whose layout data is
 * {@link #WIDE} takes a whole row. Knows its height for a width, so that a scrolled form never scrolls sideways.
 */
final class FieldLayout extends Layout implements ILayoutExtension {

	/** Layout data of a child that takes a whole row. */
	static final Object WIDE = new Object();

	private static final int NARROWEST = 300;

	private final int columns;
	private final int gap;
	private final int margin;

	/** @param columns how many fields stand side by side at most */
	FieldLayout(int columns, int gap, int margin) {
		this.columns = columns;
		this.gap = gap;
		this.margin = margin;
	}

	private record Row(List<Control> cells, boolean wide) {
	}

	@Override
	protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
		int width = widthHint == SWT.DEFAULT ? columns * NARROWEST + 2 * margin : widthHint;
		int height = arrange(parent, new Rectangle(0, 0, width, 0), flush, false);
		return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	@Override
	protected void layout(Composite parent, boolean flush) {
		arrange(parent, parent.getClientArea(), flush, true);
	}

	@Override
	public int computeMinimumWidth(Composite parent, boolean flush) {
		return NARROWEST;
	}

	@Override
	public int computeMaximumWidth(Composite parent, boolean flush) {
		return columns * NARROWEST * 3;
	}

	/** Returns the height that the rows need. */
	private int arrange(Composite parent, Rectangle area, boolean flush, boolean place) {
		int inner = Math.max(0, area.width - 2 * margin);
		int beside = Math.clamp((inner + gap) / (NARROWEST + gap), 1, columns);
		int cellWidth = (inner - (beside - 1) * gap) / beside;
		int y = area.y + margin;
		for (Row row : rows(parent, beside)) {
			int width = row.wide ? inner : cellWidth;
			int height = row.cells.stream().mapToInt(c -> c.computeSize(width, SWT.DEFAULT, flush).y).max().orElse(0);
			if (place) {
				int x = area.x + margin;
				for (Control cell : row.cells) {
					cell.setBounds(x, y, width, height);
					x += width + gap;
				}
			}
			y += height + gap;
		}
		return y - gap + margin - area.y;
	}

	private static List<Row> rows(Composite parent, int beside) {
		List<Row> rows = new ArrayList<>();
		List<Control> open = List.of();
		for (Control child : Arrays.asList(parent.getChildren())) {
			if (child.getLayoutData() == WIDE) {
				rows.add(new Row(List.of(child), true));
				open = List.of();
			} else if (open.isEmpty() || open.size() == beside) {
				open = new ArrayList<>(List.of(child));
				rows.add(new Row(open, false));
			} else {
				open.add(child);
			}
		}
		return rows;
	}
}
