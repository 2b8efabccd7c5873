package org.liaison.ui.list;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.swt.graphics.Image;
import org.liaison.core.query.Row;
import org.liaison.ui.session.RecordImages;

/** Paints the picture of a row's type, marked when the row has a conflict; nothing while the row is being read. */
final class TypePicture extends ImagePainter {

	private final IntFunction<Optional<Row>> rows;
	private final Predicate<Row> conflict;

	TypePicture(IntFunction<Optional<Row>> rows, Predicate<Row> conflict) {
		super(false);
		this.conflict = conflict;
		this.rows = rows;
	}

	@Override
	protected Image getImage(ILayerCell cell, IConfigRegistry registry) {
		return rows.apply(cell.getRowIndex())
				.map(row -> conflict.test(row) ? RecordImages.conflict(row.type()) : RecordImages.image(row.type())).orElse(null);
	}
}
