package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DUE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__SLIPS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.model.ModelPackage.Literals.RECORD__KEY;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.ui.session.RecordText;

/** A column of the follow-up. */
enum Column {
	KEY(RECORD__KEY, 92, true),
	TITLE(RECORD__TITLE, 245, true),
	OBLIGORS(COMMITMENT__OBLIGORS, 150, false),
	DUE(COMMITMENT__DUE, 140, true),
	STATUS(COMMITMENT__STATUS, 105, true),
	OURS(null, 120, false),
	THEIRS(null, 120, false),
	SLIP(COMMITMENT__SLIPS, 100, true),
	OVERDUE(null, 95, false),
	TIME(null, 400, false);

	/** What the list shows. */
	static final List<Column> LIST = List.of(KEY, TITLE, STATUS, DUE, OVERDUE, OURS, THEIRS, SLIP, OBLIGORS);
	/** What stands beside the time line: commitments without a date say so there. */
	static final List<Column> TIMELINE = List.of(KEY, TITLE, DUE, TIME);

	private final EStructuralFeature feature;
	private final int width;
	private final boolean sortable;

	Column(EStructuralFeature feature, int width, boolean sortable) {
		this.feature = feature;
		this.width = width;
		this.sortable = sortable;
	}

	/** What it says of a commitment; {@code null} when it is not a feature. */
	EStructuralFeature feature() {
		return feature;
	}

	/** In pixels. */
	int width() {
		return width;
	}

	boolean isSortable() {
		return sortable;
	}

	boolean isNumber() {
		return this == SLIP || this == OVERDUE;
	}

	String header() {
		return switch (this) {
		case KEY -> FollowUpText.key;
		case OURS -> FollowUpText.ours;
		case THEIRS -> FollowUpText.theirs;
		case SLIP -> FollowUpText.slip;
		case OVERDUE -> FollowUpText.overdueDays;
		case TIME -> ""; //$NON-NLS-1$
		default -> RecordText.feature(feature);
		};
	}
}
