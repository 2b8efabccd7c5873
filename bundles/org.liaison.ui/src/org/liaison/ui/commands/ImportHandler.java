package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.Importer;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;

/**
 * Takes a file into the register by the importer for its kind. One that is for a type takes the selected or open record of it, and makes
 * a new one otherwise.
 */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Optional<Register> register = RegisterSession.get().register();
		if (register.isPresent()) {
			ask(shell).ifPresent(file -> start(event, shell, register.get(), file));
		}
		return null;
	}

	private static Optional<Path> ask(Shell shell) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(CommandText.importTitle);
		List<Contribution<Importer>> importers = importers();
		dialog.setFilterNames(Stream.concat(Stream.of(CommandText.importable), importers.stream().map(Contribution::name))
				.toArray(String[]::new));
		dialog.setFilterExtensions(Stream.concat(Stream.of(importers.stream().map(ImportHandler::pattern).collect(Collectors.joining(";"))), //$NON-NLS-1$
				importers.stream().map(ImportHandler::pattern)).toArray(String[]::new));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static void start(ExecutionEvent event, Shell shell, Register register, Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Optional<Contribution<Importer>> importer = importers().stream()
				.filter(i -> suffixes(i).anyMatch(suffix -> name.endsWith('.' + suffix))).findFirst();
		if (importer.isEmpty()) {
			MessageDialog.openInformation(shell, CommandText.importTitle, NLS.bind(CommandText.importUnknown, file.getFileName()));
			return;
		}
		String wanted = importer.get().attribute("type"); //$NON-NLS-1$
		Optional<String> target = wanted == null ? Optional.empty() : target(event, wanted);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Background.run(NLS.bind(CommandText.importing, file.getFileName()),
				monitor -> run(register, importer.get(), file, target.orElse(null), page, monitor), () -> { });
	}

	private static void run(Register register, Contribution<Importer> importer, Path file, String target, IWorkbenchPage page,
			IProgressMonitor monitor) {
		Set<String> imported = importer.call(i -> i.importFile(register, file, target, monitor)).orElse(Set.of());
		if (imported.size() == 1) {
			List<RecordRef> records = register.refs(imported);
			page.getWorkbenchWindow().getShell().getDisplay()
					.asyncExec(() -> records.forEach(record -> RecordLinks.open(page, record)));
		}
	}

	/** UUID of the selected record, else of that in front, if it is of this type. */
	private static Optional<String> target(ExecutionEvent event, String typeName) {
		String type = RegisterSession.get().types().named(typeName).id();
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof RecordRef record && record.type().equals(type)) {
			return Optional.of(record.id());
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor != null && editor.getEditorInput() instanceof RecordEditorInput input && input.typeId().equals(type)
				? Optional.ofNullable(input.recordId()) : Optional.empty();
	}

	private static List<Contribution<Importer>> importers() {
		return PlatformUI.getWorkbench().getService(Contributions.class).of(Importer.POINT, Importer.class).stream()
				.filter(importer -> suffixes(importer).findAny().isPresent() && !Boolean.parseBoolean(importer.attribute("mapped"))).toList(); //$NON-NLS-1$
	}

	private static Stream<String> suffixes(Contribution<Importer> importer) {
		return Stream.of(Optional.ofNullable(importer.attribute("suffixes")).orElse("").toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(suffix -> !suffix.isEmpty());
	}

	private static String pattern(Contribution<Importer> importer) {
		return suffixes(importer).map(suffix -> "*." + suffix).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
