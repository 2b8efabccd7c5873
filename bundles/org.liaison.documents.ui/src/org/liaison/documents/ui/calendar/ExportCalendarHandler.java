package org.liaison.documents.ui.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Register;
import org.liaison.core.WholeFile;
import org.liaison.documents.calendar.CalendarExport;
import org.liaison.documents.calendar.CalendarExport.Written;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Writes meetings and due dates to a calendar file. */
public final class ExportCalendarHandler extends AbstractHandler {

	private static final String SUFFIX = ".ics"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> ask(shell, register));
		return null;
	}

	private static void ask(Shell shell, Register register) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(CalendarText.title);
		dialog.setOverwrite(true);
		dialog.setFileName("liaison" + SUFFIX); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { '*' + SUFFIX });
		dialog.setFilterNames(new String[] { CalendarText.kind });
		String name = dialog.open();
		if (name != null) {
			write(shell, register, Path.of(name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? name : name + SUFFIX));
		}
	}

	private static void write(Shell shell, Register register, Path file) {
		RegisterSession session = RegisterSession.get();
		var export = new CalendarExport(register, session.labels(), List.of(session.language()), false);
		AtomicReference<Written> written = new AtomicReference<>();
		Background.run(NLS.bind(CalendarText.writing, file.getFileName()),
				monitor -> written.set(WholeFile.write(file, out -> export.write(out, monitor))), () -> tell(shell, file, written.get()));
	}

	private static void tell(Shell shell, Path file, Written written) {
		String done = NLS.bind(CalendarText.done, new Object[] { file.getFileName(), written.meetings(), written.commitments() });
		String left = written.withoutDays().isEmpty() ? "" //$NON-NLS-1$
				: "\n" + NLS.bind(CalendarText.withoutDays, String.join(", ", written.withoutDays())); //$NON-NLS-1$ //$NON-NLS-2$
		MessageDialog.openInformation(shell, CalendarText.title, done + left);
	}
}
