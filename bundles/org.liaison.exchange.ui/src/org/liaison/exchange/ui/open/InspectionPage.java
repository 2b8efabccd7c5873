package org.liaison.exchange.ui.open;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
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
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Arrival.Changed;
import org.liaison.core.replica.Arrival.Counts;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Inspection;
import org.liaison.exchange.Trust;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.ui.ExchangeText;
import org.liaison.exchange.ui.RecordTable;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Who made the package, what is thought of its sender, what it would change, and which conflicts it would raise. */
final class InspectionPage extends WizardPage {

	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(RegisterSession.get().language().locale()).withZone(ZoneId.systemDefault());
	private Label sender;
	private Label trust;
	private Composite whose;
	private Button post;
	private Button counterpart;
	private Button compared;
	private Label changes;
	private RecordTable<Changed> records;
	private Label remarks;
	private Button receipt;
	private Inspection inspection;
	private Path file;

	InspectionPage() {
		super("inspection", ExchangeText.inspectionPage, null); //$NON-NLS-1$
		setDescription(ExchangeText.inspectionHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(area);
		sender = line(area);
		trust = line(area);
		whose = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(whose);
		GridDataFactory.fillDefaults().applyTo(whose);
		new Label(whose, SWT.NONE).setText(ExchangeText.askWhose);
		post = choice(whose, ExchangeText.rolePOST);
		counterpart = choice(whose, ExchangeText.roleCOUNTERPART);
		compared = check(area, ExchangeText.compared);
		compared.addListener(SWT.Selection, event -> decided());
		changes = line(area);
		records = new RecordTable<>(area, Changed.class, 1, 180).column(ExchangeText.key, 90, changed -> changed.record().key())
				.column(ExchangeText.title, 330, changed -> RecordText.title(changed.record()))
				.column(ExchangeText.type, 130, changed -> RecordText.type(changed.record().type()))
				.column(ExchangeText.change, 100, changed -> kind(changed.kind()));
		remarks = line(area);
		Styles.warning(remarks);
		receipt = check(area, ExchangeText.writeReceipt);
		setControl(area);
	}

	private static Label line(Composite area) {
		var label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(620, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button check(Composite area, String text) {
		var check = new Button(area, SWT.CHECK | SWT.WRAP);
		check.setText(text);
		GridDataFactory.fillDefaults().applyTo(check);
		return check;
	}

	private Button choice(Composite area, String text) {
		var choice = new Button(area, SWT.RADIO);
		choice.setText(text);
		choice.addListener(SWT.Selection, event -> decided());
		return choice;
	}

	private static String kind(Arrival.Kind kind) {
		return switch (kind) {
		case CREATED -> ExchangeText.created;
		case CHANGED -> ExchangeText.changed;
		case DELETED -> ExchangeText.deleted;
		};
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			setPageComplete(false);
			getShell().getDisplay().asyncExec(() -> ((OpenPackageWizard) getWizard()).inspect(null));
		}
	}

	/**
	 * Shows what was found.
	 *
	 * @param said what else should be noticed
	 */
	void show(Path opened, Inspection found, List<String> said) {
		file = opened;
		inspection = found;
		Manifest manifest = found.manifest();
		sender.setText(NLS.bind(ExchangeText.from, manifest.sender().name(), time.format(manifest.made())) + ' ' + holds(manifest));
		trust.setText(trust(found.trust(), manifest));
		appear(whose, found.trust() == Trust.UNKNOWN);
		appear(compared, found.trust() == Trust.UNKNOWN);
		if (found.trust() != Trust.UNKNOWN || found.arrival().isEmpty()) {
			Role known = found.role().orElse(null);
			post.setSelection(known == Role.POST);
			counterpart.setSelection(known == Role.COUNTERPART);
			compared.setSelection(false);
		}
		counterpart.setEnabled(manifest.kind() != Kind.OPERATIONS);
		changes.setText(found.arrival().map(InspectionPage::changes).orElse("")); //$NON-NLS-1$
		records.show(found.arrival().map(Arrival::records).orElse(List.of()));
		remarks.setText(String.join("\n", said)); //$NON-NLS-1$
		appear(remarks, !said.isEmpty());
		boolean answers = manifest.kind() == Kind.OPERATIONS;
		receipt.setSelection(answers);
		receipt.setEnabled(answers);
		sender.getParent().layout();
		complete();
	}

	private static void appear(Control control, boolean there) {
		control.setVisible(there);
		((GridData) control.getLayoutData()).exclude = !there;
	}

	private static String holds(Manifest manifest) {
		return switch (manifest.kind()) {
		case OPERATIONS -> NLS.bind(ExchangeText.holdsOperations, manifest.operations(), manifest.records());
		case RECORDS -> NLS.bind(ExchangeText.holdsPartner, manifest.records());
		case RECEIPT -> ExchangeText.holdsReceipt;
		};
	}

	private static String trust(Trust trust, Manifest manifest) {
		String fingerprint = manifest.keys().fingerprint();
		return switch (trust) {
		case OWN -> ExchangeText.trustOWN;
		case TRUSTED -> ExchangeText.trustTRUSTED;
		case UNKNOWN -> NLS.bind(ExchangeText.trustUNKNOWN, fingerprint);
		case OTHER_KEYS -> NLS.bind(ExchangeText.trustOTHER_KEYS, fingerprint);
		case NOT_A_POST -> ExchangeText.trustNOT_A_POST;
		case REVOKED -> ExchangeText.trustREVOKED;
		};
	}

	private static String changes(Arrival arrival) {
		if (arrival.counts().isEmpty()) {
			return ExchangeText.nothingNew;
		}
		return ExchangeText.wouldChange + ' ' + arrival.counts().entrySet().stream().map(entry -> counts(entry.getKey(), entry.getValue()))
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static String counts(String type, Counts counts) {
		return NLS.bind(ExchangeText.counts, new Object[] { RecordText.type(type), counts.created(), counts.changed(), counts.deleted() });
	}

	/** What an unknown sender sent is looked at once the officer has decided to trust it. */
	private void decided() {
		complete();
		if (mayPass() && inspection.arrival().isEmpty()) {
			((OpenPackageWizard) getWizard()).inspect(role());
		}
	}

	private void complete() {
		setPageComplete(mayPass() && inspection.arrival().isPresent());
	}

	private boolean mayPass() {
		return switch (inspection.trust()) {
		case OWN, TRUSTED -> true;
		case UNKNOWN -> compared.getSelection() && (post.getSelection() || counterpart.getSelection());
		case OTHER_KEYS, NOT_A_POST, REVOKED -> false;
		};
	}

	/** As whose device the officer trusts the sender from now on; {@code null} when he need not, or does not. */
	Role role() {
		return !compared.getSelection() ? null : post.getSelection() ? Role.POST : Role.COUNTERPART;
	}

	/** Where the sender is told what has arrived, if it is to be. */
	Optional<Path> receipt() {
		String name = file.getFileName().toString().replaceFirst("(?i)\\.liaisonx$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return receipt.getSelection() ? Optional.of(file.resolveSibling(name + '-' + ExchangeText.fileReceipt + Exchange.SUFFIX)) : Optional.empty();
	}
}
