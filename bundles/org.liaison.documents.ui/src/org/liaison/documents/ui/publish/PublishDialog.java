package org.liaison.documents.ui.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.documents.publishing.DocumentFormat;
import org.liaison.documents.publishing.DocumentKind;
import org.liaison.documents.publishing.DocumentOrder;
import org.liaison.documents.publishing.Grouping;
import org.liaison.ui.record.RecordPickerDialog;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Which document, in which format and languages, for whom, and where it goes. Offers only what fits together. */
final class PublishDialog extends TitleAreaDialog {

	private static final int FILTER_WIDTH = 360;

	private final Register register;
	private final DocumentKind first;
	private final String filter;
	private RecordRef meeting;
	private Choice<DocumentKind> kind;
	private Text meetingText;
	private Button choose;
	private Choice<Grouping> grouping;
	private Button filtered;
	private Choice<DocumentFormat> format;
	private LanguageField languages;
	private Button counterpart;
	private TargetFile target;
	private DocumentOrder order;
	private Path file;

	/**
	 * @param meeting what minutes and briefing packs are about until another is chosen, or {@code null}
	 * @param filter by which somebody looks at commitments: the report is on these unless they want all; {@code ""} for none
	 */
	PublishDialog(Shell shell, Register register, DocumentKind first, RecordRef meeting, String filter) {
		super(shell);
		this.register = register;
		this.first = first;
		this.meeting = meeting;
		this.filter = filter;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(PublishText.title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		kind = choice(area, PublishText.document, DocumentKind.class, PublishText::kind);
		meetingField(area);
		grouping = choice(area, PublishText.grouping, Grouping.class, PublishText::grouping);
		filterField(area);
		format = choice(area, PublishText.format, DocumentFormat.class, PublishText::format);
		label(area, PublishText.languages);
		languages = new LanguageField(area, RegisterSession.get().language());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(languages.area());
		counterpart = CounterpartCheck.in(area, 3, this::check);
		target = new TargetFile(area, this::check);
		kind.show(List.of(DocumentKind.values()), first);
		grouping.show(List.of(Grouping.values()), Grouping.SIDE);
		format.show(List.of(DocumentFormat.DOCX), DocumentFormat.DOCX);
		return area;
	}

	private <T> Choice<T> choice(Composite area, String name, Class<T> values, Function<T, String> text) {
		label(area, name);
		var choice = new Choice<>(area, values, text, this::follow);
		GridDataFactory.swtDefaults().span(2, 1).hint(320, SWT.DEFAULT).applyTo(choice.combo());
		return choice;
	}

	private void meetingField(Composite area) {
		label(area, PublishText.meeting);
		meetingText = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(meetingText);
		choose = new Button(area, SWT.PUSH);
		choose.setText(PublishText.choose);
		GridDataFactory.fillDefaults().applyTo(choose);
		choose.addListener(SWT.Selection, event -> RecordPickerDialog.choose(getShell(), PublishText.whichMeeting, register, Set.of(Subjects.MEETING))
				.ifPresent(chosen -> {
					meeting = chosen;
					follow();
				}));
	}

	/** Where somebody looks at some commitments only. */
	private void filterField(Composite area) {
		if (!filter.isEmpty()) {
			label(area, ""); //$NON-NLS-1$
			filtered = new Button(area, SWT.CHECK | SWT.WRAP);
			filtered.setText(NLS.bind(PublishText.filtered, filter).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			filtered.setSelection(true);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(filtered);
			filtered.addListener(SWT.Selection, event -> check());
		}
	}

	private boolean isFiltered() {
		return filtered != null && filtered.getSelection() && kind.value() == DocumentKind.COMMITMENTS;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, PublishText.publish, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		setTitle(PublishText.title);
		follow();
	}

	/** What fits the chosen document. */
	private void follow() {
		DocumentKind chosen = kind.value();
		List<DocumentFormat> fitting = List.copyOf(chosen.formats());
		DocumentFormat before = format.value();
		format.show(fitting, fitting.contains(before) ? before : fitting.getFirst());
		choose.setEnabled(chosen.isOfMeeting());
		grouping.combo().setEnabled(chosen == DocumentKind.COMMITMENTS);
		if (filtered != null) {
			filtered.setEnabled(chosen == DocumentKind.COMMITMENTS);
		}
		meetingText.setText(chosen.isOfMeeting() && meeting != null ? RecordText.label(meeting) : ""); //$NON-NLS-1$
		String subject = chosen.isOfMeeting() && meeting != null ? meeting.key() : LocalDate.now().toString();
		target.propose(register.file().toAbsolutePath().getParent(), PublishText.kind(chosen) + ' ' + subject, format.value());
		check();
	}

	private void check() {
		boolean meetingMissing = kind.value().isOfMeeting() && meeting == null;
		String problem = meetingMissing ? PublishText.noMeeting : target.problem();
		String hint = counterpart.getSelection() ? PublishText.counterpartHint : isFiltered() ? PublishText.filteredHint : PublishText.hint(kind.value());
		setMessage(problem == null ? hint : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
		Button publish = getButton(IDialogConstants.OK_ID);
		if (publish != null) {
			publish.setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		file = target.file().orElseThrow();
		if (!Files.exists(file) || MessageDialog.openConfirm(getShell(), PublishText.title, NLS.bind(PublishText.replace, file.getFileName()))) {
			order = new DocumentOrder(kind.value(), kind.value().isOfMeeting() ? meeting.id() : null, format.value(), languages.languages(),
					counterpart.getSelection(), grouping.value(), isFiltered() ? filter : ""); //$NON-NLS-1$
			super.okPressed();
		}
	}

	/** What is wanted, once it was confirmed. */
	DocumentOrder order() {
		return order;
	}

	/** Where it goes, once it was confirmed. */
	Path file() {
		return file;
	}
}
