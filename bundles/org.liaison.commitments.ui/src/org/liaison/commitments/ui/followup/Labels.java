package org.liaison.commitments.ui.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** What cells are, for {@link Looks} to give them a look. */
final class Labels implements IConfigLabelAccumulator {

	static final String HEADING = "heading"; //$NON-NLS-1$
	static final String OVERDUE = "overdue"; //$NON-NLS-1$
	static final String UNDATED = "undated"; //$NON-NLS-1$
	static final String NUMBER = "number"; //$NON-NLS-1$
	static final String TIME_HEADER = "timeHeader"; //$NON-NLS-1$

	private final Lines lines;
	private final Supplier<List<Column>> columns;

	Labels(Lines lines, Supplier<List<Column>> columns) {
		this.lines = lines;
		this.columns = columns;
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int position, int row) {
		Column column = columns.get().get(position);
		if (row >= lines.size()) {
			return;
		}
		Line line = lines.line(row);
		if (column == Column.TIME) {
			labels.addLabel(column.name());
		}
		if (line.isHeading()) {
			labels.addLabel(HEADING);
			return;
		}
		if (column.isNumber()) {
			labels.addLabel(NUMBER);
		}
		line.row().ifPresent(found -> {
			if ((column == Column.DUE || column == Column.OVERDUE) && Columns.overdue(found, LocalDate.now()) > 0) {
				labels.addLabel(OVERDUE);
			} else if (column == Column.DUE && Columns.date(found, Column.DUE.feature()).isEmpty()) {
				labels.addLabel(UNDATED);
			}
		});
	}
}
