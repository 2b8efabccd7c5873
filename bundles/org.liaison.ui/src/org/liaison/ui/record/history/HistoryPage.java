package org.liaison.ui.record.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.record.history.HistoryEntry.Item;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;

/** What happened to the record: who changed what, when and why, newest first. Any earlier value can be given to its field again. */
public final class HistoryPage implements RecordPage {

	private static final int PAGE = 200;

	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withLocale(RegisterSession.get().language().locale()).withZone(ZoneId.systemDefault());
	private final List<HistoryEntry> entries = new ArrayList<>();
	private RecordEditing editing;
	private TreeViewer viewer;
	private Label head;
	private Text before;
	private Text after;
	private Button restoreBefore;
	private Button restoreAfter;
	private String oldest;
	private boolean reading;

	@Override
	public void create(Composite parent, RecordPageSite site) {
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		head = site.toolkit().createLabel(area, ""); //$NON-NLS-1$
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Styles.quiet(head);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		site.toolkit().adapt(sash);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		createTree(sash, site);
		createDetails(sash, site);
		sash.setWeights(70, 30);
	}

	private void createTree(Composite parent, RecordPageSite site) {
		Composite holder = site.toolkit().createComposite(parent);
		var columns = new TreeColumnLayout();
		holder.setLayout(columns);
		viewer = new TreeViewer(holder, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		column(columns, Messages.what, 4, entry -> time.format(entry.at()), Item::what);
		column(columns, Messages.before, 4, HistoryEntry::author, item -> oneLine(item.before()));
		column(columns, Messages.after, 4, HistoryEntry::reason, item -> oneLine(item.after()));
		viewer.addSelectionChangedListener(e -> showDetails());
		Tree tree = viewer.getTree();
		ScrollBar bar = tree.getVerticalBar();
		bar.addListener(SWT.Selection, e -> {
			if (bar.getSelection() + bar.getThumb() >= bar.getMaximum() - tree.getItemHeight() * 3) {
				readMore();
			}
		});
		tree.addListener(SWT.Selection, e -> {
			if (e.item instanceof TreeItem item && isLast(tree, item)) {
				readMore();
			}
		});
	}

	private static boolean isLast(Tree tree, TreeItem item) {
		TreeItem last = tree.getItem(tree.getItemCount() - 1);
		return item == last || item.getParentItem() == last;
	}

	private void column(TreeColumnLayout columns, String title, int weight, Function<HistoryEntry, String> ofEntry,
			Function<Item, String> ofItem) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(
				element -> element instanceof HistoryEntry entry ? ofEntry.apply(entry) : ofItem.apply((Item) element)));
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void createDetails(Composite parent, RecordPageSite site) {
		Composite details = site.toolkit().createComposite(parent);
		details.setLayout(new GridLayout(2, true));
		site.toolkit().createLabel(details, Messages.valueBefore);
		site.toolkit().createLabel(details, Messages.valueAfter);
		before = createValue(details, site);
		after = createValue(details, site);
		restoreBefore = createRestore(details, site, Operation::before);
		restoreAfter = createRestore(details, site, Operation::after);
	}

	private static Text createValue(Composite details, RecordPageSite site) {
		Text text = site.toolkit().createText(details, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 100;
		data.heightHint = 60;
		text.setLayoutData(data);
		return text;
	}

	private Button createRestore(Composite details, RecordPageSite site, Function<Operation, String> value) {
		Button button = site.toolkit().createButton(details, Messages.restore, SWT.PUSH);
		button.addListener(SWT.Selection, e -> selected().ifPresent(item -> EarlierValue.of(editing, item.operation())
				.ifPresent(field -> field.set(value.apply(item.operation()), NLS.bind(Messages.restoreStep, item.what()), button))));
		return button;
	}

	private Optional<Item> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Item item ? Optional.of(item) : Optional.empty();
	}

	private void showDetails() {
		before.setText(selected().map(Item::before).orElse("")); //$NON-NLS-1$
		after.setText(selected().map(Item::after).orElse("")); //$NON-NLS-1$
		boolean settable = selected().flatMap(item -> EarlierValue.of(editing, item.operation())).isPresent();
		restoreBefore.setEnabled(settable);
		restoreAfter.setEnabled(settable);
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		readAgain();
	}

	@Override
	public void saved(Set<String> records) {
		if (records.contains(editing.record().getId())) {
			readAgain();
		}
	}

	private void readAgain() {
		oldest = null;
		reading = false;
		read(true);
	}

	private void readMore() {
		if (oldest != null) {
			read(false);
		}
	}

	private void read(boolean fromStart) {
		if (reading) {
			return;
		}
		reading = true;
		Register register = editing.register();
		String record = editing.record().getId();
		String from = fromStart ? null : oldest;
		Background.read(Messages.reading, () -> new HistoryReader(register).read(record, from, PAGE), page -> add(page, fromStart),
				viewer.getControl());
	}

	private void add(List<HistoryEntry> page, boolean fromStart) {
		reading = false;
		if (fromStart) {
			entries.clear();
		}
		int operations = page.stream().mapToInt(e -> e.changes().size()).sum();
		oldest = operations < PAGE ? null : page.getLast().changes().getFirst().operation().id();
		for (HistoryEntry entry : page) {
			join(entry);
		}
		head.setText(entries.isEmpty() ? Messages.nothingYet : Messages.head);
		viewer.setInput(entries);
		viewer.expandAll();
		showDetails();
	}

	/** An edit that the end of a page cut in two is one again. */
	private void join(HistoryEntry older) {
		if (!entries.isEmpty() && entries.getLast().edit().equals(older.edit())) {
			HistoryEntry newer = entries.removeLast();
			List<Item> all = new ArrayList<>(older.changes());
			all.addAll(newer.changes());
			entries.add(new HistoryEntry(older.edit(), older.at(), older.author(), older.reason(), all));
		} else {
			entries.add(older);
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof HistoryEntry entry ? entry.changes().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof HistoryEntry;
		}
	}
}
