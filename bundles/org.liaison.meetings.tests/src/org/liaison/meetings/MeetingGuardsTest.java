package org.liaison.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.core.Texts;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Dictation;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;
import org.liaison.model.PartialDate;
import org.liaison.testing.MemoryRegister;

class MeetingGuardsTest {

	private final MemoryRegister register = new MemoryRegister(new RecordTypesBuilder().add(ModelPackage.eINSTANCE).add(MeetingsPackage.eINSTANCE)
			.guard("Meeting", new SignedMinutesGuard()).guard("Meeting", new AgendaGuard()).build());

	/** What somebody may try with a meeting whose minutes are signed. */
	enum Attempt {
		TEXT(m -> version(m).setText(LocalizedText.of(Language.EN, "Other words.")), "signedVersion"),
		DRAFT_AGAIN(m -> version(m).setState(MinutesState.DRAFT), "signedVersion"),
		WITHDRAW(m -> version(m).setState(MinutesState.WITHDRAWN), "signedVersion"),
		SEAL(m -> version(m).setSha256("0"), "signedVersion"),
		ANOTHER_SIGNATORY(m -> version(m).getSignatories().add(ModelFactory.eINSTANCE.createPerson()), "signedVersion"),
		REMOVE_VERSION(m -> m.getMinutes().getVersions().clear(), "signedVersion"),
		REMOVE_MINUTES(m -> m.setMinutes(null), "signedVersion"),
		OUTCOME(m -> m.getOutcomes().getFirst().setText(LocalizedText.of(Language.EN, "Not decided.")), "signedMeetingData"),
		MORE_OUTCOMES(m -> m.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome()), "signedMeetingData"),
		FEWER_OUTCOMES(m -> m.getOutcomes().clear(), "signedMeetingData"),
		ORDER(m -> m.getOutcomes().move(0, 1), "signedMeetingData"),
		TITLE(m -> m.setTitle(LocalizedText.of(Language.EN, "Other talks")), "signedMeetingData"),
		NUMBER(m -> m.setNumber("13"), "signedMeetingData"),
		DATES(m -> m.setDates(PartialDate.parse("2027-21")), "signedMeetingData"),
		VENUE(m -> m.setVenue("Room 3"), "signedMeetingData"),
		FORMAT(m -> m.setFormat(MeetingFormat.VIDEO), "signedMeetingData"),
		PARTICIPANTS(m -> m.getParticipants().add(MeetingsFactory.eINSTANCE.createParticipant()), "signedMeetingData"),
		PRESENTER(m -> m.getAgenda().getFirst().setPresenter(ModelFactory.eINSTANCE.createPerson()), "signedMeetingData"),
		AGENDA(m -> m.getAgenda().getFirst().setTitle(LocalizedText.EMPTY), "signedMeetingData"),
		STATE(m -> m.setState(MeetingState.PLANNED), "signedState");

		private final Consumer<Meeting> change;
		private final String key;

