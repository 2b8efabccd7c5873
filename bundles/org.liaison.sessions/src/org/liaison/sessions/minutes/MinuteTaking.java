package org.liaison.sessions.minutes;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentKind;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.sessions.agenda.Sides;

/**
 * Makes outcomes of lines, and commitments of the lines that undertake something. A line that was saved is in the register for good:
 * one line is one edit, written in one transaction. Not for the UI thread.
 */
public final class MinuteTaking {

	private static final int TITLE = 90;

	private final Register register;

	/** Takes minutes in {@code register}. */
	public MinuteTaking(Register register) {
		this.register = register;
	}

	/** Who sits at the table of a meeting, for the understanding of its lines. */
	public LineContext context(Meeting meeting) {
		Set<String> present = new HashSet<>();
		meeting.getParticipants().forEach(participant -> Stream.of(MeetingsPackage.Literals.PARTICIPANT__PERSON,
				MeetingsPackage.Literals.PARTICIPANT__ORGANISATION).flatMap(feature -> Targets.of(participant, feature, Party.class).stream())
				.map(ObjectIds::of).forEach(present::add));
		Targets.of(meeting, MeetingsPackage.Literals.MEETING__CONCERNS, Record.class).stream().map(ObjectIds::of).forEach(present::add);
		Optional<Sides> sides = Targets.of(meeting, MeetingsPackage.Literals.MEETING__BODY, Record.class).stream().findFirst()
				.map(body -> Sides.of(register, ObjectIds.of(body)));
		sides.map(Sides::speakers).ifPresent(present::addAll);
		return new LineContext(sides.map(Sides::speakers).map(register::refs).orElse(List.of()), sides.map(Sides::members).orElse(List.of()), present);
	}

	/**
	 * Saves a line at once.
	 *
	 * @param meeting the meeting, by id, key or alias
	 * @param point UUID of the point of its agenda, {@code null} for none
	 * @return UUID of the outcome
	 * @throws org.liaison.core.RegisterException {@code REFUSED} when the minutes are signed
	 */
	public String save(String meeting, String point, MinuteLine line, Language language) {
		try (Edit edit = Edits.open(register)) {
			Meeting loaded = (Meeting) edit.load(meeting);
			AgendaItem item = point == null ? null : (AgendaItem) ObjectIds.inside(loaded, point).orElseThrow();
			Outcome outcome = write(edit, loaded, item, line, language);
			edit.save(""); //$NON-NLS-1$
			return outcome.getId();
		}
	}

	/** Writes a line into a meeting of an edit, as a new outcome at the end; a commitment is created with it. Not saved yet. */
	public Outcome write(Edit edit, Meeting meeting, AgendaItem item, MinuteLine line, Language language) {
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setNumber(nextNumber(meeting));
		outcome.setAgendaItem(item);
		meeting.getOutcomes().add(outcome);
		fill(edit, outcome, line, language);
		return outcome;
	}

	/** Writes a line anew: over an outcome and over the one commitment that it created, in the line's language. Not saved yet. */
	public void rewrite(Edit edit, Outcome outcome, MinuteLine line, Language language) {
		fill(edit, outcome, line, language);
	}

	private void fill(Edit edit, Outcome outcome, MinuteLine line, Language language) {
		boolean saidBySomebody = line.kind() != OutcomeKind.COMMITMENT && line.kind() != OutcomeKind.DECISION;
		outcome.setKind(line.kind());
		outcome.setText(outcome.getText().with(language, line.text()));
		replace(outcome.getBy(), saidBySomebody ? parties(edit, line.actors()) : List.of());
		replace(outcome.getConcerns(), records(edit, line.kind() == OutcomeKind.DECISION
				? Stream.of(line.concerns(), line.actors(), line.towards()).flatMap(List::stream).distinct().toList()
				: line.concerns()));
		List<Commitment> linked = outcome.getCommitments().stream().filter(Commitment.class::isInstance).map(Commitment.class::cast).toList();
		if (line.kind() == OutcomeKind.COMMITMENT && linked.isEmpty()) {
			Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
			commitment.setOrigin(outcome);
			commitment.setStatus(CommitmentStatus.AGREED);
			// Only now: a line that is written again must not open what somebody has marked internal since.
			commitment.setMarking(((Meeting) outcome.eContainer()).getMarking());
			fill(edit, commitment, (Meeting) outcome.eContainer(), line, language);
			outcome.getCommitments().add(commitment);
		} else if (line.kind() == OutcomeKind.COMMITMENT && linked.size() == 1) {
			fill(edit, linked.getFirst(), (Meeting) outcome.eContainer(), line, language);
		}
	}

	/** Both sides owe what both have promised each other; one side owes to those whom the line names. */
	private void fill(Edit edit, Commitment commitment, Meeting meeting, MinuteLine line, Language language) {
		boolean mutual = line.mutual() && line.towards().isEmpty();
		commitment.setKind(line.actors().isEmpty() ? CommitmentKind.NOT_STATED : mutual ? CommitmentKind.MUTUAL : CommitmentKind.UNILATERAL);
		commitment.setTitle(commitment.getTitle().with(language, title(line.text())));
		commitment.setText(commitment.getText().with(language, line.text()));
		commitment.setMade(meeting.getDates());
		commitment.setIndicative(line.date());
		commitment.setDateWording(line.dateWords());
		replace(commitment.getObligors(), parties(edit, line.actors()));
		replace(commitment.getBeneficiaries(), parties(edit, mutual ? line.actors() : line.towards()));
		replace(commitment.getConcerns(), records(edit, line.concerns()));
	}

	private static String nextNumber(Meeting meeting) {
		int highest = meeting.getOutcomes().stream().map(Outcome::getNumber).filter(number -> number != null && number.matches("\\d{1,9}")) //$NON-NLS-1$
				.mapToInt(Integer::parseInt).max().orElse(0);
		return String.valueOf(highest + 1);
	}

	/** The first sentence; of a long one its beginning, cut between words. */
	private static String title(String text) {
		String sentence = text.split("(?<=[.。;；])\\s*", 2)[0].replaceAll("[.。;；]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (sentence.codePointCount(0, sentence.length()) <= TITLE) {
			return sentence;
		}
		String beginning = sentence.substring(0, sentence.offsetByCodePoints(0, TITLE));
		int blank = beginning.lastIndexOf(' ');
		return (blank > TITLE / 2 ? beginning.substring(0, blank) : beginning) + '…';
	}

	private static List<Party> parties(Edit edit, List<RecordRef> refs) {
		return refs.stream().map(edit::reference).map(Party.class::cast).toList();
	}

	private static List<Record> records(Edit edit, List<RecordRef> refs) {
		return refs.stream().map(edit::reference).toList();
	}

	/** Keeps those that are there: they need not be loaded to be compared. */
	private static <T extends Record> void replace(List<T> list, Collection<? extends T> wanted) {
		Map<String, T> byId = new LinkedHashMap<>();
		wanted.forEach(record -> byId.put(ObjectIds.of(record), record));
		list.removeIf(record -> !byId.containsKey(ObjectIds.of(record)));
		list.forEach(record -> byId.remove(ObjectIds.of(record)));
		list.addAll(byId.values());
	}
}
