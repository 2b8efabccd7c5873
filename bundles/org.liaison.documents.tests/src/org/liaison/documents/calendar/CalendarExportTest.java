package org.liaison.documents.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.CommitmentStatus;
import org.liaison.core.RecordRef;
import org.liaison.core.sharing.LeftOut;
import org.liaison.documents.OpenRegister;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Marking;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VToDo;

/** What another library reads in the calendar that is written. */
class CalendarExportTest {

	@TempDir
	private Path folder;
	private OpenRegister register;
	private Organisation sharedParty;
	private Organisation quietParty;

	@BeforeEach
	void open() {
		register = new OpenRegister(folder);
	}

	@AfterEach
	void close() {
		register.close();
	}

	@Test
	void aMeetingTakesItsDaysAndNoOthers() throws Exception {
		RecordRef meeting = meeting("2027-04-12/2027-04-14", MeetingState.PREPARED);

		CalendarComponent event = only(Component.VEVENT, Language.EN);
		assertEquals(meeting.id(), value(event, Property.UID));
		assertEquals(List.of("20270412", "20270415"), List.of(value(event, Property.DTSTART), value(event, Property.DTEND)));
		assertEquals(List.of("CONFIRMED", "12th meeting"), List.of(value(event, Property.STATUS), value(event, Property.SUMMARY)));
		event.validate();
	}

	@Test
	void noDayIsInventedForAMeeting() throws Exception {
		String key = meeting("2027-21", MeetingState.PLANNED).key();

		var out = new ByteArrayOutputStream();
		var written = new CalendarExport(register.get(), register.labels(), List.of(Language.EN), false).write(out, new NullProgressMonitor());
		assertEquals(List.of(key), written.withoutDays());
		assertEquals(List.of(), parse(out.toByteArray()).getComponents());
	}

	/** Who took the calendar before would have it on its old days for ever. */
	@Test
	void aMeetingThatHasNoDaysAnyMoreIsCancelledOnThoseItHad() throws Exception {
		RecordRef meeting = meeting("2027-04-12/2027-04-14", MeetingState.PREPARED);
		register.change(meeting.key(), (Meeting m) -> m.setDates(PartialDate.parse("2027-04-20")));
		register.change(meeting.key(), (Meeting m) -> m.setDates(PartialDate.parse("2027-09")));
		CalendarComponent event = only(Component.VEVENT, Language.EN);
		assertEquals(List.of(meeting.id(), "CANCELLED", "20270420", "2"),
				List.of(value(event, Property.UID), value(event, Property.STATUS), value(event, Property.DTSTART), value(event, Property.SEQUENCE)));
		register.change(meeting.key(), (Meeting m) -> m.setDates(PartialDate.parse("2027-09-02")));
		event = only(Component.VEVENT, Language.EN);
		assertEquals(List.of("CONFIRMED", "20270902"), List.of(value(event, Property.STATUS), value(event, Property.DTSTART)));
	}

	@Test
	void aCommitmentIsDueOnTheLastDayThatItsAgreedDateAllows() throws Exception {
		commitment(c -> c.setAgreed(PartialDate.parse("2027-03")));

		CalendarComponent task = only(Component.VTODO, Language.EN);
		assertEquals("20270331", value(task, Property.DUE));
		assertEquals("Exchange of data (March 2027)", value(task, Property.SUMMARY));
		assertEquals("NEEDS-ACTION", value(task, Property.STATUS));
		var alarm = ((VToDo) task).getAlarms().getFirst();
		assertEquals("-P1W", alarm.getRequiredProperty(Property.TRIGGER).getValue());
		assertEquals("END", alarm.getRequiredProperty(Property.TRIGGER).getRequiredParameter("RELATED").getValue());
		task.validate();
	}

