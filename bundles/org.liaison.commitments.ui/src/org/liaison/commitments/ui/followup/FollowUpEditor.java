package org.liaison.commitments.ui.followup;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.commitments.ui.timeline.TimeScale.Zoom;
import org.liaison.core.Register;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordTypes;
import org.liaison.ui.list.FilterBar;
import org.liaison.ui.list.FilteredPart;
import org.liaison.ui.list.RowPages;
import org.liaison.ui.list.RowSelection;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;
import org.liaison.ui.widgets.Hint;

/** All commitments in groups: by side, port, agreement, body or month, as a list or along time. */
public final class FollowUpEditor extends EditorPart implements SessionListener, FilteredPart {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.commitments.ui.followUp"; //$NON-NLS-1$

	/** So many lines are opened by themselves: about what one looks at without scrolling far. */
	private static final int OPENED_LINES = 60;
	/** So many groups are counted before anybody scrolls down to them. */
	private static final int FIRST_GROUPS = 200;
	private static final int MOST_SELECTED = 5000;
	private static final String OPEN = "open"; //$NON-NLS-1$

	private final RegisterSession session = RegisterSession.get();
	private final Choices choices = new Choices();
	private final Lines lines = new Lines();
	private final Order order = new Order();
	private final RowSelection selection = new RowSelection();
	private FilterBar filter;
	private FollowUpBar bar;
	private FollowUpGrid grid;
	private Timeline timeline;
	private Standings standings;
	private Hint nothing;
	private GroupReader reader;
	private Job selecting;
	private boolean fresh;
	private boolean more;
	private Set<String> open = new HashSet<>();
	private Set<String> closed = new HashSet<>();

	/** Opens the follow-up, or brings it to the front. */
	public static Optional<FollowUpEditor> open(IWorkbenchPage page) {
		try {
			return Optional.of((FollowUpEditor) page.openEditor(new FollowUpInput(), ID));
		} catch (PartInitException e) {
			Failures.show(e);
			return Optional.empty();
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite area) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		filter = new FilterBar(area, session.types().of(CommitmentsPackage.Literals.COMMITMENT).orElseThrow(), "", this::ask); //$NON-NLS-1$
		filter.press(OPEN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		bar = new FollowUpBar(area, choices, this::regroup, this::showMode, this::openAll);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		nothing = new Hint(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(nothing);
		timeline = new Timeline(choices, bar);
		var frame = new Composite(area, SWT.NONE);
		frame.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		standings = new Standings(frame, () -> grid.repaint());
		grid = new FollowUpGrid(frame, lines, standings, order, timeline.scale());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		timeline.install(area, grid, standings);
		grid.onSelect(this::select);
		getSite().setSelectionProvider(selection);
		reader = new GroupReader(grid.control(), new Answers());
		new FollowUpActions(this, grid, filter, timeline).install(getSite());
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getEditorSite().getActionBars());
		grid.control().addListener(SWT.Paint, event -> readOn());
		session.addListener(this);
		showMode();
		ask();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		grid.focus();
	}

	@Override
	public void registerChanged() {
		standings.forget();
		open.clear();
		closed.clear();
		lines.replace(List.of());
		ask();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> types) {
		if (types.contains(typeId())) {
			standings.forget(records);
			ask();
		}
	}

	@Override
	public String typeId() {
		return RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT);
	}

	@Override
	public String filter() {
		return filter.whole();
	}

	/** Shows the follow-up as words say: {@code list} or {@code timeline}, the name of a grouping, the name of a zoom; in any order. */
	void show(String words) {
		for (String word : words.split(" ")) { //$NON-NLS-1$
			choices.grouping(Choices.named(Grouping.values(), word, choices.grouping()));
			choices.zoom(Choices.named(Zoom.values(), word, choices.zoom()));
			if (word.equalsIgnoreCase("list") || word.equalsIgnoreCase("timeline")) { //$NON-NLS-1$ //$NON-NLS-2$
				choices.timeline(word.equalsIgnoreCase("timeline")); //$NON-NLS-1$
			}
		}
		bar.show();
		showMode();
		regroup();
	}

	/** The lines shown. */
	Lines lines() {
		return lines;
	}

	/** The table. */
	FollowUpGrid grid() {
		return grid;
	}

	/** The column of time. */
	Timeline timeline() {
		return timeline;
	}

