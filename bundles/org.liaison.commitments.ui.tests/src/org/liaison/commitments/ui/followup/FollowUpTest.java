package org.liaison.commitments.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.testing.ui.OpenDemo;
import org.liaison.testing.ui.Widgets;
import org.liaison.testing.ui.Window;
import org.liaison.ui.session.RecordEditorInput;

class FollowUpTest {

	@RegisterExtension
	final OpenDemo demo = new OpenDemo();

	private FollowUpDriver driver;
	private FollowUpEditor editor;
	private NatTable table;

	@BeforeEach
	void openFollowUp() {
		driver = FollowUpDriver.open();
		editor = driver.editor();
		table = Widgets.find(FollowUpDriver.shell(), NatTable.class);
	}

	/** However they are grouped, no open commitment is lost and none appears that the filter does not let pass. */
	@ParameterizedTest
	@EnumSource
	void everyGroupingShowsExactlyTheOpenCommitments(Grouping grouping) {
		group(grouping);
		assertEquals(keys("open"), shown());
	}

	@Test
	void ourSideComesFirstAndWhatBothOweIsWithBoth() {
		List<String> names = names();
		assertTrue(names.getFirst().startsWith("China"), names.toString());
		assertTrue(names.stream().anyMatch(name -> name.startsWith("Russia")), names.toString());
		assertTrue(keysIn(0).contains("COM-1") && keysIn(1).contains("COM-1"));
	}

	@Test
	void aPortHasTheCommitmentsThatConcernIt() {
		group(Grouping.PORT);
		Section section = sections().stream().filter(one -> one.group().key().equals("PRT-17")).findFirst().orElseThrow();
		assertEquals(keys("open and concerns = PRT-17"), keysIn(sections().indexOf(section)));
	}

	@Test
	void monthsFollowOneAnotherAndTheUndatedComeLast() {
		change("COM-1", commitment -> commitment.setAgreed(PartialDate.parse("2027-05-04")));
		change("COM-2", commitment -> commitment.setIndicative(PartialDate.parse("2027-05")));
		change("COM-3", commitment -> commitment.setAgreed(PartialDate.parse("2027-03")));
		group(Grouping.MONTH);
		List<String> ids = sections().stream().map(section -> section.group().id()).toList();
		assertEquals(List.of("2027-03", "2027-05"), ids.stream().filter(id -> id.startsWith("2027")).toList());
		assertEquals(Set.of("COM-1", "COM-2"), keysIn(ids.indexOf("2027-05")));
		assertEquals("", ids.getLast());
	}

	/** Nobody said January. */
	@Test
	void aDateWithoutMonthStandsWithItsYear() {
		change("COM-1", commitment -> commitment.setAgreed(PartialDate.parse("2027")));
		change("COM-2", commitment -> commitment.setAgreed(PartialDate.parse("2027-21")));
		change("COM-3", commitment -> commitment.setAgreed(PartialDate.parse("2027-01")));
		group(Grouping.MONTH);
		List<String> ids = sections().stream().map(section -> section.group().id()).toList();
		assertEquals(List.of("2027", "2027-01"), ids.stream().filter(id -> id.startsWith("2027")).toList());
		assertEquals(Set.of("COM-1", "COM-2"), keysIn(ids.indexOf("2027")));
		assertEquals(Set.of("COM-3"), keysIn(ids.indexOf("2027-01")));
	}

	@Test
	void typedWordsFilterTogetherWithTheButtons() {
		filter("status = PROPOSED");
		assertEquals(keys("open and status = PROPOSED"), shown());
		Window.click(condition("overdue"));
		Window.quiet();
		assertEquals(keys("open and overdue and status = PROPOSED"), shown());
	}

	@Test
	void aFilterThatCannotBeUnderstoodIsSaidAndTheGroupsStay() {
		Set<String> before = shown();
		filter("statsu = PROPOSED");
		assertEquals(before, shown());
	}

	@Test
	void theKeyboardClosesAndOpensGroupsAndOpensRecords() {
		Window.run(() -> editor.grid().select(0));
		int lines = lines();
		Window.press("Left");
		assertTrue(lines() < lines);
		Window.press("Right");
		assertEquals(lines, lines());
		Window.quiet();
		Window.press("Down");
		String key = Window.ui(() -> editor.grid().current().flatMap(Line::row).orElseThrow().key());
		Window.press("Return");
		Window.until("the record is open", () -> Window.page().getActiveEditor().getEditorInput() instanceof RecordEditorInput);
		var input = (RecordEditorInput) Window.ui(() -> Window.page().getActiveEditor().getEditorInput());
		assertEquals(demo.register().find(key).orElseThrow().id(), input.recordId());
	}

	@Test
	void severalSelectedCommitmentsAreWhatCommandsWorkOn() {
		Window.run(() -> editor.grid().select(1));
		Window.press("shift+Down");
		Window.press("shift+Down");
		Window.quiet();
		var selection = (IStructuredSelection) Window.ui(() -> editor.getSite().getSelectionProvider().getSelection());
		assertEquals(3, selection.size());
	}

