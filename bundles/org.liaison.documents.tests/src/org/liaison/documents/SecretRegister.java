package org.liaison.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.liaison.agreements.Agreement;
import org.liaison.agreements.AgreementsFactory;
import org.liaison.agreements.AgreementsPackage;
import org.liaison.agreements.Provision;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.commitments.CommitmentsFactory;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.Position;
import org.liaison.commitments.ProgressUpdate;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.OutcomePosition;
import org.liaison.meetings.Participant;
import org.liaison.model.Citation;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.model.Party;
import org.liaison.model.Person;
import org.liaison.model.Record;
import org.liaison.model.Source;
import org.liaison.ports.Indicator;
import org.liaison.ports.Observation;
import org.liaison.ports.PortsPackage;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.sessions.agenda.CarryOver;
import org.liaison.sessions.agenda.Preparation;
import org.liaison.sessions.agenda.SessionPlan;
import org.liaison.sessions.minutes.LineParser;
import org.liaison.sessions.minutes.MinuteTaking;
import org.liaison.sessions.workflow.MinutesSteps;

/**
 * A register, different for each seed, in which everything has a word of its own that shows wherever it is told: each record, and each remark
 * that is of the own office. Some records are internal; agenda, lines and text of the meeting that is published come about as in the workbench.
 */
final class SecretRegister {

	static final String MEETING = "MTG-3";

	private final OpenRegister file;
	private final Register register;
	private final Random random;
	private final Map<String, String> words = new HashMap<>();
	private final Set<String> remarks = new HashSet<>();
	private int number;

	SecretRegister(OpenRegister file, long seed) {
		this.file = file;
		register = file.get();
		random = new Random(seed);
		Keys keys = past();
		RecordRef meeting = new Preparation(register).create(new CarryOver(register).draft(keys.body), SessionPlan.OPEN, "");
		if (!meeting.key().equals(MEETING)) {
			throw new AssertionError(meeting.key());
		}
		prepare(keys);
		minutes(keys);
		agree();
	}

	private record Keys(String body, List<String> named) {
	}

	/** The words that nobody on the other side may read. */
	Set<String> secrets() {
		Set<String> secrets = new HashSet<>(remarks);
		try (Edit edit = Edits.open(register)) {
			words.forEach((id, word) -> {
				if (edit.load(id).getMarking() == Marking.INTERNAL) {
					secrets.add(word);
				}
			});
			// What lines and carrying over have made has no word of its own; its texts are made of those that it names.
		}
		return secrets;
	}

	/** The words of records. */
	Set<String> told() {
		return new HashSet<>(words.values());
	}

	/** Marks records so that they may leave. */
	void share(Set<String> ids) {
		try (Edit edit = Edits.open(register)) {
			ids.forEach(id -> edit.load(id).setMarking(Marking.SHAREABLE));
			edit.save("");
		}
	}

	private Keys past() {
		try (Edit edit = Edits.open(register)) {
			Organisation ours = organisation(edit, "CN");
			Organisation theirs = organisation(edit, "RU");
			ours.setMarking(Marking.PUBLIC);
			theirs.setMarking(Marking.PUBLIC);
			List<Party> parties = new ArrayList<>(List.of(ours, theirs, organisation(edit, "RU"), organisation(edit, "CN")));
			List<Person> persons = List.of((Person) create(edit, ModelPackage.Literals.PERSON), (Person) create(edit, ModelPackage.Literals.PERSON));
			parties.addAll(persons);
			List<Record> places = IntStream.range(0, 3).mapToObj(i -> create(edit, PortsPackage.Literals.PLACE)).toList();
			Source source = (Source) create(edit, ModelPackage.Literals.SOURCE);
			Body body = (Body) create(edit, MeetingsPackage.Literals.BODY);
			body.getMembers().addAll(List.of(ours, theirs));
			Agreement agreement = agreement(edit, parties, source);
			places.forEach(place -> figures(edit, place, parties));
			List<Record> things = Stream.concat(places.stream(), Stream.of(agreement)).toList();
			Meeting elsewhere = meeting(edit, null, places.getFirst());
			Meeting previous = meeting(edit, body, places.getLast());
			List<Commitment> commitments = IntStream.range(0, 6).mapToObj(i -> commitment(edit, parties, things, List.of(elsewhere, previous), source)).toList();
			persons.forEach(person -> participant(previous, person, pick(List.of(ours, theirs))));
			participant(previous, null, ours);
			for (int i = 0; i < 4; i++) {
				Record about = pick(Stream.concat(things.stream(), commitments.stream()).toList());
				AgendaItem item = Agendas.add(previous, text(word(previous), word(about)));
				item.getConcerns().add(about);
				item.setPresenter(pick(parties));
			}
			edit.save("");
			List<String> named = Stream.concat(parties.stream(), things.stream()).map(Record::getKey).toList();
			return new Keys(body.getKey(), named);
		}
	}