	/** Asks the register for what filter, grouping and order say now. */
	void ask() {
		Optional<Register> register = session.register();
		if (register.isPresent()) {
			if (!lines.sections().isEmpty()) {
				open = lines.open();
				closed = lines.closed();
			}
			fresh = true;
			reader.ask(register.get(), new GroupReader.Question(filter.expression(), filter.conditions(), choices.grouping(), order.keys()));
		} else {
			reader.stop();
			lines.replace(List.of());
			grid.refresh();
			say(FollowUpText.noRegister);
		}
	}

	/** Orders by a column. */
	void sort(Column column) {
		if (column.isSortable()) {
			order.turn(column);
			ask();
		}
	}

	/** Opens or closes a group. */
	void open(Section section, boolean wanted) {
		lines.open(section, wanted);
		grid.refresh();
	}

	/** Opens the record of a row. */
	void openRecord(Row row) {
		RecordLinks.open(getSite().getPage(), RowSelection.ref(row));
	}

	private void regroup() {
		open.clear();
		closed.clear();
		lines.replace(List.of());
		grid.refresh();
		ask();
	}

	private void showMode() {
		grid.show(choices.isTimeline() ? Column.TIMELINE : Column.LIST);
		timeline.show(choices.isTimeline());
	}

	private void openAll(boolean wanted) {
		lines.openAll(wanted);
		grid.refresh();
	}

	/** Groups that are scrolled to are read when there are any left. */
	private void readOn() {
		boolean near = grid.lastInView() >= lines.size() - 1;
		if (more && near && lines.size() > 0) {
			more = false;
			reader.more();
		}
	}

	/** Rows that are selected and not read yet are read first: no command is to find only some of them. */
	private void select() {
		if (selecting != null) {
			selecting.cancel();
		}
		List<Row> known = grid.selectedCount() == 1 ? grid.current().flatMap(Line::row).stream().toList() : List.of();
		selection.set(known);
		Map<Section, List<Integer>> chosen = new LinkedHashMap<>();
		if (known.isEmpty() && grid.selectedCount() <= MOST_SELECTED) {
			grid.selected().stream().filter(line -> !line.isHeading())
					.forEach(line -> chosen.computeIfAbsent(line.section(), section -> new ArrayList<>()).add((int) line.index()));
		}
		if (!chosen.isEmpty()) {
			selecting = Background.read(FollowUpText.reading, () -> read(chosen), selection::set, grid.control());
		}
	}

	/** A commitment that is in two of the groups counts once. */
	private static List<Row> read(Map<Section, List<Integer>> chosen) {
		Map<String, Row> rows = new LinkedHashMap<>();
		chosen.forEach((section, places) -> RowSelection.read(section.rows().rows(), places.stream().mapToInt(Integer::intValue).toArray())
				.forEach(row -> rows.putIfAbsent(row.id(), row)));
		return List.copyOf(rows.values());
	}

	private void say(String words) {
		boolean shown = !words.isEmpty();
		nothing.say(words);
		nothing.setVisible(shown);
		((GridData) nothing.getLayoutData()).exclude = !shown;
		nothing.getParent().layout(true);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// There is nothing to save.
	}

	private final class Answers implements GroupReader.Receiver {

		@Override
		public void total(long commitments) {
			filter.count(NLS.bind(FollowUpText.count, NumberFormat.getIntegerInstance().format(commitments)));
			boolean filtered = !filter.expression().isBlank() || !filter.conditions().isEmpty();
			say(commitments > 0 ? "" : filtered ? FollowUpText.nothingFound : FollowUpText.nothingYet); //$NON-NLS-1$
		}

		@Override
		public void groups(List<Section.Counted> counted, boolean further) {
			if (fresh) {
				lines.replace(List.of());
				fresh = false;
			}
			lines.add(sections(counted));
			grid.refresh();
			more = further;
			if (further && lines.sections().size() < FIRST_GROUPS) {
				more = false;
				reader.more();
			}
		}

		private List<Section> sections(List<Section.Counted> counted) {
			List<Section> sections = new ArrayList<>();
			long shown = lines.size();
			for (Section.Counted one : counted) {
				boolean wanted = open.contains(one.group().id())
						|| !closed.contains(one.group().id()) && (shown == 0 || shown + one.size() <= OPENED_LINES);
				var section = new Section(one.group(), new RowPages(one.rows(), one.size(), grid.control(), grid::repaint), wanted);
				shown += section.lines();
				sections.add(section);
			}
			return sections;
		}

		@Override
		public void refused(String sentence) {
			filter.say(sentence);
		}
	}
}
