package org.liaison.ui.widgets;

/** What a {@link RowTable} shows. Asked on the UI thread while it paints: answers from memory. */
public interface RowCells {

	/** How many columns there are. */
	int columns();

	/** How many rows there are. */
	int rows();

	/** The text of a cell. */
	String cell(int column, int row);

	/** The text of a column's header. */
	String header(int column);
}
