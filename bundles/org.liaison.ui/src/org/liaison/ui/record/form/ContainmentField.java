package org.liaison.ui.record.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolItem;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.Annotations;
import org.liaison.model.Ids;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TextColumns;

/**
 * Objects inside a record, as a table: Enter or a double click opens one, Insert adds, Delete removes, Alt with an arrow moves.
 */
final class ContainmentField extends Field {

	private static final int MOST_COLUMNS = 5;
	private static final int LEAST_WIDTH = 60;
	private static final int FEWEST_ROWS = 2;
	private static final int MOST_ROWS = 8;

	private final EReference containment;
	private final List<EStructuralFeature> candidates;
	private List<EStructuralFeature> shown = List.of();
	private TableColumnLayout columns;
	private TableViewer viewer;
	private ToolItem add;
	private ToolItem edit;
	private ToolItem remove;
	private ToolItem up;
	private ToolItem down;

	ContainmentField(EReference feature, FormContext context) {
		super(feature, context);
		containment = feature;
		candidates = columns(feature.getEReferenceType());
	}

	@Override
	protected boolean isWide() {
		return true;
	}

	@Override
	protected boolean hasLabel() {
		return false;
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = context().toolkit().createComposite(parent);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		createHead(area);
		createTable(area);
		return area;
	}

	private void createTable(Composite area) {
		Composite holder = context().toolkit().createComposite(area);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 200;
		holder.setLayoutData(data);
		columns = new TableColumnLayout();
		holder.setLayout(columns);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		showColumns(fitting(candidates.stream()));
		viewer.addDoubleClickListener(e -> edit());
		viewer.addSelectionChangedListener(e -> showButtons());
		viewer.getTable().addListener(SWT.KeyDown, this::key);
	}

	/** What may be shown of the objects: what names them first. */
	private static List<EStructuralFeature> columns(EClass eClass) {
		Stream<EStructuralFeature> naming = Annotations.words(eClass, "label").stream().map(eClass::getEStructuralFeature) //$NON-NLS-1$
				.filter(feature -> feature != null);
		Stream<EStructuralFeature> others = eClass.getEAllStructuralFeatures().stream().filter(ContainmentField::isColumn);
		return Stream.concat(naming, others).distinct().toList();
	}

	private static boolean isColumn(EStructuralFeature feature) {
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		return !contained && !Annotations.flag(feature, "hidden") && !FieldFactory.isIdentity(feature); //$NON-NLS-1$
	}

	private void createHead(Composite area) {
		var head = new TableHead(area, context(), label());
		add = head.add(Messages.add, Messages.addHint, this::add);
		edit = head.add(Messages.edit, Messages.editHint, this::edit);
		remove = head.add(Messages.remove, Messages.removeHint, this::remove);
		if (containment.isMany()) {
			up = head.add("↑", Messages.up, () -> move(-1)); //$NON-NLS-1$
			down = head.add("↓", Messages.down, () -> move(1)); //$NON-NLS-1$
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		} else if (event.keyCode == SWT.INSERT) {
			add();
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	private List<EObject> rows() {
		if (containment.isMany()) {
			return List.copyOf(list());
		}
		return value() instanceof EObject only ? List.of(only) : List.of();
	}

	@SuppressWarnings("unchecked") // a many-valued EReference holds EObjects
	private EList<EObject> list() {
		return (EList<EObject>) value();
	}

	@Override
	protected void show(Object value) {
		List<EObject> rows = rows();
		List<EObject> targets = rows.stream().flatMap(row -> row.eClass().getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer()).flatMap(r -> ObjectText.targets(row, r).stream())).toList();
		context().editing().names().require(targets, () -> showRows(rows), viewer.getControl());
	}

	/** A column without a value in any row gives its place to the others. */
	private List<EStructuralFeature> wanted(List<EObject> rows) {
		List<EStructuralFeature> filled = fitting(candidates.stream().filter(feature -> rows.stream()
				.anyMatch(row -> !ObjectText.cell(context().editing().names(), row, feature).isEmpty())));
		return filled.isEmpty() ? fitting(candidates.stream()) : filled;
	}

	private static List<EStructuralFeature> fitting(Stream<EStructuralFeature> features) {
		return features.limit(MOST_COLUMNS).toList();
	}

	private void showColumns(List<EStructuralFeature> wanted) {
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		List.of(viewer.getTable().getColumns()).forEach(TableColumn::dispose);
		for (EStructuralFeature feature : wanted) {
			TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(RecordText.feature(feature));
			column.getColumn().setMoveable(true);
			columns.setColumnData(column.getColumn(), TextColumns.share(column.getColumn(), ObjectText.weight(feature), LEAST_WIDTH));
			column.setLabelProvider(ColumnLabelProvider.createTextProvider(
					row -> ObjectText.cell(context().editing().names(), (EObject) row, feature)));
		}
		viewer.getTable().getParent().layout();
	}

	private void showRows(List<EObject> rows) {
		showColumns(wanted(rows));
		ISelection selection = viewer.getSelection();
		viewer.setInput(new ArrayList<>(rows));
		viewer.setSelection(selection);
		showButtons();
		int visible = Math.clamp(rows.size(), FEWEST_ROWS, MOST_ROWS);
		int height = viewer.getTable().getHeaderHeight() + visible * viewer.getTable().getItemHeight() + 6;
		GridData data = (GridData) viewer.getTable().getParent().getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			viewer.getTable().getParent().requestLayout();
			context().reflow();
		}
	}

