package org.liaison.ui.conflicts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.liaison.core.RecordRef;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** Records and their conflicts. */
final class ConflictTree {

	/** The conflicts of one record. */
	private record Group(RecordRef record, List<ConflictEntry> entries) {
	}

	private final TreeViewer viewer;
	private List<Group> groups = List.of();

	ConflictTree(Composite parent) {
		var holder = new Composite(parent, SWT.NONE);
		var columns = new TreeColumnLayout();
		holder.setLayout(columns);
		viewer = new TreeViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTree().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(new Content());
		column(columns, ConflictsText.headField, 6, group -> RecordText.label(group.record()), ConflictEntry::field);
		column(columns, ConflictsText.shown, 4, group -> "", entry -> entry.shown().words().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void column(TreeColumnLayout columns, String title, int weight, Function<Group, String> ofGroup,
			Function<ConflictEntry, String> ofEntry) {
		var column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
		boolean first = viewer.getTree().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return element instanceof Group group ? ofGroup.apply(group) : ofEntry.apply((ConflictEntry) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}

			@Override
			public Image getImage(Object element) {
				return first && element instanceof Group group ? RecordImages.image(group.record().type()) : null;
			}
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows other conflicts; what was selected stays so where it is still there, otherwise the first is. */
	void show(List<ConflictEntry> entries) {
		List<String> before = selected().stream().map(entry -> entry.conflict().id()).toList();
		Map<String, List<ConflictEntry>> byRecord = entries.stream()
				.collect(Collectors.groupingBy(entry -> entry.conflict().record().id(), LinkedHashMap::new, Collectors.toList()));
		groups = byRecord.values().stream().map(of -> new Group(of.getFirst().conflict().record(), of)).toList();
		viewer.setInput(groups);
		viewer.expandAll();
		List<ConflictEntry> again = entries.stream().filter(entry -> before.contains(entry.conflict().id())).toList();
		viewer.setSelection(new StructuredSelection(again.isEmpty() ? entries.stream().limit(1).toList() : again), true);
	}

	/** Selects the first conflict of a record, if it has one. */
	boolean select(String record) {
		Optional<Group> group = groups.stream().filter(g -> g.record().id().equals(record)).findFirst();
		group.ifPresent(found -> viewer.setSelection(new StructuredSelection(found.entries().getFirst()), true));
		return group.isPresent();
	}

	/** All conflicts. */
	List<ConflictEntry> all() {
		return groups.stream().flatMap(group -> group.entries().stream()).toList();
	}

	/** The selected conflicts; all of a record that is selected itself. */
	List<ConflictEntry> selected() {
		return viewer.getStructuredSelection().toList().stream()
				.flatMap(element -> element instanceof Group group ? group.entries().stream() : List.of((ConflictEntry) element).stream())
				.distinct().toList();
	}

	/** The one conflict that is selected. */
	Optional<ConflictEntry> selectedConflict() {
		List<?> chosen = viewer.getStructuredSelection().toList();
		return chosen.size() == 1 && chosen.getFirst() instanceof ConflictEntry entry ? Optional.of(entry) : Optional.empty();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof Group group ? group.entries().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
