package org.liaison.exchange.ui.open;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.replica.Arrival;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Inspection;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.WizardWork;
import org.liaison.ui.conflicts.ConflictsView;

/** Takes in a package: which file, who made it and what it would do, and only then. */
final class OpenPackageWizard extends Wizard {

	private final Supplier<Exchange> exchange;
	private final FilePage file = new FilePage();
	private final InspectionPage inspection = new InspectionPage();

	/** @param exchange makes the exchange; it may have to make keys first, so not on the UI thread */
	OpenPackageWizard(Supplier<Exchange> exchange) {
		this.exchange = exchange;
		setWindowTitle(ExchangeText.open);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(inspection);
	}

	/** Looks into the file. */
	void inspect() {
		Path wanted = file.file();
		Inspection found = WizardWork.run(getContainer(), monitor -> exchange.get().inspect(wanted, monitor)).orElse(null);
		if (found == null) {
			getContainer().showPage(file);
		} else {
			inspection.show(wanted, found);
		}
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == inspection && inspection.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Path wanted = file.file();
		Path receipt = inspection.receipt().orElse(null);
		Role role = inspection.role();
		var arrival = WizardWork.run(getContainer(), monitor -> exchange.get().apply(wanted, role, receipt, monitor));
		arrival.ifPresent(done -> tell(done, receipt));
		return arrival.isPresent();
	}

	private void tell(Arrival arrival, Path receipt) {
		Shell window = (Shell) getShell().getParent();
		String applied = NLS.bind(ExchangeText.applied, arrival.applied(), arrival.known());
		String waits = arrival.waiting() == 0 ? "" : ' ' + NLS.bind(ExchangeText.waiting, arrival.waiting()); //$NON-NLS-1$
		String told = receipt == null ? "" : ' ' + NLS.bind(ExchangeText.receiptMade, receipt.getFileName()); //$NON-NLS-1$
		if (arrival.conflicts().isEmpty()) {
			MessageDialog.openInformation(window, ExchangeText.open, applied + waits + told);
		} else {
			MessageDialog.openWarning(window, ExchangeText.open,
					applied + waits + told + "\n\n" + NLS.bind(ExchangeText.conflictsNow, arrival.conflicts().size())); //$NON-NLS-1$
			ConflictsView.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), null);
		}
	}
}
