package org.liaison.exchange.ui.device;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RegisterException;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.PackageFiles;
import org.liaison.exchange.ui.RecordTable;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TitledDialog;

/** This device's name and fingerprint; trusted devices, how one is added and how the trust in one ends. */
final class DevicesDialog extends TitledDialog {

	private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(RegisterSession.get().language().locale()).withZone(ZoneId.systemDefault());
	private final Exchange exchange;
	private Text name;
	private RecordTable<KnownDevice> devices;
	private Button revoke;

	DevicesDialog(Shell shell, Exchange exchange) {
		super(shell, ExchangeText.devices, 3);
		this.exchange = exchange;
	}

	@Override
	protected void createFields(Composite area) {
		setMessage(ExchangeText.devicesHint);
		createOwn(area);
		devices = new RecordTable<>(area, KnownDevice.class, 3, 150).column(ExchangeText.deviceName, 150, KnownDevice::name)
				.column(ExchangeText.whose, 190, device -> ExchangeText.of(device.role()))
				.column(ExchangeText.fingerprint, 290, device -> device.keys().fingerprint())
				.column(ExchangeText.trustedSince, 125, device -> day.format(device.trusted()))
				.column(ExchangeText.revoked, 125, device -> text(device.revoked()));
		devices.viewer().addSelectionChangedListener(event -> showSelected());
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
		button(buttons, ExchangeText.addDevice, this::add);
		revoke = button(buttons, ExchangeText.revoke, this::revoke);
		refresh();
	}

	private void createOwn(Composite area) {
		new Label(area, SWT.NONE).setText(ExchangeText.ownName);
		name = new Text(area, SWT.BORDER);
		name.setText(exchange.own().name());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		button(area, ExchangeText.saveCard, this::saveCard).setToolTipText(ExchangeText.saveCardHint);
		new Label(area, SWT.NONE).setText(ExchangeText.ownFingerprint);
		var fingerprint = new Text(area, SWT.READ_ONLY);
		fingerprint.setText(exchange.own().keys().fingerprint());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fingerprint);
	}

	private static Button button(Composite parent, String text, Runnable work) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	private String text(Instant at) {
		return at == null ? "" : day.format(at); //$NON-NLS-1$
	}

	private Optional<KnownDevice> selected() {
		return Optional.ofNullable((KnownDevice) devices.viewer().getStructuredSelection().getFirstElement());
	}

	private void showSelected() {
		revoke.setEnabled(selected().filter(KnownDevice::isTrusted).isPresent());
	}

	private void refresh() {
		devices.show(exchange.devices().all());
		showSelected();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void okPressed() {
		if (saveName()) {
			super.okPressed();
		}
	}

	private boolean saveName() {
		String wanted = name.getText().strip();
		try {
			if (!wanted.isEmpty() && !wanted.equals(exchange.own().name())) {
				exchange.own().rename(wanted);
			}
			return true;
		} catch (RegisterException e) {
			setErrorMessage(Failures.sentence(e));
			return false;
		}
	}

	private void saveCard() {
		if (!saveName()) {
			return;
		}
		var dialog = PackageFiles.dialog(getShell(), SWT.SAVE);
		dialog.setFileName(PackageFiles.withSuffix(PackageFiles.part(exchange.own().name())));
		PackageFiles.chosen(dialog).map(Path::of).ifPresent(file -> Background.run(ExchangeText.preparing, monitor -> exchange.card(file, monitor),
				() -> setMessage(NLS.bind(ExchangeText.cardSaved, file.getFileName()))));
	}

	private void add() {
		String chosen = PackageFiles.dialog(getShell(), SWT.OPEN).open();
		if (chosen != null) {
			Background.read(ExchangeText.preparing, () -> exchange.manifest(Path.of(chosen)), this::ask, getShell());
		}
	}

	/** The file alone proves nothing: its sender tells the fingerprint by another way. */
	private void ask(Manifest manifest) {
		String question = NLS.bind(ExchangeText.askTrust, manifest.sender().name(), manifest.keys().fingerprint());
		int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), ExchangeText.devices, question, SWT.NONE, ExchangeText.trustPost,
				ExchangeText.trustCounterpart, IDialogConstants.CANCEL_LABEL);
		if (answer == 0 || answer == 1) {
			change(() -> exchange.devices().trust(manifest.sender().device(), manifest.sender().name(), manifest.keys(), Role.values()[answer]));
		}
	}

	private void revoke() {
		selected().filter(device -> MessageDialog.openConfirm(getShell(), ExchangeText.devices, NLS.bind(ExchangeText.askRevoke, device.name())))
				.ifPresent(device -> change(() -> exchange.devices().revoke(device)));
	}

	private void change(Runnable change) {
		try {
			change.run();
			setErrorMessage(null);
		} catch (RegisterException e) {
			setErrorMessage(Failures.sentence(e));
		}
		refresh();
	}
}
