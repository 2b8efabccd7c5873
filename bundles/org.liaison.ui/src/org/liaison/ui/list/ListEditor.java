package org.liaison.ui.list;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.liaison.core.Register;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.ui.internal.Commands;
import org.liaison.ui.widgets.Hint;
import org.liaison.ui.list.ListColumns.Column;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** A list of the records of one type, beside the record editors. Several may be open, of different types or filters. */
public final class ListEditor extends EditorPart implements SessionListener, FilteredPart {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ui.list"; //$NON-NLS-1$

	/** Whoever selects more rows than these means the list as a whole; commands for records then stay away. */
	private static final int MOST_SELECTED = 5000;

	private final RegisterSession session = RegisterSession.get();
	private RecordType type;
	private FilterBar filter;
	private GridSort sort;
	private Hint nothing;
	private RecordGrid grid;
	private ListReader reader;
	private Query query;
	private RowPages pages;
	private final RowSelection selection = new RowSelection();
	private Job selecting;
	private Composite parent;

	/** Opens the list of a type, or brings it to the front. */
	public static Optional<ListEditor> open(IWorkbenchPage page, RecordType type, String filter) {
		try {
			return Optional.of((ListEditor) page.openEditor(new ListEditorInput(type.id(), filter), ID));
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
		setTitleToolTip(input.getToolTipText());
		type = session.types().byId(((ListEditorInput) input).typeId()).orElse(null);
	}

	@Override
	public void createPartControl(Composite area) {
		parent = area;
		if (type == null) {
			new Hint(area).say(NLS.bind(ListText.typeMissing, ((ListEditorInput) getEditorInput()).typeId()));
			return;
		}
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		filter = new FilterBar(area, type, ((ListEditorInput) getEditorInput()).filter(), this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		sort = new GridSort(this::ask);
		var frame = new Composite(area, SWT.NONE);
		frame.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		nothing = new Hint(frame).offer(ListText.newRecord, Commands.NEW_RECORD);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(nothing);
		nothing.setVisible(false);
		grid = new RecordGrid(frame, sort);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		grid.columns(ListColumns.of(type));
		grid.onResize(() -> ListColumns.remember(type, grid.columns()));
		grid.onOpen(this::openRecord);
		grid.onSelect(this::select);
		getSite().setSelectionProvider(selection);
		reader = new ListReader(grid.control(), new Answers(), grid::repaint);
		new ListActions(this, grid, filter).install(getSite());
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getEditorSite().getActionBars());
		session.addListener(this);
		ask();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (grid == null) {
			parent.setFocus();
		} else {
			grid.focus();
		}
	}

	@Override
	public void registerChanged() {
		ask();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> changedTypes) {
		Set<String> shown = session.types().withSubtypes(type).stream().map(RecordType::id).collect(Collectors.toSet());
		if (changedTypes.stream().anyMatch(shown::contains)) {
			ask();
		}
	}

	/** The type of the records listed. */
	public RecordType type() {
		return type;
	}

	@Override
	public String typeId() {
		return ((ListEditorInput) getEditorInput()).typeId();
	}

	@Override
	public String filter() {
		return filter == null ? "" : filter.whole(); //$NON-NLS-1$
	}

	/** The query whose answer is shown; empty until the first answer. */
	public Optional<Query> query() {
		return Optional.ofNullable(query);
	}

	/** The rows shown; empty until the first answer. */
	Optional<RowPages> pages() {
		return Optional.ofNullable(pages);
	}

	/** Shows and remembers other columns. */
	void columns(List<Column> columns) {
		grid.columns(columns);
		ListColumns.remember(type, columns);
		ask();
	}

	/** Asks the register for what filter, order and columns say now. */
	void ask() {
		Optional<Register> register = session.register();
		if (register.isPresent()) {
			filter.waitFor(reader.ask(register.get(), new ListReader.Question(type, filter.expression(), filter.conditions(), sort.keys(),
					grid.columns().stream().map(Column::feature).toList(), grid.pageInView())));
		} else {
			filter.say(ListText.noRegister);
		}
	}

	/** An empty table says why it is empty. */
	private void sayNothing(boolean empty) {
		boolean filtered = !filter.expression().isBlank() || !filter.conditions().isEmpty();
		nothing.say(filtered ? ListText.nothingFound : NLS.bind(ListText.nothingYet, RecordText.types(type)));
		nothing.setVisible(empty);
		((GridData) nothing.getLayoutData()).exclude = !empty;
		nothing.getParent().layout(true);
	}

	/** Rows that are selected and not read yet are read first: no command is to find only some of them. */
	private void select() {
		if (selecting != null) {
			selecting.cancel();
		}
		int[] positions = grid.selectedRows();
		if (positions.length <= 1) {
			selection.set(grid.selected().stream().toList());
			return;
		}
		selection.set(List.of());
		if (positions.length <= MOST_SELECTED) {
			RowSet rows = pages.rows();
			selecting = Background.read(ListText.reading, () -> RowSelection.read(rows, positions), selection::set, grid.control());
		}
	}

	private void openRecord(Row row) {
		RecordLinks.open(getSite().getPage(), RowSelection.ref(row));
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
		// A list has nothing to save.
	}

	@Override
	public void doSaveAs() {
		// A list has nothing to save.
	}

	private final class Answers implements ListReader.Receiver {

		@Override
		public void rows(Query asked, RowPages answer) {
			query = asked;
			pages = answer;
			grid.show(answer);
			sayNothing(answer.size() == 0);
			filter.count(NLS.bind(ListText.count, NumberFormat.getIntegerInstance().format(answer.size())));
		}

		@Override
		public void refused(String sentence) {
			filter.say(sentence);
		}
	}
}
