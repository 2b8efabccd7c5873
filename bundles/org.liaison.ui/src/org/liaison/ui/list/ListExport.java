package org.liaison.ui.list;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.Exporter;
import org.liaison.core.query.Query;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Writes the records of a list to a file, by one of the contributed exporters. */
public final class ListExport {

	@FunctionalInterface
	private interface Content {

		void writeTo(OutputStream out) throws IOException;
	}

	private ListExport() {
	}

	/** Asks for a file, whose kind chooses the exporter, and writes it with progress and cancel. */
	public static void ask(Shell shell, Query query) {
		List<Contribution<Exporter>> exporters = exporters();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(ListText.exportTitle);
		dialog.setOverwrite(true);
		dialog.setFileName(query.type().name());
		dialog.setFilterExtensions(exporters.stream().map(e -> "*." + suffix(e)).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(exporters.stream().map(e -> NLS.bind(ListText.exportKind, e.name(), suffix(e))).toArray(String[]::new));
		String file = dialog.open();
		if (file != null && !exporters.isEmpty()) {
			Contribution<Exporter> chosen = exporters.get(Math.max(0, dialog.getFilterIndex()));
			Path target = Path.of(file.endsWith('.' + suffix(chosen)) ? file : file + '.' + suffix(chosen));
			RegisterSession.get().register().ifPresent(register -> Background.run(NLS.bind(ListText.exporting, target.getFileName()),
					monitor -> write(register, query, chosen, target, monitor), () -> { }));
		}
	}

	/** Writes a file, whole or not at all. */
	static void write(Register register, Query query, Contribution<Exporter> exporter, Path target, IProgressMonitor monitor) {
		Path unfinished = target.resolveSibling(target.getFileName() + ".part"); //$NON-NLS-1$
		try {
			Optional<Path> written = exporter.call(object -> fill(unfinished, out -> object.export(register, query, out, monitor)));
			if (written.isEmpty()) {
				return; // the plug-in that failed is named in the status line
			}
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw cannotWrite(target, e);
		} finally {
			unfinished.toFile().delete();
		}
	}

	/** A disk that is full is not the plug-in's fault: it is told as what it is. */
	private static Path fill(Path file, Content content) {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			content.writeTo(out);
			return file;
		} catch (IOException e) {
			throw cannotWrite(file, e);
		}
	}

	private static RegisterException cannotWrite(Path file, IOException e) {
		return new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
	}

	/** The exporter for files of this kind. */
	static Optional<Contribution<Exporter>> exporter(String suffix) {
		return exporters().stream().filter(e -> suffix.equals(suffix(e))).findFirst();
	}

	private static List<Contribution<Exporter>> exporters() {
		return PlatformUI.getWorkbench().getService(Contributions.class).of(Exporter.POINT, Exporter.class);
	}

	private static String suffix(Contribution<Exporter> exporter) {
		return exporter.attribute("suffix"); //$NON-NLS-1$
	}
}
