package org.liaison.exchange.ui.make;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Packed;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.FileField;
import org.liaison.exchange.ui.PackageFiles;
import org.liaison.exchange.ui.RecordTable;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** What the package would hold, what is left out of it, and its file. */
final class ContentPage extends WizardPage {

	private final Register register;
	private Label counts;
	private RecordTable<RecordRef> records;
	private Label omitted;
	private Text left;
	private FileField file;
	private Button encrypted;
	private boolean nothing = true;

	ContentPage(Register register) {
		super("content", ExchangeText.contentPage, null); //$NON-NLS-1$
		this.register = register;
		setDescription(ExchangeText.contentHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		counts = line(area);
		records = new RecordTable<>(area, RecordRef.class, 3, 170).column(ExchangeText.key, 90, RecordRef::key)
				.column(ExchangeText.title, 360, RecordText::title).column(ExchangeText.type, 150, record -> RecordText.type(record.type()));
		omitted = line(area);
		left = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, 64).applyTo(left);
		file = new FileField(area, SWT.SAVE, this::check);
		encrypted = new Button(area, SWT.CHECK);
		encrypted.setText(ExchangeText.encrypt);
		encrypted.setToolTipText(ExchangeText.encryptHint);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(encrypted);
		setControl(area);
	}

	private static Label line(Composite area) {
		var label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(560, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(((MakePackageWizard) getWizard())::preview);
		}
	}

	/** Shows what a package would hold. */
	void show(Audience audience, Packed packed) {
		long all = packed.outgoing().records();
		nothing = all == 0;
		counts.setText(audience instanceof Audience.Counterpart ? NLS.bind(ExchangeText.holdsRecords, all)
				: NLS.bind(ExchangeText.holds, packed.outgoing().operations(), all));
		records.show(packed.outgoing().first());
		boolean partner = audience instanceof Audience.Counterpart;
		omitted.setText(partner ? NLS.bind(ExchangeText.omitted, packed.omitted().internalRecords(), packed.omitted().fields().size()) : ""); //$NON-NLS-1$
		left.setText(packed.omitted().lines(RegisterSession.get().language()).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		for (Control control : List.of(omitted, left)) {
			control.setVisible(partner);
			((GridData) control.getLayoutData()).exclude = !partner;
		}
		encrypted.setEnabled(audience.receiver() != null && !audience.isConfidential());
		encrypted.setSelection(audience.receiver() != null);
		file.set(proposal(audience).toString());
		counts.getParent().layout();
		check();
	}

	/** Beside the register, named after the receiver and the day. */
	private Path proposal(Audience audience) {
		String receiver = switch (audience) {
		case Audience.Post post -> post.device().name();
		case Audience.Everything everything -> ExchangeText.fileEverything;
		case Audience.Counterpart counterpart when audience.receiver() != null -> audience.receiver().name();
		case Audience.Counterpart counterpart -> ExchangeText.fileCounterpart;
		};
		String name = PackageFiles.part(receiver) + '-' + LocalDate.now();
		Path folder = register.file().toAbsolutePath().getParent();
		Path free = folder.resolve(name + Exchange.SUFFIX);
		for (int i = 2; Files.exists(free); i++) {
			free = folder.resolve(name + '-' + i + Exchange.SUFFIX);
		}
		return free;
	}

	private void check() {
		setMessage(nothing ? ExchangeText.nothingToSend : null, nothing ? INFORMATION : NONE);
		setPageComplete(!nothing && file.file().isPresent());
	}

	Path file() {
		return file.file().orElseThrow();
	}

	/** Whether only the receiver is to be able to open it. */
	boolean isEncrypted() {
		return encrypted.getSelection();
	}
}
