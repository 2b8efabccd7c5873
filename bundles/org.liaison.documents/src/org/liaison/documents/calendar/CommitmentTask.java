package org.liaison.documents.calendar;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__AGREED;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__CONCERNS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__DATE_WORDING;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__INDICATIVE;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__STATUS;
import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__TEXT;
import static org.liaison.model.ModelPackage.Literals.RECORD__KEY;
import static org.liaison.model.ModelPackage.Literals.RECORD__TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.Texts;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.PartialDate;

import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VTodo;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;

/**
 * A commitment as a task. It is due on the last day that the agreed date allows, else the indicative one, as it is overdue in the register only
 * after that; the description says which date it is. A date that is not a day is said in words beside the title, and one without an end
 * only so.
 */
final class CommitmentTask implements EntryKind {

	private static final List<EStructuralFeature> DESCRIBED = List.of(RECORD__KEY, COMMITMENT__TEXT, COMMITMENT__OBLIGORS,
			COMMITMENT__BENEFICIARIES, COMMITMENT__STATUS, COMMITMENT__AGREED, COMMITMENT__INDICATIVE, COMMITMENT__DATE_WORDING,
			COMMITMENT__CONCERNS);
	/** Long enough before the day to write to the other side and be answered. */
	private static final Duration AHEAD = Duration.builder().prior(true).weeks(1).build();

	@Override
	public List<EStructuralFeature> columns() {
		return Stream.of(Components.COLUMNS, DESCRIBED).flatMap(List::stream).distinct().toList();
	}

	@Override
	public Optional<ICalComponent> component(Entry entry, Version version, EntryTexts texts, String category) {
		var task = new VTodo();
		LocalizedText title = entry.text(RECORD__TITLE).isEmpty() ? entry.text(COMMITMENT__TEXT) : entry.text(RECORD__TITLE);
		String summary = texts.each(title, language -> loosely(entry, language));
		Components.fill(task, entry, version, summary, texts.lines(entry, DESCRIBED, language -> kindOfDate(entry, language)),
				category);
		CommitmentStatus status = CommitmentStatus.getByName(entry.literal(COMMITMENT__STATUS));
		setStatus(task, status == null ? CommitmentStatus.PROPOSED : status);
		LocalDate due = day(due(entry));
		if (due != null) {
			task.setDateDue(Components.day(due), false);
			if (task.getPercentComplete() == null && !task.getStatus().isCancelled()) {
				task.addAlarm(VAlarm.display(new Trigger(AHEAD, Related.END), summary));
			}
		}
		return Optional.of(task);
	}

	/** The agreed date, else the indicative one. */
	private static PartialDate due(Entry entry) {
		PartialDate agreed = entry.date(COMMITMENT__AGREED);
		return agreed.isUnknown() ? entry.date(COMMITMENT__INDICATIVE) : agreed;
	}

	private static LocalDate day(PartialDate due) {
		return due.latest();
	}

	/** Whether the day that it is due on was agreed; nothing when there is none. */
	private static String kindOfDate(Entry entry, Language language) {
		if (day(due(entry)) == null) {
			return ""; //$NON-NLS-1$
		}
		return Texts.in(CommitmentTask.class, "messages", language) //$NON-NLS-1$
				.say(entry.date(COMMITMENT__AGREED).isUnknown() ? "dueIndicative" : "dueAgreed"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Words for a date that is no certain, agreed day. */
	private static String loosely(Entry entry, Language language) {
		PartialDate agreed = entry.date(COMMITMENT__AGREED);
		PartialDate date = due(entry);
		if (Components.isExact(agreed)) {
			return ""; //$NON-NLS-1$
		}
		Object words = date.isUnknown() ? entry.value(COMMITMENT__DATE_WORDING) : date.describe(language);
		return words == null ? "" : " (" + words + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Nobody states how far a commitment has come, so only what is fulfilled has a percentage. */
	private static void setStatus(VTodo task, CommitmentStatus status) {
		switch (status) {
		case FULFILLED -> {
			task.setStatus(Status.completed());
			task.setPercentComplete(100);
		}
		case IN_PROGRESS -> task.setStatus(Status.inProgress());
		case DROPPED, SUPERSEDED -> task.setStatus(Status.cancelled());
		default -> task.setStatus(Status.needsAction());
		}
	}
}
