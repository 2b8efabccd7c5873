package org.liaison.sessions.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.Saying;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.sharing.Disclosure;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Targets;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.Party;
import org.liaison.model.Record;
import org.liaison.sessions.agenda.Sides;

/**
 * Makes outcomes of lines, and commitments of the lines that undertake something. A line that was saved is in the register for good:
 * one line is one edit, written in one transaction. Not for the UI thread.
 */
public final class MinuteTaking {

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
	 * Saves a new line at once, as the outcome with its id. One that is in the minutes already is not written again: whoever entered it may not have
	 * learned that, because the program ended.
	 *
	 * @param meeting the meeting, by id, key or alias
	 * @param draft where it belongs; a point that is gone is none
	 * @param line what it says
	 * @return UUID of the outcome
	 * @throws org.liaison.core.RegisterException {@code REFUSED} when the minutes are signed
	 */
	public String save(String meeting, LineDraft draft, MinuteLine line) {
		try (Edit edit = Edits.open(register)) {
			Meeting loaded = (Meeting) edit.load(meeting);
			if (ObjectIds.inside(loaded, draft.id()).isEmpty()) {
				Outcome outcome = (Outcome) ObjectIds.create(MeetingsPackage.Literals.OUTCOME, draft.id());
				add(edit, loaded, outcome, point(loaded, draft.point()).orElse(null), line, draft.language());
				edit.save(""); //$NON-NLS-1$
			}
			return draft.id();
		}
	}

	/** Writes a line into a meeting of an edit, as a new outcome at the end; a commitment is created with it. Not saved yet. */
	public Outcome write(Edit edit, Meeting meeting, AgendaItem item, MinuteLine line, Language language) {
		return add(edit, meeting, MeetingsFactory.eINSTANCE.createOutcome(), item, line, language);
	}

	private Outcome add(Edit edit, Meeting meeting, Outcome outcome, AgendaItem item, MinuteLine line, Language language) {
		outcome.setNumber(nextNumber(meeting));
		outcome.setAgendaItem(item);
		meeting.getOutcomes().add(outcome);
		fill(edit, outcome, line, language);
		return outcome;
	}

	/** A point of an agenda, empty when there is none with that UUID. */
	static Optional<AgendaItem> point(Meeting meeting, String id) {
		return meeting.getAgenda().stream().filter(item -> item.getId().equals(id)).findFirst();
	}

	private void fill(Edit edit, Outcome outcome, MinuteLine line, Language language) {
		outcome.setKind(line.kind());
		outcome.setText(outcome.getText().with(language, line.text()));
		outcome.getBy().addAll(parties(edit, by(line)));
		outcome.getConcerns().addAll(records(edit, concerns(line)));
		if (line.kind() == OutcomeKind.COMMITMENT) {
			undertake(edit, outcome, line, language);
		}
	}

	/** Creates the commitment of a line. */
	void undertake(Edit edit, Outcome outcome, MinuteLine line, Language language) {
		Meeting meeting = (Meeting) outcome.eContainer();
		Undertaking undertaking = Undertaking.of(line);
		Commitment commitment = (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT);
		commitment.setOrigin(outcome);
		commitment.setStatus(CommitmentStatus.AGREED);
		// Only now: a line that is changed must not open what somebody has marked internal since.
		commitment.setMarking(meeting.getMarking());
		keepInternal(commitment, Set.of(), undertaking);
		commitment.setKind(undertaking.kind());
		commitment.setTitle(LocalizedText.of(language, undertaking.title()));
		commitment.setText(LocalizedText.of(language, undertaking.text()));
		commitment.setMade(meeting.getDates());
		commitment.setIndicative(undertaking.indicative());
		commitment.setDateWording(undertaking.dateWording());
		commitment.getObligors().addAll(parties(edit, undertaking.obligors()));
		commitment.getBeneficiaries().addAll(parties(edit, undertaking.beneficiaries()));
		commitment.getConcerns().addAll(records(edit, undertaking.concerns()));
		outcome.getCommitments().add(commitment);
	}

	/**
	 * Marks a commitment internal whose line names an internal record anew: the record's title is now in its text. Who thinks that it may be told
	 * marks the commitment, and a later line leaves that.
	 *
	 * @param before UUIDs of what the line named before
	 */
	void keepInternal(Commitment commitment, Set<String> before, Undertaking undertaking) {
		var disclosure = new Disclosure(register);
		if (undertaking.named().stream().anyMatch(named -> !before.contains(named) && !disclosure.mayLeave(named))) {
			commitment.setMarking(Marking.INTERNAL);
		}
	}