	private void showButtons() {
		List<EObject> rows = rows();
		List<EObject> selected = selected();
		add.setEnabled(containment.isMany() || rows.isEmpty());
		edit.setEnabled(selected.size() == 1);
		remove.setEnabled(!selected.isEmpty());
		if (containment.isMany()) {
			up.setEnabled(selected.size() == 1 && rows.indexOf(selected.getFirst()) > 0);
			down.setEnabled(selected.size() == 1 && rows.indexOf(selected.getFirst()) < rows.size() - 1);
		}
	}

	private List<EObject> selected() {
		return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
	}

	private void add() {
		List<EClass> classes = concreteClasses();
		if (classes.size() == 1) {
			add(classes.getFirst());
			return;
		}
		Menu menu = new Menu(viewer.getControl());
		for (EClass eClass : classes) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			RegisterSession session = RegisterSession.get();
			item.setText(session.labels().type(eClass, session.language()));
			item.setImage(RecordImages.image(eClass));
			item.addListener(SWT.Selection, e -> add(eClass));
		}
		menu.setLocation(add.getParent().toDisplay(add.getBounds().x, add.getBounds().y + add.getBounds().height));
		menu.setVisible(true);
	}

	/** The classes of which an object inside may be: the reference's own and those of its package that extend it. */
	private List<EClass> concreteClasses() {
		EClass declared = containment.getEReferenceType();
		return declared.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> declared.isSuperTypeOf(c) && !c.isAbstract()).toList();
	}

	private void add(EClass eClass) {
		int mark = mark();
		EObject added = ObjectIds.create(eClass, Ids.newId());
		if (containment.isMany()) {
			list().add(added);
		} else {
			object().eSet(containment, added);
		}
		if (ObjectDialog.open(viewer.getControl().getShell(), context().editing(), added, mark, label())) {
			viewer.setSelection(new StructuredSelection(added), true);
		}
		viewer.getControl().setFocus();
	}

	private int mark() {
		context().editing().endStep(label());
		return context().editing().steps();
	}

	private void edit() {
		List<EObject> selected = selected();
		if (selected.size() == 1) {
			ObjectDialog.open(viewer.getControl().getShell(), context().editing(), selected.getFirst(), mark(), label());
			viewer.getControl().setFocus();
		}
	}

	private void remove() {
		List<EObject> selected = selected();
		if (selected.isEmpty()) {
			return;
		}
		int index = rows().indexOf(selected.getFirst());
		if (containment.isMany()) {
			selected.forEach(list()::remove);
		} else {
			enter(null);
		}
		endStep();
		List<EObject> left = rows();
		if (!left.isEmpty()) {
			viewer.setSelection(new StructuredSelection(left.get(Math.min(index, left.size() - 1))), true);
		}
	}

	private void move(int by) {
		List<EObject> selected = selected();
		if (containment.isMany() && selected.size() == 1) {
			int from = list().indexOf(selected.getFirst());
			int to = from + by;
			if (to >= 0 && to < list().size()) {
				list().move(to, from);
				endStep();
				viewer.setSelection(new StructuredSelection(selected.getFirst()), true);
			}
		}
	}
}
