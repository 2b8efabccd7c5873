package org.liaison.ui.explorer;

import java.text.NumberFormat;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.liaison.core.query.SavedFilters.Saved;
import org.liaison.core.types.RecordType;
import org.liaison.model.ModelPackage;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** A type with its picture and its number of records; a subject by its name. */
final class TypeLabels extends LabelProvider implements IStyledLabelProvider {

	private final Counts counts;

	TypeLabels(Counts counts) {
		this.counts = counts;
	}

	@Override
	public StyledString getStyledText(Object element) {
		var text = new StyledString(getText(element));
		if (element instanceof RecordType type) {
			counts.of(type).ifPresent(number -> text.append("  " + NumberFormat.getIntegerInstance().format(number), //$NON-NLS-1$
					StyledString.COUNTER_STYLER));
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
		case RecordType type -> RecordText.types(type);
		case Saved filter -> filter.name(RegisterSession.get().language());
		default -> ((Subject) element).name();
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case RecordType type -> RecordImages.image(type.eClass());
		case Saved any -> RecordImages.image(ModelPackage.Literals.SAVED_FILTER);
		default -> null;
		};
	}
}
