package org.liaison.sessions.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentsPackage.Literals;
import org.liaison.core.Edit;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.Labels;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * Changes an outcome, and the commitment that hangs on it, by what is different between two readings of its line: as it was shown and as it
 * is typed now. What the line did not say before is not taken away, and what it says as before is not written again. A value of the
 * commitment that somebody has changed since stays, and is told. Not saved yet; not for the UI thread.
 */
public final class LineChange {

	private final Register register;
	private final MinuteTaking taking;
	private final Language language;
	private final List<Trouble> told = new ArrayList<>();

	/** @param language the language in which the line is typed */
	public LineChange(Register register, Language language) {
		this.register = register;
		this.taking = new MinuteTaking(register);
		this.language = language;
	}

	/**
	 * Writes what is different.
	 *
	 * @return what was left as it is, and what became of the commitment of a line that is none any more
	 */
	public List<Trouble> apply(Edit edit, Outcome outcome, MinuteLine before, MinuteLine after) {
		if (before.kind() != after.kind()) {
			outcome.setKind(after.kind());
		}
		if (!before.text().equals(after.text())) {
			outcome.setText(outcome.getText().with(language, after.text()));
		}
		list(edit, outcome.getBy(), MinuteTaking.by(before), MinuteTaking.by(after));
		list(edit, outcome.getConcerns(), MinuteTaking.concerns(before), MinuteTaking.concerns(after));
		List<Commitment> linked = MinuteTaking.commitments(outcome);
		if (after.kind() != OutcomeKind.COMMITMENT && before.kind() == OutcomeKind.COMMITMENT) {
			told.addAll(new LineRemoval(register).withdraw(edit, outcome));
		} else if (after.kind() == OutcomeKind.COMMITMENT && linked.isEmpty()) {
			taking.undertake(edit, outcome, after, language);
		} else if (after.kind() == OutcomeKind.COMMITMENT && linked.size() == 1) {
			commitment(edit, linked.getFirst(), Undertaking.of(before), Undertaking.of(after));
		}
		return List.copyOf(told);
	}

	/** Moves an outcome to the point to which its line was moved; where that point is gone, it stays. */
	public static void move(Outcome outcome, LineDraft line) {
		if (!Objects.equals(line.point(), line.shown().point())) {
			Optional<AgendaItem> to = MinuteTaking.point((Meeting) outcome.eContainer(), line.point());
			if (to.isPresent() || line.point() == null) {
				outcome.setAgendaItem(to.orElse(null));
			}
		}
	}

	private void commitment(Edit edit, Commitment commitment, Undertaking before, Undertaking after) {
		taking.keepInternal(commitment, before.named(), after);
		value(commitment, Literals.COMMITMENT__KIND, before.kind(), after.kind());
		text(commitment, ModelPackage.Literals.RECORD__TITLE, before.title(), after.title());
		text(commitment, Literals.COMMITMENT__TEXT, before.text(), after.text());
		value(commitment, Literals.COMMITMENT__INDICATIVE, before.indicative(), after.indicative());
		value(commitment, Literals.COMMITMENT__DATE_WORDING, before.dateWording(), after.dateWording());
		list(edit, commitment, Literals.COMMITMENT__OBLIGORS, before.obligors(), after.obligors());
		list(edit, commitment, Literals.COMMITMENT__BENEFICIARIES, before.beneficiaries(), after.beneficiaries());
		list(edit, commitment, Literals.COMMITMENT__CONCERNS, before.concerns(), after.concerns());
	}

	private void value(Commitment commitment, EStructuralFeature feature, Object before, Object after) {
		if (isFree(commitment, feature, before, after, commitment.eGet(feature))) {
			commitment.eSet(feature, after);
		}
	}

	private void text(Commitment commitment, EStructuralFeature feature, String before, String after) {
		LocalizedText texts = (LocalizedText) commitment.eGet(feature);
		String now = texts.text(language);
		if (isFree(commitment, feature, before, after, now == null ? "" : now.strip().replaceAll("\\s*\\R\\s*", " "))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			commitment.eSet(feature, texts.with(language, after));
		}
	}

	private void list(Edit edit, Commitment commitment, EReference feature, List<RecordRef> before, List<RecordRef> after) {
		Set<String> now = Targets.of(commitment, feature, Record.class).stream().map(ObjectIds::of).collect(Collectors.toSet());
		if (isFree(commitment, feature, ids(before), ids(after), now)) {
			@SuppressWarnings("unchecked") // the feature is one of records
			List<Record> records = (List<Record>) commitment.eGet(feature);
			list(edit, records, before, after);
		}
	}

	/** Whether a value is to be changed, and is as the line left it. */
	private boolean isFree(Commitment commitment, EStructuralFeature feature, Object before, Object after, Object now) {
		if (Objects.equals(before, after) || Objects.equals(now, after)) {
			return false;
		}
		boolean free = Objects.equals(now, before);
		if (!free) {
			Labels labels = register.types().labels();
			told.add(new Trouble(Trouble.Kind.KEPT, labels.feature(feature, language), List.of(MinuteTaking.ref(commitment))));
		}
		return free;
	}

	private static Set<String> ids(List<RecordRef> refs) {
		return refs.stream().map(RecordRef::id).collect(Collectors.toSet());
	}

	/** Takes away what is named no more and adds what is named now; what else is there stays. */
	@SuppressWarnings("unchecked") // a mark names what the list holds
	private static <T extends Record> void list(Edit edit, List<T> list, List<RecordRef> before, List<RecordRef> after) {
		Set<String> gone = new HashSet<>(ids(before));
		gone.removeAll(ids(after));
		list.removeIf(record -> gone.contains(ObjectIds.of(record)));
		Set<String> there = list.stream().map(ObjectIds::of).collect(Collectors.toCollection(HashSet::new));
		there.addAll(ids(before));
		after.stream().filter(ref -> there.add(ref.id())).map(edit::reference).forEach(record -> list.add((T) record));
	}
}
