package org.liaison.commitments.ui.followup;

import java.util.List;

import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.query.Query;

/** The order of the commitments in their groups: by when they are due until somebody asks for another. */
final class Order {

	private Column column = Column.DUE;
	private boolean descending;

	/** The next order by a column: ascending, descending, then by when they are due again. */
	void turn(Column wanted) {
		if (column != wanted) {
			column = wanted;
			descending = false;
		} else if (!descending) {
			descending = true;
		} else {
			column = Column.DUE;
			descending = false;
		}
	}

	List<Query.Sort> keys() {
		return List.of(new Query.Sort(column == Column.DUE ? CommitmentsPackage.Literals.COMMITMENT__DUE : column.feature(), descending));
	}

	/** What the header of a column shows of it. */
	String sign(Column shown) {
		return shown != column ? "" : descending ? " ↓" : " ↑"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
