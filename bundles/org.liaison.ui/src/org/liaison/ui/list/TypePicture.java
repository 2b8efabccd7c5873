package org.liaison.ui.list;

import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.swt.graphics.Image;
import org.liaison.core.query.Row;
import org.liaison.ui.session.RecordImages;

/** Paints the picture of a row's type; nothing while the row is being read. */
final class TypePicture extends ImagePainter {

	private final IntFunction<Optional<Row>> rows;

	TypePicture(IntFunction<Optional<Row>> rows) {
		super(false);
		this.rows = rows;
	}

	@Override
	protected Image getImage(ILayerCell cell, IConfigRegistry registry) {
		return rows.apply(cell.getRowIndex()).map(row -> RecordImages.image(row.type())).orElse(null);
	}
}
