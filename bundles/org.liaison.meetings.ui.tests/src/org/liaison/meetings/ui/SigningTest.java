package org.liaison.meetings.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.meetings.Body;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.MeetingState;
import org.liaison.meetings.MeetingsFactory;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.meetings.MinutesState;
import org.liaison.meetings.MinutesVersion;
import org.liaison.meetings.Outcome;
import org.liaison.meetings.OutcomeKind;
import org.liaison.meetings.Participant;
import org.liaison.meetings.ParticipantRole;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Organisation;
import org.liaison.model.PartialDate;
import org.liaison.sessions.workflow.MinutesSteps;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.testing.Giving;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordLinks;

/** Minutes are translated, agreed, signed, corrected and compared. */
class SigningTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private String meeting;

	@BeforeEach
	void meet() {
		try (Edit edit = Edits.open(demo.register())) {
			Meeting created = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			created.setTitle(text("Working session", "工作会议", "Рабочая встреча"));
			created.setBody((Body) edit.load("BOD-2"));
			created.setState(MeetingState.IN_SESSION);
			Participant head = MeetingsFactory.eINSTANCE.createParticipant();
			head.setOrganisation((Organisation) edit.load("ORG-21"));
			head.setRole(ParticipantRole.HEAD_OF_DELEGATION);
			created.getParticipants().add(head);
			Outcome outcome = MeetingsFactory.eINSTANCE.createOutcome();
			outcome.setNumber("1");
			outcome.setKind(OutcomeKind.DECISION);
			outcome.setText(text("The group meets twice a year", "工作组每年会晤两次", "Группа собирается дважды в год"));
			created.getOutcomes().add(outcome);
			edit.save("");
			meeting = created.getKey();
		}
	}

	private static LocalizedText text(String en, String zh, String ru) {
		return LocalizedText.of(Language.EN, en).with(Language.ZH, zh).with(Language.RU, ru);
	}

	@Test
	void signedMinutesAreLockedAndCorrectedInANewVersionThatIsCompared() {
		OpenMeeting.open(demo.register(), meeting, "minutes");
		step("Next: Minutes drafted", "Go on", dialog -> { }, MeetingState.MINUTES_DRAFTED);
		step("Next: Minutes agreed", "Go on", dialog -> { }, MeetingState.AGREED);
		step("Next: Minutes signed", "Sign", dialog -> {
			Window.run(() -> when(dialog).setText("12 May 2027"));
			assertEquals(List.of("The day of signing is still to come: 12 May 2027."), ahead(dialog));
			Window.run(() -> when(dialog).setText("12 May 2026"));
			assertEquals(List.of(), ahead(dialog));
		}, MeetingState.SIGNED);

		assertEquals("SIGNED 2026-05-12 ORG-21", stored(m -> {
			MinutesVersion version = m.getMinutes().getVersions().getFirst();
			return version.getState() + " " + version.getSigned() + " " + version.getSignatories().getFirst().getKey();
		}));
		assertFalse(stored(m -> m.getMinutes().getVersions().getFirst().getSha256()).isEmpty());
		assertFalse(Window.ui(last(Button.class, button -> button.getText().endsWith("Disagreement"))::isEnabled));

		step("Correct the minutes", "Go on", SigningTest::giveReason, MeetingState.MINUTES_DRAFTED);
		assertEquals(List.of(MinutesState.SIGNED, MinutesState.DRAFT),
				stored(m -> m.getMinutes().getVersions().stream().map(MinutesVersion::getState).toList()));

		correct();
		OpenMeeting.open(demo.register(), meeting, "versions");
		StyledText compared = Widgets.find(OpenMeeting.shell(), StyledText.class, found -> (found.getStyle() & SWT.READ_ONLY) != 0);
		Window.until("the versions are compared", () -> compared.getText().contains("[+"));
		assertTrue(Window.ui(compared::getText).contains("[−twice−][+once+]"), Window.ui(compared::getText));
		assertTrue(Window.ui(() -> Arrays.stream(compared.getStyleRanges()).anyMatch(range -> range.strikeout)));
		assertTrue(Window.ui(() -> Arrays.stream(compared.getStyleRanges()).anyMatch(range -> range.underline)));
	}

	/** Another post could not know that the minutes were signed here meanwhile. */
	@Test
	void whoChangedASignedMeetingIsNamedOnThePageOfVersions(@TempDir Path folder) {
		Register here = demo.register();
		try (Register elsewhere = new SqliteStore().create(folder.resolve("elsewhere.liaison"), here.types(), new Device(Ids.newId(), "Petrov"))) {
			Giving.all(here, elsewhere);
			change(elsewhere, m -> m.getOutcomes().getFirst().setText(text("The group meets monthly", "工作组每月会晤", "Группа собирается ежемесячно")));
			var steps = new MinutesSteps(here.types().labels());
			change(here, m -> steps.go(m, MeetingState.MINUTES_DRAFTED, "Lin"));
			change(here, m -> steps.go(m, MeetingState.AGREED, "Lin"));
			change(here, m -> steps.sign(m, PartialDate.parse("2027-05-12"), List.of()));
			Giving.all(elsewhere, here);
		}
		OpenMeeting.open(here, meeting, "versions");
		String sentence = "✗ " + meeting + " was changed after version 1 of its minutes was signed, by Petrov, ";
		Window.until("it is named", () -> Widgets.all(OpenMeeting.shell(), Label.class).stream().anyMatch(label -> label.isVisible()
				&& label.getText().startsWith(sentence)));
	}

	private void change(Register register, Consumer<Meeting> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((Meeting) edit.load(meeting));
			edit.save("");
		}
	}

	/** A step back is not made without one. */
	private static void giveReason(Shell dialog) {
		Button go = Widgets.find(dialog, Button.class, found -> found.getText().equals("Go on"));
		assertFalse(Window.ui(go::isEnabled));
		Window.run(() -> Widgets.all(dialog, Text.class).stream().filter(found -> (found.getStyle() & SWT.READ_ONLY) == 0).reduce((a, b) -> b)
				.orElseThrow().setText("The number was wrong"));
	}

	private void correct() {
		try (Edit edit = Edits.open(demo.register())) {
			MinutesVersion version = ((Meeting) edit.load(meeting)).getMinutes().getVersions().getLast();
			version.setText(version.getText().with(Language.EN, version.getText().text(Language.EN).replace("twice", "once")));
			edit.save("");
		}
		Window.quiet();
	}

	@Test
	void aNumberThatAnotherMeetingOfTheBodyHasIsToldInTheForm() {
		String other;
		try (Edit edit = Edits.open(demo.register())) {
			Meeting created = (Meeting) edit.create(MeetingsPackage.Literals.MEETING);
			created.setTitle(text("Another session", "另一次会议", "Другая встреча"));
			created.setBody((Body) edit.load("BOD-2"));
			created.setNumber("901");
			((Meeting) edit.load(meeting)).setNumber("901");
			edit.save("");
			other = created.getKey();
		}
		Window.ui(() -> RecordLinks.open(Window.page(), demo.register().find(meeting).orElseThrow()).orElseThrow());
		Window.quiet();
		Window.until("it is told", () -> said().stream().anyMatch(message -> message.endsWith(other + " of the same body has number 901, too.")));
	}

	private static List<String> said() {
		var editor = (SharedHeaderFormEditor) Window.page().getActiveEditor();
		return Stream.of(editor.getHeaderForm().getForm().getForm().getChildrenMessages()).map(IMessage::getMessage).toList();
	}

	@Test
	void whatLacksATranslationOrAnApprovalIsSeenAndMended() {
		try (Edit edit = Edits.open(demo.register())) {
			Outcome outcome = ((Meeting) edit.load(meeting)).getOutcomes().getFirst();
			outcome.setText(outcome.getText().with(Language.RU, null));
			edit.save("");
		}
		OpenMeeting.open(demo.register(), meeting, "languages");
		Table table = Widgets.find(OpenMeeting.shell(), Table.class, found -> found.getColumnCount() == 5);
		assertEquals(List.of("• draft", "• draft", "– missing"),
				Window.ui(() -> List.of(table.getItem(1).getText(2), table.getItem(1).getText(3), table.getItem(1).getText(4))));
		Rectangle row = Window.ui(() -> table.getItem(1).getBounds(1));
		Window.click(table, row.x + 10, row.y + row.height / 2);

		Text russian = last(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		Window.click(russian);
		Window.type("Gruppa sobiraetsja");
		assertEquals("• draft", Window.ui(() -> table.getItem(1).getText(4)));
		Window.click(last(Button.class, button -> button.getText().equals("Approved")));
		Window.press("ctrl+s");
		Window.quiet();
		assertEquals("approved:Gruppa sobiraetsja", stored(m -> m.getOutcomes().getFirst().getText().entry(Language.RU)));
	}

	private static <T extends Control> T last(Class<T> kind, Predicate<T> test) {
		return Window.ui(() -> Widgets.all(OpenMeeting.shell(), kind).stream().filter(control -> control.isVisible() && test.test(control))
				.reduce((a, b) -> b).orElseThrow());
	}

	private void step(String button, String go, Consumer<Shell> answers, MeetingState reached) {
		OpenMeeting.press(OpenMeeting.shell(), button);
		Shell dialog = Window.dialog();
		answers.accept(dialog);
		OpenMeeting.press(dialog, go);
		Window.until("the meeting is " + reached, () -> stored(Meeting::getState) == reached);
		Window.quiet();
	}

	private static List<String> ahead(Shell dialog) {
		return Window.ui(() -> Widgets.all(dialog, Text.class).stream().map(text -> text.getText().strip()).filter(text -> text.contains("still to come")).toList());
	}

	private static Text when(Shell dialog) {
		return Widgets.all(dialog, Text.class).stream().filter(text -> text.getMessage().startsWith("for example")).findFirst().orElseThrow();
	}

	private <T> T stored(Function<Meeting, T> question) {
		return OpenMeeting.ask(demo.register(), meeting, question);
	}
}
