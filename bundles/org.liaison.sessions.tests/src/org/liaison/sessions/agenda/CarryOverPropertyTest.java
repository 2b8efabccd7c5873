package org.liaison.sessions.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Position;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.AgendaRules;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.sessions.Registers;

/**
 * Random histories of a body: meetings are held, commitments come and go, points are deferred and taken off. Whatever happened, nothing
 * open is forgotten and nothing closed comes back. What ought to come back is counted here by the plainest reading of the rule, record by
 * record.
 */
class CarryOverPropertyTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
	private static final Set<CommitmentStatus> CLOSED = EnumSet.of(CommitmentStatus.FULFILLED, CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED);

	@TempDir
	private Path folder;
	private Register register;
	private Random random;
	private final List<String> parties = new ArrayList<>();
	private final List<String> commitments = new ArrayList<>();
	private final List<String> meetings = new ArrayList<>();
	private String body;

	@AfterEach
	void close() {
		register.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void nothingOpenIsForgottenAndNothingClosedComesBack(long seed) {
		random = new Random(seed);
		register = Registers.create(folder);
		parties();
		for (int session = 0; session < 6; session++) {
			live();
			AgendaDraft draft = new CarryOver(register, TODAY).draft(body);
			assertEquals(expected(), keys(draft), "seed " + seed + ", session " + session);
			assertEquals(openPoints(), points(draft), "seed " + seed + ", session " + session);
			String meeting = new Preparation(register).create(draft, SessionPlan.OPEN, "").id();
			assertAgenda(meeting, draft);
			Set<String> takenOff = prepare(meeting);
			live();
			late();
			assertUpToDate(meeting, takenOff, seed);
			hold(meeting);
			meetings.add(meeting);
		}
		assertEquals(List.of(), register.verify(new NullProgressMonitor()).findings());
	}

	/** Two administrations, each with a regional customs, and a third country that is no member. */
	private void parties() {
		try (Edit edit = Edits.open(register)) {
			Body created = (Body) edit.create(MeetingsPackage.Literals.BODY);
			created.setTitle(LocalizedText.of(Language.EN, "Working group"));
			body = created.getId();
			for (int i = 0; i < 3; i++) {
				Organisation national = organisation(edit, "National " + i, null);
				organisation(edit, "Regional " + i, national);
				if (i < 2) {
					created.getMembers().add(random.nextBoolean() ? national : (Organisation) edit.load(parties.getLast()));
				}
			}
			edit.save("");
		}
	}

	private Organisation organisation(Edit edit, String name, Organisation parent) {
		Organisation organisation = (Organisation) edit.create(ModelPackage.Literals.ORGANISATION);
		organisation.setTitle(LocalizedText.of(Language.EN, name));
		organisation.setParent(parent);
		parties.add(organisation.getId());
		return organisation;
	}

	/** Between two meetings: new commitments, other dates and positions, some are closed or opened again. */
	private void live() {
		try (Edit edit = Edits.open(register)) {
			for (int i = random.nextInt(6); i >= 0; i--) {
				commitments.add(change(edit, (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT)).getId());
			}
			for (String id : commitments) {
				if (random.nextInt(3) == 0) {
					change(edit, (Commitment) edit.load(id));
				}
			}
			edit.save("");
		}
	}

	private Commitment change(Edit edit, Commitment commitment) {
		commitment.setTitle(LocalizedText.of(Language.EN, "Commitment " + commitments.size()));
		commitment.setStatus(pick(CommitmentStatus.VALUES));
		commitment.setClosingReason("because");
		commitment.setIndicative(random.nextInt(3) > 0 ? null : PartialDate.parse(pick(List.of("2020", "2026-11-25", "2027-21", "../2026-10"))));
		if (commitment.getObligors().isEmpty()) {
			commitment.getObligors().addAll(some(edit));
			commitment.getBeneficiaries().addAll(some(edit));
		}
		if (random.nextInt(3) == 0) {
			Position position = CommitmentsFactory.eINSTANCE.createPosition();
			position.setParty((Party) edit.load(pick(parties)));
			position.setStatus(pick(CommitmentStatus.VALUES));
			position.setSaidOn(PartialDate.of(TODAY.minusDays(random.nextInt(5))));
			commitment.getPositions().add(position);
		}
		if (commitment.getReplacedBy() == null && !commitments.isEmpty() && random.nextInt(8) == 0) {
			commitment.setReplacedBy((Commitment) edit.load(pick(commitments)));
		}
		return commitment;
	}

	private List<Party> some(Edit edit) {
		Set<String> ids = new LinkedHashSet<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			ids.add(pick(parties));
		}
		return ids.stream().map(id -> (Party) edit.load(id)).toList();
	}

	/** While it is prepared some take points or single commitments off for reasons of their own; the UUIDs of what they took off. */
	private Set<String> prepare(String id) {
		Set<String> takenOff = new HashSet<>();
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load(id);
			for (AgendaItem item : List.copyOf(meeting.getAgenda())) {
				Optional<Commitment> one = item.getConcerns().stream().filter(Commitment.class::isInstance).map(Commitment.class::cast).findFirst();
				switch (random.nextInt(6)) {
				case 0 -> {
					item.getConcerns().forEach(record -> takenOff.add(record.getId()));
					Agendas.takeOff(meeting, item, "not now");
				}
				case 1 -> one.ifPresent(commitment -> {
					takenOff.add(commitment.getId());
					Agendas.takeOff(meeting, item, commitment, "not this one");
				});
				default -> {
					// it stays
				}
				}
			}
			edit.save("");
		}
		return takenOff;
	}

	/** An outcome of an earlier meeting is entered late. */
	private void late() {
		if (!meetings.isEmpty()) {
			try (Edit edit = Edits.open(register)) {
				Meeting meeting = (Meeting) edit.load(pick(meetings));
				if (!meeting.getAgenda().isEmpty()) {
					outcome(edit, meeting, pick(meeting.getAgenda()));
				}
				edit.save("");
			}
		}
	}

	/** At the meeting points are discussed, deferred, taken off or left; outcomes make commitments, also for others than the members. */
	private void hold(String id) {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load(id);
			for (int i = random.nextInt(3); i > 0; i--) {
				Agendas.add(meeting, LocalizedText.of(Language.EN, "Point " + i + " of " + meeting.getKey()));
			}
			for (AgendaItem item : List.copyOf(meeting.getAgenda())) {
				switch (random.nextInt(6)) {
				case 0 -> item.setState(AgendaItemState.DEFERRED);
				case 1 -> Agendas.takeOff(meeting, item, "not now");
				case 2 -> item.setState(AgendaItemState.DISCUSSED);
				case 3 -> outcome(edit, meeting, item);
				case 4 -> item.getConcerns().stream().filter(Commitment.class::isInstance).findFirst()
						.ifPresent(commitment -> Agendas.takeOff(meeting, item, (Commitment) commitment, "not this one"));
				default -> {
					// nobody got round to it
				}
				}
			}
			for (int i = random.nextInt(6); i > 0; i--) {
				outcome(edit, meeting, null);
			}
			meeting.setState(random.nextInt(6) == 0 ? MeetingState.CANCELLED : MeetingState.HELD);
			edit.save("");
		}
	}

	/** What was said, under a point or under none; that a commitment came of it may be known to the outcome only. */
	private void outcome(Edit edit, Meeting meeting, AgendaItem item) {
		Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
		outcome.setAgendaItem(item);
		outcome.setKind(pick(OutcomeKind.VALUES));
		meeting.getOutcomes().add(outcome);
		if (outcome.getKind() == OutcomeKind.COMMITMENT) {
			Commitment commitment = change(edit, (Commitment) edit.create(CommitmentsPackage.Literals.COMMITMENT));
			if (random.nextBoolean()) {
				commitment.setOrigin(outcome);
			}
			outcome.getCommitments().add(commitment);
			commitments.add(commitment.getId());
		}
	}

	// --- the plain reading

	private Set<String> expected() {
		Set<String> keys = new TreeSet<>();
		try (Edit edit = Edits.open(register)) {
			Set<String> talkedAbout = new HashSet<>();
			for (String id : meetings) {
				Meeting meeting = (Meeting) edit.load(id);
				meeting.getAgenda().forEach(item -> item.getConcerns().forEach(record -> talkedAbout.add(record.getId())));
				meeting.getOutcomes().forEach(outcome -> outcome.getCommitments().forEach(commitment -> talkedAbout.add(commitment.getId())));
			}
			for (String id : commitments) {
				Commitment commitment = (Commitment) edit.load(id);
				if (commitment.getOrigin() != null || talkedAbout.contains(id) || isForTheSides(commitment)) {
					belongs(commitment, keys, new HashSet<>());
				}
			}
		}
		return keys;
	}

	/** It and what took its place, unless it is over. */
	private static void belongs(Commitment commitment, Set<String> keys, Set<Commitment> seen) {
		if (commitment != null && seen.add(commitment)) {
			if (!isOver(commitment)) {
				keys.add(commitment.getKey());
			}
			belongs(commitment.getReplacedBy(), keys, seen);
		}
	}

	/** Over is what we hold for closed and nobody's last word counts on. */
	private static boolean isOver(Commitment commitment) {
		Map<Party, Position> last = new HashMap<>();
		commitment.getPositions().stream().sorted(Comparator.comparing(Position::getSaidOn)).forEach(position -> last.put(position.getParty(), position));
		return CLOSED.contains(commitment.getStatus()) && last.values().stream().allMatch(position -> CLOSED.contains(position.getStatus()));
	}

	private boolean isForTheSides(Commitment commitment) {
		Set<Integer> owing = new HashSet<>();
		Set<Integer> owed = new HashSet<>();
		commitment.getObligors().forEach(party -> owing.add(side(party)));
		commitment.getBeneficiaries().forEach(party -> owed.add(side(party)));
		return owing.contains(0) || owing.contains(1) || owed.contains(0) && owed.contains(1);
	}

	private int side(Party party) {
		return parties.indexOf(party.getId()) / 2;
	}

	/** Points that are open whatever their commitments are: not about commitments only, and neither discussed nor taken over. */
	private Set<String> openPoints() {
		Set<String> open = new TreeSet<>();
		Set<String> continued = new HashSet<>();
		try (Edit edit = Edits.open(register)) {
			for (String id : meetings.reversed()) {
				Meeting meeting = (Meeting) edit.load(id);
				for (AgendaItem item : meeting.getAgenda()) {
					boolean onlyCommitments = !item.getConcerns().isEmpty() && item.getConcerns().stream().allMatch(Commitment.class::isInstance);
					boolean contested = AgendaRules.outcomes(meeting, item).stream().anyMatch(o -> o.getKind() == OutcomeKind.DISAGREEMENT);
					boolean left = !onlyCommitments && !AgendaRules.isDiscussed(meeting, item);
					if (!continued.contains(item.getId()) && (contested || left)) {
						open.add(item.getId());
					}
					if (item.getCarriedFrom() != null) {
						continued.add(item.getCarriedFrom().getId());
					}
				}
			}
		}
		return open;
	}

	private static Set<String> keys(AgendaDraft draft) {
		return draft.points().stream().flatMap(point -> point.commitments().stream()).map(commitment -> commitment.record().key())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> points(AgendaDraft draft) {
		Set<Why> own = Set.of(Why.NOT_DISCUSSED, Why.DEFERRED, Why.TAKEN_OFF, Why.DISAGREEMENT);
		return draft.points().stream().filter(point -> point.why().stream().anyMatch(own::contains)).map(DraftPoint::continues)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What was drafted is on the agenda of the new meeting, numbered, and nothing is missing when it is brought up to date at once. */
	private void assertAgenda(String id, AgendaDraft draft) {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load(id);
			Set<String> concerned = meeting.getAgenda().stream().flatMap(item -> item.getConcerns().stream()).map(record -> record.getKey())
					.collect(Collectors.toSet());
			assertTrue(concerned.containsAll(keys(draft)));
			assertEquals(draft.points().size(), meeting.getAgenda().size());
			assertEquals(String.valueOf(draft.points().size()), meeting.getAgenda().isEmpty() ? "0" : meeting.getAgenda().getLast().getNumber());
			assertEquals(0, new Preparation(register).bringUpToDate(edit, meeting, new CarryOver(register, TODAY).draft(body)));
		}
	}

	/** What has become open since is seen on the agenda, unless somebody took it off; what was settled since is not, where nobody dealt with it. */
	private void assertUpToDate(String id, Set<String> takenOff, long seed) {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.load(id);
			AgendaDraft draft = new CarryOver(register, TODAY).draft(body);
			new Preparation(register).bringUpToDate(edit, meeting, draft);
			Set<String> seen = new TreeSet<>();
			for (AgendaItem item : meeting.getAgenda()) {
				Set<String> commitments = item.getConcerns().stream().filter(Commitment.class::isInstance).map(record -> record.getKey())
						.collect(Collectors.toSet());
				if (item.getState() != AgendaItemState.TAKEN_OFF) {
					seen.addAll(commitments);
					assertTrue(expected().containsAll(commitments), "seed " + seed + ": " + item.getTitle() + " still has " + commitments);
				}
			}
			Set<String> missing = new TreeSet<>(expected());
			missing.removeAll(seen);
			takenOff.forEach(record -> missing.remove(edit.load(record).getKey()));
			assertEquals(Set.of(), missing, "seed " + seed);
			edit.save("brought up to date");
			assertEquals(0, new Preparation(register).bringUpToDate(edit, meeting, draft));
			assertFalse(edit.isDirty(), "a second time changes nothing");
		}
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
