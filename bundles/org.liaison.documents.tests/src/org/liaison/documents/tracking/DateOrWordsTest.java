package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.commitments.Commitment;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.model.PartialDate;

/** The cell of a date says a date or words: what it said before does not stay beside what it says now. */
class DateOrWordsTest extends TrackingRegister {

	private static final String MAPPING = """
			{ "name": "tracker", "type": "Commitment", "identifier": "No", "columns": {
			  "Task": "title.en", "Due": { "to": "agreed", "words": "dateWording" } } }""";
	private static final String SOON = "as soon as possible";

	@Test
	void aDateThatBecomesWordsIsADateNoLonger() {
		run("2027-03");
		ImportReport report = run(SOON);

		assertEquals(List.of("", SOON), when());
		assertEquals(List.of("agreed", "dateWording"), report.lines().getFirst().changes().stream().map(change -> change.feature().getName()).sorted().toList());
		assertEquals("true", tracking.values("COM-1", "undated").getFirst());
		assertEquals(List.of("UNCHANGED COM-1"), Tracking.lines(run(SOON)));
	}

	@Test
	void wordsThatBecomeADateAreNoLongerThere() {
		run(SOON);
		run("2028-05");
		assertEquals(List.of("2028-05", ""), when());

		run(SOON);
		assertEquals(List.of("", SOON), when(), "and back again");
		run("2028-05");
		assertEquals(List.of("2028-05", ""), when());
	}

	@Test
	void whatTheSheetSaysOfTheDateReplacesWhatSomebodyPutInBesides() {
		run("");
		change("2027-03", null);
		run(SOON);
		assertEquals(List.of("", SOON), when());
	}

	@Test
	void anUnchangedRowTakesAwayNothingThatSomebodyPutIn() {
		run("2027-03");
		change("2027-03", "at the latest");
		assertEquals(List.of("UNCHANGED COM-1"), Tracking.lines(run("2027-03")));

		run(SOON);
		change("2027-09", SOON);
		assertEquals(List.of("UNCHANGED COM-1"), Tracking.lines(run(SOON)));
		assertEquals(List.of("2027-09", SOON), when());
	}

	@Test
	void anEmptyCellSaysNothingOfEither() {
		run(SOON);
		run("");
		assertEquals(List.of("", SOON), when());
	}

	@Test
	void whatIsTakenAwayIsSeenInThePreview() {
		run("2027-03");
		Line line = run(SOON).lines().getFirst();
		assertEquals(List.of(List.of(PartialDate.parse("2027-03")), List.of()), line.changes().stream()
				.filter(change -> change.feature().getName().equals("agreed")).flatMap(change -> List.of(change.before(), change.after()).stream()).toList());
	}

	private ImportReport run(String due) {
		return tracking.run(Sheets.csv(folder.resolve("t.csv"), "UTF-8", "No,Task,Due\n1,Exchange of data," + due + "\n"), MAPPING);
	}

	private List<String> when() {
		return tracking.values("COM-1", "agreed", "dateWording");
	}

	private void change(String agreed, String words) {
		register.change("COM-1", (Commitment commitment) -> {
			commitment.setAgreed(PartialDate.parse(agreed));
			commitment.setDateWording(words);
		});
	}
}
