package org.liaison.meetings.ui.next;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.types.RecordType;
import org.liaison.model.PartialDate;
import org.liaison.model.SpokenDate;
import org.liaison.sessions.agenda.AgendaDraft;
import org.liaison.sessions.agenda.SessionPlan;
import org.liaison.ui.record.form.RecordPicker;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** Which number, when and where; all of it may stay open. */
final class PlanPage extends WizardPage {

	private static final String PLACE = "Place"; //$NON-NLS-1$

	private final Register register;
	private final String nextNumber;
	private Text number;
	private Text dates;
	private Label understood;
	private Label chosen;
	private Text venue;
	private RecordRef place;

	PlanPage(Register register, AgendaDraft draft, String nextNumber) {
		super("plan", NLS.bind(NextText.planPage, RecordText.title(draft.body())), null); //$NON-NLS-1$
		this.register = register;
		this.nextNumber = nextNumber;
		setDescription(NextText.planPageHint);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).margins(12, 12).applyTo(area);
		number = text(area, NextText.number);
		number.setText(nextNumber);
		dates = text(area, NextText.dates);
		dates.setMessage(NextText.datesHint);
		understood = below(area);
		dates.addModifyListener(event -> check());
		new Label(area, SWT.NONE).setText(NextText.place);
		Set<String> places = register.types().all().stream().filter(type -> type.name().equals(PLACE)).map(RecordType::id).collect(Collectors.toSet());
		var picker = new RecordPicker(area, () -> register, places, this::setPlace);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picker.text());
		chosen = below(area);
		venue = text(area, NextText.venue);
		dates.setFocus();
		setControl(area);
	}

	private static Text text(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Label below(Composite area) {
		Label label = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
		return label;
	}

	private void setPlace(RecordRef picked) {
		place = picked;
		chosen.setText(RecordText.label(picked));
	}

	/** Words that name no day are no date: they are not taken, and not made into one. */
	private void check() {
		Optional<PartialDate> date = date();
		boolean wrong = date.isEmpty() && !dates.getText().isBlank();
		understood.setText(date.map(known -> known.describe(RegisterSession.get().language())).orElse("")); //$NON-NLS-1$
		setErrorMessage(wrong ? NLS.bind(NextText.noDate, dates.getText()) : null);
		setPageComplete(!wrong);
	}

	private Optional<PartialDate> date() {
		return dates.getText().isBlank() ? Optional.empty() : SpokenDate.read(dates.getText(), LocalDate.now());
	}

	/** What was entered. */
	SessionPlan plan() {
		return new SessionPlan(orNull(number), place, orNull(venue), date().orElse(null));
	}

	private static String orNull(Text text) {
		return text.getText().isBlank() ? null : text.getText().strip();
	}
}
