package org.liaison.exchange.ui.open;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.replica.Arrival;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Inspection;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.WizardWork;
import org.liaison.ui.conflicts.ConflictsView;

/** Takes in a package: which file, who made it and what it would do, and only then. */
final class OpenPackageWizard extends Wizard {

	/**
	 * What was found by looking, and what should be noticed of it.
	 *
	 * @param contradicted the device of which something else is known here: then nothing more was found; {@code null} for none
	 */
	private record Seen(Inspection inspection, List<String> remarks, String contradicted) {
	}

	/** What was done, and what should be noticed of it. */
	private record Done(Arrival arrival, List<String> remarks) {
	}

	private final Supplier<Exchange> exchange;
	private final FilePage file = new FilePage();
	private final InspectionPage inspection = new InspectionPage();
	/** The devices of which the officer decided for a file that both of what they wrote stay. */
	private final Map<Path, String> keptBoth = new HashMap<>();

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

	/**
	 * Looks into the file.
	 *
	 * @param role as whose device the officer trusts a sender that was unknown, {@code null} while he does not
	 */
	void inspect(Role role) {
		Path wanted = file.file();
		Seen seen = WizardWork.run(getContainer(), monitor -> look(wanted, role, monitor)).orElse(null);
		if (seen == null || seen.contradicted() != null && !keepsBoth(seen.contradicted())) {
			getContainer().showPage(file);
		} else if (seen.contradicted() != null) {
			keptBoth.put(wanted, seen.contradicted());
			inspect(role);
		} else {
			inspection.show(wanted, seen.inspection(), seen.remarks());
		}
	}

	/** What a device wrote before and after its register was put back can stay side by side, where the device itself cannot say so any more. */
	private boolean keepsBoth(String device) {
		return MessageDialog.open(MessageDialog.WARNING, getShell(), ExchangeText.open, NLS.bind(ExchangeText.askBoth, device), SWT.NONE,
				ExchangeText.keepBoth, IDialogConstants.CANCEL_LABEL) == 0;
	}

	private Exchange exchange(Path wanted) {
		Exchange made = exchange.get();
		return keptBoth.containsKey(wanted) ? made.keepingBoth(keptBoth.get(wanted)) : made;
	}

	private Seen look(Path wanted, Role role, IProgressMonitor monitor) {
		Exchange made = exchange(wanted);
		try {
			Inspection found = made.inspect(wanted, role, monitor);
			return new Seen(found, found.arrival().map(arrival -> Remarks.before(arrival, found.setBack(), made)).orElse(List.of()), null);
		} catch (RegisterException e) {
			if (e.problem() == Problem.FORKED_CHAIN) {
				return new Seen(null, List.of(), e.arguments().getFirst().toString());
			}
			throw e;
		}
	}

	private Done apply(Path wanted, Role role, Path receipt, IProgressMonitor monitor) {
		Exchange made = exchange(wanted);
		Arrival arrival = made.apply(wanted, role, receipt, monitor);
		return new Done(arrival, Remarks.after(arrival, made));
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
		var done = WizardWork.run(getContainer(), monitor -> apply(wanted, role, receipt, monitor));
		done.ifPresent(what -> tell(what, receipt));
		return done.isPresent();
	}

	private void tell(Done done, Path receipt) {
		Arrival arrival = done.arrival();
		Shell window = (Shell) getShell().getParent();
		String applied = NLS.bind(ExchangeText.applied, arrival.applied(), arrival.known());
		String remarks = done.remarks().isEmpty() ? "" : "\n\n" + String.join("\n", done.remarks()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String told = receipt == null ? "" : ' ' + NLS.bind(ExchangeText.receiptMade, receipt.getFileName()); //$NON-NLS-1$
		if (arrival.conflicts().isEmpty()) {
			MessageDialog.openInformation(window, ExchangeText.open, applied + told + remarks);
		} else {
			MessageDialog.openWarning(window, ExchangeText.open,
					applied + told + remarks + "\n\n" + NLS.bind(ExchangeText.conflictsNow, arrival.conflicts().size())); //$NON-NLS-1$
			ConflictsView.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), null);
		}
	}
}