	private Organisation organisation(Edit edit, String country) {
		var organisation = (Organisation) create(edit, ModelPackage.Literals.ORGANISATION);
		organisation.setCountry(country);
		return organisation;
	}

	private Record create(Edit edit, EClass type) {
		Record record = edit.create(type);
		String word = newWord();
		words.put(record.getId(), word);
		record.setTitle(text(word));
		record.setSummary(text(word));
		record.getAliases().add(word + "alias");
		record.getTags().add(remark());
		record.setNotes(remark());
		record.setMarking(pick(List.of(Marking.INTERNAL, Marking.SHAREABLE, Marking.PUBLIC)));
		return record;
	}

	private Agreement agreement(Edit edit, List<Party> parties, Source source) {
		var agreement = (Agreement) create(edit, AgreementsPackage.Literals.AGREEMENT);
		agreement.getParties().addAll(parties);
		Provision provision = AgreementsFactory.eINSTANCE.createProvision();
		provision.setNumber("1");
		provision.setText(text(word(agreement)));
		agreement.getProvisions().add(provision);
		cite(agreement, source);
		return agreement;
	}

	private void cite(Record record, Source source) {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setExact(word(source) + " exact");
		record.getCitations().add(citation);
	}

	private void figures(Edit edit, Record place, List<Party> parties) {
		var indicator = (Indicator) create(edit, PortsPackage.Literals.INDICATOR);
		indicator.setSubject(place);
		for (int year = 2020; year < 2024; year++) {
			var observation = (Observation) create(edit, PortsPackage.Literals.OBSERVATION);
			observation.setIndicator(indicator);
			observation.setPeriod(PartialDate.parse(String.valueOf(year)));
			observation.setValueText(word(observation));
			observation.setReporter(pick(parties));
		}
	}

	private Meeting meeting(Edit edit, Body body, Record place) {
		var meeting = (Meeting) create(edit, MeetingsPackage.Literals.MEETING);
		meeting.setBody(body);
		meeting.setPlace(place);
		meeting.setState(MeetingState.HELD);
		meeting.setDates(PartialDate.parse("2026-03-0" + (1 + random.nextInt(9))));
		return meeting;
	}

	private Commitment commitment(Edit edit, List<Party> parties, List<Record> things, List<Meeting> meetings, Source source) {
		var commitment = (Commitment) create(edit, CommitmentsPackage.Literals.COMMITMENT);
		commitment.setText(text(word(commitment)));
		commitment.setStatus(CommitmentStatus.AGREED);
		commitment.setAgreed(PartialDate.parse("2027-0" + (1 + random.nextInt(9))));
		commitment.getObligors().addAll(List.of(parties.get(0), parties.get(1), parties.get(2 + random.nextInt(parties.size() - 2))));
		commitment.getBeneficiaries().add(pick(parties));
		commitment.getConcerns().add(pick(things));
		for (Party party : List.of(parties.get(0), parties.get(2))) {
			Meeting meeting = pick(meetings);
			Position position = position(commitment, party, text(word(meeting), word(party)));
			position.setSaidAt(meeting);
		}
		position(commitment, parties.get(1), text(remark()));
		ProgressUpdate step = CommitmentsFactory.eINSTANCE.createProgressUpdate();
		step.setText(text(remark()));
		commitment.getProgress().add(step);
		cite(commitment, source);
		return commitment;
	}

	private static Position position(Commitment commitment, Party party, LocalizedText text) {
		Position position = CommitmentsFactory.eINSTANCE.createPosition();
		position.setParty(party);
		position.setText(text);
		commitment.getPositions().add(position);
		return position;
	}

