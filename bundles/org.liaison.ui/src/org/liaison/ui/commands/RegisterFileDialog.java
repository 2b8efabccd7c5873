package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a register file. */
final class RegisterFileDialog {

	private static final String SUFFIX = ".liaison"; //$NON-NLS-1$

	private RegisterFileDialog() {
	}

	/** A file to open. */
	static Optional<Path> toOpen(Shell shell) {
		return ask(new FileDialog(shell, SWT.OPEN), CommandText.openTitle);
	}

	/** A file to create. */
	static Optional<Path> toCreate(Shell shell) {
		return ask(new FileDialog(shell, SWT.SAVE), CommandText.createTitle)
				.map(file -> file.toString().endsWith(SUFFIX) ? file : Path.of(file + SUFFIX));
	}

	private static Optional<Path> ask(FileDialog dialog, String title) {
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { '*' + SUFFIX, "*" }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { NLS.bind(CommandText.registerFiles, SUFFIX), CommandText.allFiles });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
