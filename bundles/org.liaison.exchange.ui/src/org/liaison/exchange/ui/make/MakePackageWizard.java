package org.liaison.exchange.ui.make;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.liaison.core.Register;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Packed;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.WizardWork;

/** Makes a package: for whom, what it holds, where it goes. */
final class MakePackageWizard extends Wizard {

	private final Receivers receivers;
	private final ReceiverPage receiver;
	private final ContentPage content;

	MakePackageWizard(Register register, Receivers receivers) {
		this.receivers = receivers;
		this.receiver = new ReceiverPage(receivers);
		this.content = new ContentPage(register);
		setWindowTitle(ExchangeText.make);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(receiver);
		addPage(content);
	}

	/** Looks what a package for the chosen receiver would hold. */
	void preview() {
		Audience audience = receiver.audience();
		WizardWork.run(getContainer(), monitor -> receivers.exchange().preview(audience)).ifPresent(packed -> content.show(audience, packed));
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == content && content.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Path file = content.file();
		boolean encrypted = content.isEncrypted();
		Audience audience = receiver.audience();
		var packed = WizardWork.run(getContainer(), monitor -> receivers.exchange().pack(audience, file, encrypted, monitor));
		packed.ifPresent(done -> tell(file, done));
		return packed.isPresent();
	}

	private void tell(Path file, Packed packed) {
		String made = NLS.bind(ExchangeText.made, new Object[] { file.getFileName(), packed.outgoing().records(), packed.contents() });
		String names = packed.files().stream().map(one -> one.getFileName().toString()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		MessageDialog.openInformation(getShell(), ExchangeText.make,
				packed.files().size() > 1 ? made + NLS.bind(ExchangeText.madeFiles, packed.files().size(), names) : made);
	}
}