	private void participant(Meeting meeting, Person person, Organisation organisation) {
		Participant participant = MeetingsFactory.eINSTANCE.createParticipant();
		participant.setPerson(person);
		participant.setOrganisation(organisation);
		participant.setFunction(text(word(person == null ? organisation : person)));
		participant.setWording(word(person == null ? organisation : person));
		meeting.getParticipants().add(participant);
	}

	private void prepare(Keys keys) {
		try (Edit edit = Edits.open(register)) {
			var meeting = (Meeting) edit.load(MEETING);
			meeting.setMarking(Marking.SHAREABLE);
			meeting.setDates(PartialDate.parse("2026-11-25"));
			meeting.setState(MeetingState.IN_SESSION);
			meeting.setNotes(remark());
			meeting.getTags().add(remark());
			meeting.setPlace(edit.load("PRT-1"));
			// Somebody takes off what a point is about, but leaves its title, which says it.
			meeting.getAgenda().stream().filter(item -> item.getCarriedFrom() != null && random.nextBoolean()).forEach(item -> item.getConcerns().clear());
			Record about = edit.load(pick(keys.named));
			AgendaItem item = Agendas.add(meeting, text(word(about)));
			item.getConcerns().add(about);
			edit.save("");
		}
	}

	private void minutes(Keys keys) {
		var taking = new MinuteTaking(register);
		List<String> points;
		try (Edit edit = Edits.open(register)) {
			points = ((Meeting) edit.load(MEETING)).getAgenda().stream().map(AgendaItem::getId).collect(Collectors.toCollection(ArrayList::new));
			points.add(null);
		}
		for (int i = 0; i < 10; i++) {
			String who = random.nextBoolean() ? "@" + pick(keys.named.subList(0, 6)) + " " : "";
			String line = who + "on #" + pick(keys.named.subList(6, keys.named.size())) + " !2027-05";
			var kind = pick(List.of(OutcomeKind.DECISION, OutcomeKind.COMMITMENT, OutcomeKind.PROPOSAL, OutcomeKind.INFORMATION));
			try (Edit edit = Edits.open(register)) {
				var meeting = (Meeting) edit.load(MEETING);
				String point = points.get(random.nextInt(points.size()));
				AgendaItem item = meeting.getAgenda().stream().filter(one -> one.getId().equals(point)).findFirst().orElse(null);
				Outcome outcome = taking.write(edit, meeting, item,
						new LineParser(register, taking.context(meeting), Language.EN, LocalDate.of(2026, 11, 25)).parse(line, kind), Language.EN);
				OutcomePosition position = MeetingsFactory.eINSTANCE.createOutcomePosition();
				position.setParty((Party) edit.load(pick(keys.named.subList(0, 6))));
				position.setText(text(word(position.getParty())));
				outcome.getPositions().add(position);
				edit.save("");
			}
		}
	}

	/** The text stays as it was made, or somebody words it anew; the sides agree, and perhaps sign. */
	private void agree() {
		int how = random.nextInt(4);
		if (how == 0) {
			return;
		}
		var steps = new MinutesSteps(file.labels());
		try (Edit edit = Edits.open(register)) {
			var meeting = (Meeting) edit.load(MEETING);
			steps.go(meeting, MeetingState.MINUTES_DRAFTED, "Lin");
			MinutesVersion version = meeting.getMinutes().getVersions().getFirst();
			if (how > 1) {
				LocalizedText made = version.getText();
				for (Language language : Language.values()) {
					made = made.with(language, made.best(language) + "\nEnd.");
				}
				version.setText(made);
			}
			edit.save("");
			steps.go(meeting, MeetingState.AGREED, "Lin");
			edit.save("");
			if (how == 3) {
				steps.sign(meeting, PartialDate.parse("2026-11-26"), List.of());
			}
			edit.save("");
		}
	}

	private String word(Record record) {
		return words.getOrDefault(record.getId(), "");
	}

	private String remark() {
		String word = newWord();
		remarks.add(word);
		return word;
	}

	private String newWord() {
		return "x" + ++number + "x";
	}

	private static LocalizedText text(String... words) {
		String all = String.join(" ", words);
		return LocalizedText.of(Language.EN, "Says " + all).with(Language.ZH, "说 " + all).with(Language.RU, "Пишет " + all);
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

}
