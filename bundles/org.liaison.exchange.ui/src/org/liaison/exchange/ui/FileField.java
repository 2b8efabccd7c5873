package org.liaison.exchange.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line in a grid of three columns with the name of a package file and a button to choose it. */
public final class FileField {

	private final Text text;
	private final int style;

	/**
	 * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
	 * @param changed called after every change
	 */
	public FileField(Composite area, int style, Runnable changed) {
		this.style = style;
		new Label(area, SWT.NONE).setText(ExchangeText.file);
		text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> changed.run());
		var browse = new Button(area, SWT.PUSH);
		browse.setText(ExchangeText.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		var dialog = PackageFiles.dialog(text.getShell(), style);
		file().ifPresent(file -> {
			dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
			dialog.setFileName(file.getFileName().toString());
		});
		String chosen = dialog.open();
		if (chosen != null) {
			set(chosen);
		}
	}

	/** Shows a file. */
	public void set(String file) {
		text.setText(style == SWT.OPEN || file.isEmpty() ? file : PackageFiles.withSuffix(file));
	}

	/** The file, once one is named. */
	public Optional<Path> file() {
		return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
	}

	/** Gives it the keyboard. */
	public void setFocus() {
		text.setFocus();
	}
}
