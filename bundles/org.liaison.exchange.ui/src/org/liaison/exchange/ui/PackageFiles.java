package org.liaison.exchange.ui;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liaison.exchange.Exchange;

/** Names of package files, and the dialog in which one is chosen. */
public final class PackageFiles {

	private PackageFiles() {
	}

	/**
	 * A dialog that shows packages; one that is there is written over only after a question.
	 *
	 * @param style {@link org.eclipse.swt.SWT#OPEN} or {@link org.eclipse.swt.SWT#SAVE}
	 */
	public static FileDialog dialog(Shell shell, int style) {
		var dialog = new FileDialog(shell, style);
		dialog.setFilterExtensions(new String[] { '*' + Exchange.SUFFIX });
		dialog.setFilterNames(new String[] { ExchangeText.packages });
		dialog.setOverwrite(true);
		return dialog;
	}

	/** What somebody chose, with the ending of packages; empty when nothing was chosen. */
	public static Optional<String> chosen(FileDialog dialog) {
		return Optional.ofNullable(dialog.open()).map(PackageFiles::withSuffix);
	}

	/** A file name with the ending of packages. */
	public static String withSuffix(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(Exchange.SUFFIX) ? file : file + Exchange.SUFFIX;
	}

	/** The name of a post as part of a file name. */
	public static String part(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
