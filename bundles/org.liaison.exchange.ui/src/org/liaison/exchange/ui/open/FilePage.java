package org.liaison.exchange.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.FileField;

/** Which file. */
final class FilePage extends WizardPage {

	private FileField field;

	FilePage() {
		super("file", ExchangeText.filePage, null); //$NON-NLS-1$
		setDescription(ExchangeText.filePageHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		field = new FileField(area, SWT.OPEN, () -> setPageComplete(field.file().filter(Files::isRegularFile).isPresent()));
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			field.setFocus();
		}
	}

	Path file() {
		return field.file().orElseThrow();
	}
}
