package org.liaison.meetings.ui.signing;

import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT__ORGANISATION;
import static org.liaison.meetings.MeetingsPackage.Literals.PARTICIPANT__PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.contribution.Check.Finding;
import org.liaison.core.contribution.Check.Severity;
import org.liaison.core.types.RecordType;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.workflow.Readiness;
import org.liaison.sessions.workflow.Workflow.Step;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.form.ObjectText;
import org.liaison.ui.record.form.RecordPicker;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Shows what there is to know before a step, and asks why; before signing, when and by whom. */
final class StepDialog extends TitleAreaDialog {

	private static final int TEXT_WIDTH = 620;

	private final RecordEditing editing;
	private final Step step;
	private final List<RecordRef> signatories = new ArrayList<>();
	private List<Finding> findings = List.of();
	private Text why;
	private Text when;
	private Table who;
	private String reason = ""; //$NON-NLS-1$
	private PartialDate signed;

	StepDialog(Shell shell, RecordEditing editing, Step step) {
		super(shell);
		this.editing = editing;
		this.step = step;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private Meeting meeting() {
		return (Meeting) editing.record();
	}

	private boolean isSigning() {
		return step.to() == MeetingState.SIGNED && !step.back();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(StateBar.name(step.to()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		setTitle(NLS.bind(SigningText.step, StateBar.name(step.from()), StateBar.name(step.to())));
		showHint(grid);
		showFindings(grid);
		if (isSigning()) {
			askSignature(grid);
		}
		label(grid, SigningText.reason);
		why = new Text(grid, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		why.addModifyListener(event -> check());
		return area;
	}

	/** Below the title, whose line for messages has too little room for it in some languages. */
	private void showHint(Composite grid) {
		if (!hint().isEmpty()) {
			wrapped(grid, hint());
		}
	}

	private static void wrapped(Composite grid, String text) {
		Label line = new Label(grid, SWT.WRAP);
		line.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(line);
	}

	private String hint() {
		if (step.to() == MeetingState.SIGNED) {
			return step.back() ? SigningText.withdrawHint : SigningText.signHint;
		}
		return step.from() == MeetingState.SIGNED ? SigningText.correctHint : ""; //$NON-NLS-1$
	}

	private void showFindings(Composite grid) {
		var session = RegisterSession.get();
		findings = step.back() ? List.of() : Readiness.findings(meeting(), step.to(), session.labels(), session.language());
		Label head = new Label(grid, SWT.NONE);
		head.setText(findings.isEmpty() ? SigningText.nothingLacking : SigningText.lacking);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
		for (Finding finding : findings) {
			wrapped(grid, sign(finding.severity()) + ' ' + finding.message());
		}
	}

	/** A sign beside the words, not a colour alone. */
	private static String sign(Severity severity) {
		return switch (severity) {
		case ERROR -> "✗"; //$NON-NLS-1$
		case WARNING -> "⚠"; //$NON-NLS-1$
		case INFORMATION -> "ℹ"; //$NON-NLS-1$
		};
	}

	private void askSignature(Composite grid) {
		label(grid, SigningText.signedOn);
		when = new Text(grid, SWT.BORDER);
		when.setMessage(SigningText.signedOnHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(when);
		when.addModifyListener(event -> check());
		label(grid, SigningText.signatories);
		who = new Table(grid, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 70).applyTo(who);
		who.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && who.getSelectionIndex() >= 0) {
				signatories.remove(who.getSelectionIndex());
				showSignatories();
			}
		});
		label(grid, SigningText.addSignatory);
		Set<String> parties = editing.register().types().all().stream().filter(type -> ModelPackage.Literals.PARTY.isSuperTypeOf(type.eClass()))
				.map(RecordType::id).collect(Collectors.toSet());
		var picker = new RecordPicker(grid, editing::register, parties, picked -> {
			if (!signatories.contains(picked)) {
				signatories.add(picked);
			}
			showSignatories();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picker.text());
		heads().forEach(signatories::add);
		showSignatories();
	}

	/** Heads of delegation sign, unless somebody says otherwise. */
	private Stream<RecordRef> heads() {
		return meeting().getParticipants().stream().filter(one -> one.getRole() == ParticipantRole.HEAD_OF_DELEGATION).flatMap(this::party);
	}

	private Stream<RecordRef> party(Participant participant) {
		return Stream.of(PARTICIPANT__PERSON, PARTICIPANT__ORGANISATION).flatMap(feature -> ObjectText.targets(participant, feature).stream())
				.flatMap(target -> editing.names().target(target).stream()).map(target -> target.record()).limit(1);
	}

	private void showSignatories() {
		who.removeAll();
		signatories.forEach(party -> new TableItem(who, SWT.NONE).setText(RecordText.label(party)));
		check();
	}

	private static void label(Composite grid, String text) {
		new Label(grid, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, isSigning() ? SigningText.sign : SigningText.go, true);
		createButton(parent, IDialogConstants.CANCEL_ID, SigningText.cancel, false);
		check();
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		String problem = problem();
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		if (isSigning()) {
			warn();
		}
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private void warn() {
		var session = RegisterSession.get();
		date().flatMap(day -> Readiness.signing(meeting(), day, LocalDate.now(), session.labels(), session.language()))
				.ifPresentOrElse(finding -> setMessage(finding.message(), IMessageProvider.WARNING), () -> setMessage("")); //$NON-NLS-1$
	}

	/** Why the step cannot be made; {@code null} when it can. */
	private String problem() {
		Optional<Finding> contradiction = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
		if (contradiction.isPresent()) {
			return contradiction.get().message();
		}
		if (isSigning() && date().isEmpty()) {
			return when.getText().isBlank() ? SigningText.dateNeeded : NLS.bind(SigningText.noDate, when.getText());
		}
		if (isSigning() && signatories.isEmpty()) {
			return SigningText.noSignatory;
		}
		return step.back() && why.getText().isBlank() ? SigningText.reasonNeeded : null;
	}

	private Optional<PartialDate> date() {
		return when.getText().isBlank() ? Optional.empty() : SpokenDate.read(when.getText(), LocalDate.now());
	}

	@Override
	protected void okPressed() {
		reason = why.getText().strip();
		signed = isSigning() ? date().orElseThrow() : null;
		super.okPressed();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** Why, in the author's words. */
	String reason() {
		return reason;
	}

	/** When it was signed, {@code null} for another step. */
	PartialDate signed() {
		return signed;
	}

	/** Who signed. */
	List<RecordRef> signatories() {
		return signatories;
	}
}