		Attempt(Consumer<Meeting> change, String key) {
			this.change = change;
			this.key = key;
		}
	}

	@BeforeEach
	void signedMeeting() {
		try (Edit edit = Edits.open(register)) {
			Meeting meeting = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			meeting.setTitle(LocalizedText.of(Language.EN, "Talks"));
			meeting.setState(MeetingState.SIGNED);
			meeting.getAgenda().add(MeetingsFactory.eINSTANCE.createAgendaItem());
			meeting.getAgenda().getFirst().setTitle(LocalizedText.of(Language.EN, "Ports"));
			meeting.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome());
			meeting.getOutcomes().add(MeetingsFactory.eINSTANCE.createOutcome());
			meeting.getOutcomes().getFirst().setAgendaItem(meeting.getAgenda().getFirst());
			meeting.setMinutes(MeetingsFactory.eINSTANCE.createMinutes());
			MinutesVersion version = MeetingsFactory.eINSTANCE.createMinutesVersion();
			version.setNumber("1");
			version.setText(LocalizedText.of(Language.EN, "Both sides agree."));
			MinutesSeal.seal(meeting, version);
			version.setState(MinutesState.SIGNED);
			meeting.getMinutes().getVersions().add(version);
			edit.save("");
		}
	}

	private static MinutesVersion version(Meeting meeting) {
		return meeting.getMinutes().getVersions().getFirst();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsSignedStaysAsItWasSigned(Attempt attempt) {
		int before = register.operations().size();
		RegisterException refused = assertThrows(RegisterException.class, () -> change(attempt.change));

		assertEquals("MTG-1 was not saved. " + Texts.in(SignedMinutesGuard.class, "guards", Language.EN).say(attempt.key, "1"),
				Problems.sentence(refused, Language.EN));
		assertEquals(before, register.operations().size());
	}

	@Test
	void aMeetingWithSignedMinutesIsNotDeleted() {
		try (Edit edit = Edits.open(register)) {
			edit.delete(edit.load("MTG-1"));
			RegisterException refused = assertThrows(RegisterException.class, () -> edit.save(""));
			assertEquals("MTG-1 未保存。其纪要第 1 版已签署；纪要已签署的会议不能删除。", Problems.sentence(refused, Language.ZH));
		}
	}

	@Test
	void whatAPartnerSaysOfASignedMeetingIsLeftOut() {
		Operation creation = register.operations().stream().filter(o -> o.isCreation() && o.object().equals(o.record())).findFirst().orElseThrow();
		int before = register.operations().size();
		Operation venue = new Operation(Ids.newId(), "", 0, 0, "partner", Ids.newId(), "", creation.record(), creation.record(), creation.type(),
				FieldKey.of("venue"), null, "Room 3", List.of(), "", "");

		Arrival arrival = register.replica().write(new Dictation() {

			@Override
			public long size() {
				return 1;
			}

			@Override
			public Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey) {
				return Stream.of(venue).filter(draft -> !without.contains(draft.record())).iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		}, false, new NullProgressMonitor());

		assertEquals(List.of("MTG-1 was not saved. " + Texts.in(SignedMinutesGuard.class, "guards", Language.EN).say("signedMeetingData", "1")),
				arrival.refused().stream().map(why -> Problems.sentence(why, Language.EN)).toList());
		assertEquals(before, register.operations().size());
	}

	@Test
	void aNewVersionOpensTheOutcomesButNotTheSignedText() {
		correct();
		change(Attempt.OUTCOME.change);
		assertThrows(RegisterException.class, () -> change(Attempt.TEXT.change));
	}

	@Test
	void aCorrectionIsWithdrawnOnlyWhenTheMeetingIsAsItWasSigned() {
		correct();
		change(Attempt.OUTCOME.change);
		RegisterException refused = assertThrows(RegisterException.class, () -> change(MeetingGuardsTest::withdraw));
		assertEquals("MTG-1 was not saved. Version 1 of the minutes would count again, but the meeting is no longer as it was signed then. Set back "
				+ "what was changed since, or sign the correction.", Problems.sentence(refused, Language.EN));

		change(meeting -> {
			meeting.getOutcomes().getFirst().setText(LocalizedText.EMPTY);
			withdraw(meeting);
		});
		assertThrows(RegisterException.class, () -> change(Attempt.OUTCOME.change));
	}

	private void correct() {
		change(meeting -> {
			MinutesVersion correction = MeetingsFactory.eINSTANCE.createMinutesVersion();
			correction.setNumber("2");
			meeting.getMinutes().getVersions().add(correction);
			meeting.setState(MeetingState.MINUTES_DRAFTED);
		});
	}

	private static void withdraw(Meeting meeting) {
		meeting.getMinutes().getVersions().getLast().setState(MinutesState.WITHDRAWN);
		meeting.setState(MeetingState.SIGNED);
	}

	@Test
	void whatTheMinutesDoNotCoverCanBeChanged() {
		change(meeting -> {
			meeting.setNotes("Held in a friendly spirit.");
			version(meeting).getFiles().add(ModelFactory.eINSTANCE.createAttachment());
		});
		assertThrows(RegisterException.class, () -> change(meeting -> version(meeting).getFiles().clear()));
	}

	@Test
	void aCarriedPointIsTakenOffWithAReasonAndNotDeleted() {
		try (Edit edit = Edits.open(register)) {
			Meeting next = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			AgendaItem item = MeetingsFactory.eINSTANCE.createAgendaItem();
			item.setTitle(LocalizedText.of(Language.EN, "Ports"));
			item.setCarriedFrom(((Meeting) edit.load("MTG-1")).getAgenda().getFirst());
			next.getAgenda().add(item);
			next.getAgenda().add(MeetingsFactory.eINSTANCE.createAgendaItem());
			edit.save("");

			next.getAgenda().remove(1);
			edit.save("a point of one's own may go");
			next.getAgenda().remove(item);
			RegisterException refused = assertThrows(RegisterException.class, () -> edit.save(""));
			assertEquals("MTG-2 was not saved. “Ports” was carried over from an earlier meeting. Instead of deleting it, take it off the agenda "
					+ "and say why.", Problems.sentence(refused, Language.EN));

			next.getAgenda().add(item);
			item.setState(AgendaItemState.TAKEN_OFF);
			refused = assertThrows(RegisterException.class, () -> edit.save(""));
			assertEquals("Запись MTG-2 не сохранена. Пункт «Ports» снят с повестки без указания причины. Укажите причину.",
					Problems.sentence(refused, Language.RU));
			item.setReason("The experts meet first.");
			edit.save("");
		}
	}

	private void change(Consumer<Meeting> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Meeting) edit.load("MTG-1"));
			edit.save("");
		}
	}
}