	@Test
	void anIndicativeDateRemindsTooAndSaysThatNobodyHasAgreed() throws Exception {
		commitment(c -> c.setIndicative(PartialDate.parse("2027")));
		CalendarComponent task = only(Component.VTODO, Language.RU);
		assertEquals("20271231", value(task, Property.DUE));
		assertEquals("Обмен данными (2027 г.)", value(task, Property.SUMMARY));
		assertTrue(value(task, Property.DESCRIPTION).endsWith("Срок: ориентировочная дата; срок не согласован."), value(task, Property.DESCRIPTION));
		assertEquals(1, ((VToDo) task).getAlarms().size());

		register.change("COM-1", (Commitment c) -> c.setAgreed(PartialDate.parse("2027-03")));
		CalendarComponent agreed = only(Component.VTODO, Language.EN);
		assertEquals("20270331", value(agreed, Property.DUE));
		assertTrue(value(agreed, Property.DESCRIPTION).endsWith("Due: the agreed date."), value(agreed, Property.DESCRIPTION));
	}

	@Test
	void whatIsAboutIsDueAtItsEndAndWhatIsOpenIsSaidInWords() throws Exception {
		commitment(c -> c.setAgreed(PartialDate.parse("2027-06~")));
		CalendarComponent about = only(Component.VTODO, Language.EN);
		assertEquals("20270630", value(about, Property.DUE));
		assertTrue(value(about, Property.SUMMARY).contains("June 2027"), value(about, Property.SUMMARY));
		register.change("COM-1", (Commitment c) -> c.setAgreed(PartialDate.parse("2027-06/..")));
		assertTrue(only(Component.VTODO, Language.EN).getProperty(Property.DUE).isEmpty());
	}

	@Test
	void whatIsDoneOrDroppedRemindsNobody() throws Exception {
		commitment(c -> {
			c.setAgreed(PartialDate.parse("2027-03-05"));
			c.setStatus(CommitmentStatus.FULFILLED);
		});
		CalendarComponent done = only(Component.VTODO, Language.EN);
		assertEquals(List.of("COMPLETED", "100"), List.of(value(done, Property.STATUS), value(done, Property.PERCENT_COMPLETE)));
		assertTrue(((VToDo) done).getAlarms().isEmpty());

		register.change("COM-1", (Commitment c) -> c.setStatus(CommitmentStatus.SUPERSEDED));
		CalendarComponent superseded = only(Component.VTODO, Language.EN);
		assertEquals("CANCELLED", value(superseded, Property.STATUS));
		assertTrue(superseded.getProperty(Property.PERCENT_COMPLETE).isEmpty());
		assertTrue(((VToDo) superseded).getAlarms().isEmpty());
	}

	@Test
	void aChangeIsANewerVersionOfTheSameEntry() throws Exception {
		commitment(c -> c.setAgreed(PartialDate.parse("2027-03-05")));
		CalendarComponent first = only(Component.VTODO, Language.EN);
		byte[] bytes = bytes(List.of(Language.EN));
		assertArrayEquals(bytes, bytes(List.of(Language.EN)));

		register.change("COM-1", (Commitment c) -> c.setAgreed(PartialDate.parse("2027-05-05")));
		CalendarComponent second = only(Component.VTODO, Language.EN);
		assertEquals(value(first, Property.UID), value(second, Property.UID));
		assertEquals(List.of("0", "1"), List.of(value(first, Property.SEQUENCE), value(second, Property.SEQUENCE)));
		assertEquals(value(second, Property.LAST_MODIFIED), value(second, Property.DTSTAMP));
		assertEquals("20270505", value(second, Property.DUE));
	}

	@Test
	void anEntryIsNewerWhenWhatItNamesIsCalledOtherwise() throws Exception {
		RecordRef party = register.add(Organisation.class, o -> {
			o.setTitle(LocalizedText.of(Language.EN, "Customs"));
			sharedParty = o;
		});
		commitment(c -> c.getObligors().add(sharedParty));
		CalendarComponent first = only(Component.VTODO, Language.EN);

		register.change(party.key(), (Organisation o) -> o.setTitle(LocalizedText.of(Language.EN, "Customs of the province")));
		CalendarComponent renamed = only(Component.VTODO, Language.EN);
		assertTrue(value(renamed, Property.DESCRIPTION).contains("Customs of the province"), value(renamed, Property.DESCRIPTION));
		assertEquals(List.of("0", "1"), List.of(value(first, Property.SEQUENCE), value(renamed, Property.SEQUENCE)));

		register.change("COM-1", (Commitment c) -> c.getObligors().clear());
		assertEquals("2", value(only(Component.VTODO, Language.EN), Property.SEQUENCE), "a number that has risen does not fall");
	}

