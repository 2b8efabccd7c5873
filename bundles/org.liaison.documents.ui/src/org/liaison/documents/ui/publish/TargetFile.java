package org.liaison.documents.ui.publish;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.documents.publishing.DocumentFormat;

/** The file to be written, on a line of a grid of three columns. A name is proposed until a person names another; its ending follows the format. */
final class TargetFile {

	private final Text text;
	private DocumentFormat format;
	private String proposed = ""; //$NON-NLS-1$

	TargetFile(Composite area, Runnable changed) {
		new Label(area, SWT.NONE).setText(PublishText.file);
		text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> changed.run());
		var browse = new Button(area, SWT.PUSH);
		browse.setText(PublishText.browse);
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	/** @param name the proposal, without ending */
	void propose(Path folder, String name, DocumentFormat wanted) {
		String now = text.getText();
		String next = folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-")).toString() + '.' + wanted.suffix(); //$NON-NLS-1$ //$NON-NLS-2$
		boolean own = !now.equals(proposed);
		format = wanted;
		proposed = next;
		text.setText(own ? complete(now) : next);
	}

	/** With the format's ending in place of another format's. */
	private String complete(String name) {
		for (DocumentFormat other : DocumentFormat.values()) {
			String ending = '.' + other.suffix();
			if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
				return other == format ? name : name.substring(0, name.length() - ending.length()) + '.' + format.suffix();
			}
		}
		return name.isBlank() ? name : name + '.' + format.suffix();
	}

	private void browse() {
		var dialog = new FileDialog(text.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + format.suffix() }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { PublishText.format(format) });
		file().ifPresent(file -> {
			dialog.setFilterPath(file.getParent().toString());
			dialog.setFileName(file.getFileName().toString());
		});
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(complete(chosen));
		}
	}

	/** The file, once one can be named. */
	Optional<Path> file() {
		try {
			String name = text.getText().strip();
			return name.isEmpty() ? Optional.empty()
					: Optional.of(Path.of(complete(name)).toAbsolutePath()).filter(file -> !Files.isDirectory(file));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** What is wrong with it, {@code null} for nothing. */
	String problem() {
		Path file = file().orElse(null);
		if (file == null) {
			return PublishText.noFile;
		}
		return Files.isDirectory(file.getParent()) ? null : NLS.bind(PublishText.noFolder, file.getParent());
	}
}