	/** Who said it, where it is not the meeting as a whole or somebody who is bound. */
	static List<RecordRef> by(MinuteLine line) {
		return line.kind() == OutcomeKind.COMMITMENT || line.kind() == OutcomeKind.DECISION ? List.of() : line.actors();
	}

	/** What an outcome is about; a decision is also about those whom it names. */
	static List<RecordRef> concerns(MinuteLine line) {
		return line.kind() == OutcomeKind.DECISION
				? Stream.of(line.concerns(), line.actors(), line.towards()).flatMap(List::stream).distinct().toList()
				: line.concerns();
	}

	/**
	 * An outcome of a meeting.
	 *
	 * @throws RegisterException {@code REFUSED} when somebody has deleted it meanwhile
	 */
	public static Outcome outcome(Meeting meeting, String id) {
		return meeting.getOutcomes().stream().filter(outcome -> outcome.getId().equals(id)).findFirst()
				.orElseThrow(() -> new RegisterException(Problem.REFUSED, meeting.getKey(), Saying.of(MinuteTaking.class, "lines", "gone"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The commitments that hang on an outcome. */
	static List<Commitment> commitments(Outcome outcome) {
		return outcome.getCommitments().stream().filter(Commitment.class::isInstance).map(Commitment.class::cast).toList();
	}

	/**
	 * What an outcome and the one commitment that hangs on it say, as the line that would say it. Records that a line cannot name are
	 * left out.
	 *
	 * @param language the language in which the line is to be typed; without a text in it the line has only marks
	 */
	public MinuteLine line(Outcome outcome, Language language, LineContext context) {
		List<Commitment> linked = commitments(outcome);
		Commitment commitment = outcome.getKind() == OutcomeKind.COMMITMENT && linked.size() == 1 ? linked.getFirst() : null;
		List<RecordRef> about = refs(outcome, MeetingsPackage.Literals.OUTCOME__CONCERNS);
		List<RecordRef> actors = commitment != null ? refs(commitment, CommitmentsPackage.Literals.COMMITMENT__OBLIGORS)
				: outcome.getKind() == OutcomeKind.DECISION ? about.stream().filter(ref -> LineParser.isParty(type(ref))).toList()
				: refs(outcome, MeetingsPackage.Literals.OUTCOME__BY);
		List<RecordRef> beneficiaries = commitment == null ? List.of() : refs(commitment, CommitmentsPackage.Literals.COMMITMENT__BENEFICIARIES);
		boolean eachOther = context.isMutual(actors) && Set.copyOf(actors).equals(Set.copyOf(beneficiaries));
		String text = outcome.getText().text(language);
		return new MinuteLine(outcome.getKind(), text == null ? "" : text, actors, eachOther ? List.of() : beneficiaries, context.isMutual(actors), //$NON-NLS-1$
				about.stream().filter(ref -> LineParser.isThing(type(ref))).toList(), commitment == null || commitment.getIndicative() == null || commitment.getIndicative().isUnknown() ? null : commitment.getIndicative(),
				commitment == null ? null : commitment.getDateWording(), List.of());
	}

	private List<RecordRef> refs(EObject holder, EReference reference) {
		return register.refs(Targets.of(holder, reference, Record.class).stream().map(ObjectIds::of).toList()).stream()
				.filter(ref -> register.types().byId(ref.type()).isPresent()).toList();
	}

	static RecordRef ref(Commitment commitment) {
		return new RecordRef(commitment.getId(), commitment.getKey(), RecordTypes.typeId(commitment.eClass()), commitment.getTitle());
	}

	private RecordType type(RecordRef ref) {
		return register.types().byId(ref.type()).orElseThrow();
	}

	private static String nextNumber(Meeting meeting) {
		int highest = meeting.getOutcomes().stream().map(Outcome::getNumber).filter(number -> number != null && number.matches("\\d{1,9}")) //$NON-NLS-1$
				.mapToInt(Integer::parseInt).max().orElse(0);
		return String.valueOf(highest + 1);
	}

	private static List<Party> parties(Edit edit, List<RecordRef> refs) {
		return refs.stream().map(edit::reference).map(Party.class::cast).toList();
	}

	private static List<Record> records(Edit edit, List<RecordRef> refs) {
		return refs.stream().map(edit::reference).toList();
	}
}