	@Test
	void languagesStandSideBySideAndLongLinesAndCommasSurvive() throws Exception {
		String russian = "Обмен предварительными сведениями о товарах, транспортных средствах; и срок ".repeat(3).strip();
		commitment(c -> c.setText(c.getText().with(Language.RU, russian)));
		CalendarComponent task = only(Component.VTODO, Language.EN, Language.ZH, Language.RU);
		assertEquals("Exchange of data / 数据交换 / Обмен данными", value(task, Property.SUMMARY));
		assertTrue(value(task, Property.DESCRIPTION).contains(russian), value(task, Property.DESCRIPTION));
	}

	@Test
	void noLineIsLongerThanTheStandardWantsInAnyScript() throws Exception {
		String text = "Обмен сведениями 数据交换 \uD840\uDC00 exchange of data ".repeat(20).strip();
		commitment(c -> c.setText(c.getText().with(Language.RU, text)));
		for (String line : new String(bytes(List.of(Language.RU)), "UTF-8").split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		assertTrue(value(only(Component.VTODO, Language.RU), Property.DESCRIPTION).contains(text));
	}

	@Test
	void notesOfTheOwnOfficeStayInTheOffice() throws Exception {
		commitment(c -> c.setNotes("ask the ministry first"));
		assertFalse(new String(bytes(List.of(Language.EN)), "UTF-8").contains("ministry"));
	}

	@Test
	void theCounterpartSeesOnlyWhatMayLeave() throws Exception {
		RecordRef shared = register.add(Organisation.class, o -> {
			o.setTitle(LocalizedText.of(Language.EN, "Shared customs"));
			o.setMarking(Marking.PUBLIC);
			sharedParty = o;
		});
		register.add(Organisation.class, o -> {
			o.setTitle(LocalizedText.of(Language.EN, "Quiet source"));
			quietParty = o;
		});
		commitment(c -> c.setMarking(Marking.SHAREABLE));
		commitment(c -> c.setAgreed(PartialDate.parse("2027")));
		register.change("COM-1", (Commitment c) -> c.getObligors().addAll(List.of(sharedParty, quietParty)));

		var out = new ByteArrayOutputStream();
		var written = new CalendarExport(register.get(), register.labels(), List.of(Language.EN), true).write(out, new NullProgressMonitor());
		assertEquals(Set.of("ORG-2", "COM-2"), written.leftOut().stream().map(LeftOut::key).collect(Collectors.toSet()));
		CalendarComponent task = parse(out.toByteArray()).getComponents().getFirst();
		assertTrue(value(task, Property.DESCRIPTION).contains(shared.key()), value(task, Property.DESCRIPTION));
		assertFalse(value(task, Property.DESCRIPTION).contains("Quiet"), value(task, Property.DESCRIPTION));
	}

	private RecordRef meeting(String dates, MeetingState state) {
		return register.add(Meeting.class, m -> {
			m.setTitle(LocalizedText.of(Language.EN, "12th meeting"));
			m.setDates(PartialDate.parse(dates));
			m.setState(state);
		});
	}

	private void commitment(Consumer<Commitment> more) {
		register.add(Commitment.class, c -> {
			c.setTitle(LocalizedText.of(Language.EN, "Exchange of data").with(Language.ZH, "数据交换").with(Language.RU, "Обмен данными"));
			more.accept(c);
		});
	}

	private CalendarComponent only(String name, Language... languages) throws IOException, ParserException {
		List<CalendarComponent> all = parse(bytes(List.of(languages))).getComponents(name);
		assertEquals(1, all.size());
		return all.getFirst();
	}

	private byte[] bytes(List<Language> languages) throws IOException {
		var out = new ByteArrayOutputStream();
		new CalendarExport(register.get(), register.labels(), languages, false).write(out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private static Calendar parse(byte[] ics) throws IOException, ParserException {
		return new CalendarBuilder().build(new ByteArrayInputStream(ics));
	}

	private static String value(CalendarComponent component, String property) {
		return component.getRequiredProperty(property).getValue();
	}
}