	@Test
	void aClickOnAHeaderOrdersTheCommitmentsInTheirGroups() {
		clickHeader(Column.LIST.indexOf(Column.KEY));
		List<String> keys = keysInOrder(0);
		assertEquals(keys.stream().sorted((a, b) -> Integer.compare(number(a), number(b))).toList(), keys);
		clickHeader(Column.LIST.indexOf(Column.KEY));
		assertEquals(keys.reversed(), keysInOrder(0));
	}

	@Test
	void aMovedDateIsShownWithItsDelayAndWhatIsOverdueWithItsDays() {
		LocalDate yesterday = LocalDate.now().minusDays(1);
		change("COM-1", commitment -> commitment.setAgreed(PartialDate.of(yesterday.minusDays(30))));
		change("COM-1", commitment -> commitment.setAgreed(PartialDate.of(yesterday)));
		filter("key = COM-1");
		assertEquals("1", cell(Column.OVERDUE));
		Window.until("the delay is shown", () -> cellNow(Column.SLIP).contains("+30"));
		assertEquals("Agreed", cell(Column.OURS));
		assertEquals("Agreed", cell(Column.THEIRS));
	}

	@Test
	void theTimelineShowsTodayAndMovesByKeysAndZooms() {
		Window.click(button("Timeline"));
		Window.quiet();
		var before = Window.ui(() -> editor.timeline().scale().start());
		Window.run(() -> editor.grid().select(1));
		Window.run(table::setFocus);
		Window.press("Right");
		var moved = Window.ui(() -> editor.timeline().scale().start());
		assertTrue(moved.isAfter(before));
		Window.press("minus");
		assertTrue(Window.ui(() -> editor.timeline().scale().start()).isBefore(moved));
		Window.press("0");
		int today = Window.ui(() -> editor.timeline().scale().x(LocalDate.now()));
		assertTrue(today > 0 && today < Window.ui(() -> editor.grid().timeWidth()));
		assertTrue(Window.ui(() -> button("Timeline").getSelection()));
	}

	@Test
	void aCommitIsSeenAtOnce() {
		group(Grouping.MONTH);
		change("COM-9", commitment -> commitment.setAgreed(PartialDate.parse("2031-07")));
		Window.until("the new month is there", () -> editor.lines().sections().stream().anyMatch(s -> s.group().id().equals("2031-07")));
	}

	private void change(String key, Consumer<Commitment> change) {
		try (Edit edit = Edits.open(demo.register())) {
			change.accept((Commitment) edit.load(key));
			edit.save("");
		}
		Window.quiet();
	}

	private void group(Grouping grouping) {
		Combo combo = Widgets.find(FollowUpDriver.shell(), Combo.class,
				found -> found.getParent() instanceof FollowUpBar && found.getItemCount() == Choices.possible().size());
		Window.run(combo::setFocus);
		Window.run(() -> {
			combo.select(Choices.possible().indexOf(grouping));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		Window.quiet();
	}

	private void filter(String expression) {
		driver.filter(expression);
	}

	private Button condition(String name) {
		return Widgets.find(FollowUpDriver.shell(), Button.class, found -> name.equals(found.getData()));
	}

	private Button button(String text) {
		return Widgets.find(FollowUpDriver.shell(), Button.class, found -> text.equals(found.getText()));
	}

	private void clickHeader(int column) {
		Rectangle place = Window.ui(() -> table.getBoundsByPosition(column, 0));
		Window.click(table, place.x + place.width / 2, place.y + place.height / 2);
		Window.quiet();
	}

	/** In the first line beneath the first heading. */
	private String cell(Column column) {
		return Window.ui(() -> cellNow(column));
	}

	private String cellNow(Column column) {
		return String.valueOf(table.getDataValueByPosition(Column.LIST.indexOf(column), 2));
	}

	private List<Section> sections() {
		return Window.ui(() -> List.copyOf(editor.lines().sections()));
	}

	private List<String> names() {
		return sections().stream().map(section -> section.group().name()).toList();
	}

	private int lines() {
		return Window.ui(() -> editor.lines().size());
	}

	private Set<String> shown() {
		Set<String> keys = new HashSet<>();
		IntStream.range(0, sections().size()).forEach(section -> keys.addAll(keysIn(section)));
		return keys;
	}

	private Set<String> keysIn(int section) {
		return new HashSet<>(keysInOrder(section));
	}

	private List<String> keysInOrder(int section) {
		Section found = sections().get(section);
		return found.rows().rows().rows(0, 1000).stream().map(Row::key).toList();
	}

	private Set<String> keys(String filter) {
		RecordType type = demo.register().types().named("Commitment");
		var query = new Query(type, FilterParser.of(demo.register()).parse(type, filter), List.of(), List.of(), Language.EN);
		return new HashSet<>(demo.register().rows(query).rows(0, 1000).stream().map(Row::key).toList());
	}

	private static int number(String key) {
		return Integer.parseInt(key.substring(key.indexOf('-') + 1));
	}
}
