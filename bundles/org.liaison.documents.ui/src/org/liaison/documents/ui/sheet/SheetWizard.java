package org.liaison.documents.ui.sheet;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.liaison.core.Register;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.documents.tracking.Mapping;
import org.liaison.documents.tracking.MappingText;
import org.liaison.documents.tracking.SheetImporter;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** Takes a tracking sheet into the register: which file, what its columns mean, what would happen. */
final class SheetWizard extends Wizard {

	private final SheetPlan plan;
	private PreviewPage preview;

	SheetWizard(Register register) {
		this.plan = new SheetPlan(register);
		setWindowTitle(SheetText.title);
	}

	@Override
	public void addPages() {
		preview = new PreviewPage(plan);
		addPage(new FilePage(plan));
		addPage(new MappingPage(plan));
		addPage(preview);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Mapping mapping = plan.mapping();
		Path file = plan.file();
		Mode mode = preview.isOnlyGoodRows() ? Mode.GOOD_ROWS : Mode.ALL_OR_NOTHING;
		Shell shell = (Shell) getShell().getParent();
		AtomicReference<ImportReport> report = new AtomicReference<>();
		Background.run(NLS.bind(SheetText.importing, file.getFileName()), monitor -> {
			plan.remember(mapping);
			report.set(new SheetImporter().importFile(plan.register(), RegisterSession.get().labels(), file, MappingText.write(mapping), mode, monitor));
		}, () -> tell(shell, file, report.get()));
		return true;
	}

	private static void tell(Shell shell, Path file, ImportReport report) {
		MessageDialog.openInformation(shell, SheetText.title, NLS.bind(SheetText.imported, new Object[] { file.getFileName(), report.count(Result.NEW),
				report.count(Result.CHANGED), report.count(Result.UNCHANGED), report.count(Result.PROBLEM) }));
	}
}
