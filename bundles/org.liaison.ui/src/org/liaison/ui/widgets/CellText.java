package org.liaison.ui.widgets;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Texts for a NatTable; nothing is changed in the table itself. */
record CellText(IntSupplier columns, IntSupplier rows, Text text) implements IDataProvider {

	/** The text of a cell. */
	@FunctionalInterface
	interface Text {
		String at(int column, int row);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return text.at(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("records are changed through the register"); //$NON-NLS-1$
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
