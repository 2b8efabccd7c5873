package org.liaison.documents.ui.calendar;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.Register;
import org.liaison.core.WholeFile;
import org.liaison.documents.calendar.CalendarExport;
import org.liaison.documents.calendar.CalendarExport.Written;
import org.liaison.documents.ui.publish.PublishText;
import org.liaison.documents.ui.publish.WrittenDialog;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Writes meetings and due dates to a calendar file. */
public final class ExportCalendarHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		RegisterSession.get().register().ifPresent(register -> ask(shell, register));
		return null;
	}

	private static void ask(Shell shell, Register register) {
		var wanted = new CalendarDialog(shell);
		if (wanted.open() != Window.OK) {
			return;
		}
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(CalendarText.title);
		dialog.setOverwrite(true);
		dialog.setFileName("liaison" + CalendarExport.SUFFIX); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { '*' + CalendarExport.SUFFIX });
		dialog.setFilterNames(new String[] { CalendarText.kind });
		String name = dialog.open();
		if (name != null) {
			var export = new CalendarExport(register, RegisterSession.get().labels(), wanted.languages(), wanted.isForCounterpart());
			Path file = Path.of(name.toLowerCase(Locale.ROOT).endsWith(CalendarExport.SUFFIX) ? name : name + CalendarExport.SUFFIX);
			write(shell, export, wanted.isForCounterpart(), file);
		}
	}

	private static void write(Shell shell, CalendarExport export, boolean forCounterpart, Path file) {
		AtomicReference<Written> written = new AtomicReference<>();
		Background.run(NLS.bind(CalendarText.writing, file.getFileName()),
				monitor -> written.set(WholeFile.write(file, out -> export.write(out, monitor))),
				() -> tell(shell, file, forCounterpart, written.get()));
	}

	private static void tell(Shell shell, Path file, boolean forCounterpart, Written written) {
		RegisterSession session = RegisterSession.get();
		var message = new StringBuilder(NLS.bind(CalendarText.done, new Object[] { file.getFileName(), written.meetings(), written.commitments() }));
		if (!written.withoutDays().isEmpty()) {
			message.append('\n').append(NLS.bind(CalendarText.withoutDays, String.join(", ", written.withoutDays()))); //$NON-NLS-1$
		}
		if (forCounterpart) {
			message.append('\n').append(written.leftOut().isEmpty() ? PublishText.nothingLeftOut : NLS.bind(PublishText.leftOut, written.leftOut().size()));
		}
		WrittenDialog.show(shell, CalendarText.title, message.toString(),
				written.leftOut().stream().map(one -> one.describe(session.labels(), session.language())).toList(), CalendarText.open, file);
	}
}
