package org.liaison.meetings.ui.agenda;

import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__CONCERNS;
import static org.liaison.meetings.MeetingsPackage.Literals.AGENDA_ITEM__PRESENTER;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.liaison.meetings.AgendaItem;
import org.liaison.meetings.AgendaItemState;
import org.liaison.meetings.Meeting;
import org.liaison.meetings.ui.signing.StateBar;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.sessions.agenda.Agendas;
import org.liaison.ui.record.FollowingPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.record.form.ObjectDialog;
import org.liaison.ui.record.form.ObjectText;
import org.liaison.ui.session.RegisterSession;

/**
 * The agenda of a meeting: drag a point, or move it with Alt and an arrow; Enter opens it with presenter and papers; Delete takes it off,
 * for a reason that stays.
 */
public final class AgendaPage extends FollowingPage {

	private RecordPageSite site;
	private StateBar bar;
	private TableViewer viewer;
	private AgendaColumns columns;
	private Button edit;
	private Button up;
	private Button down;
	private Button takeOff;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		Composite area = site.toolkit().createComposite(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		bar = new StateBar(area, site);
		createButtons(area);
		createTable(area);
	}

	private void createButtons(Composite area) {
		Composite bar = site.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
		button(bar, AgendaText.add, this::add);
		edit = button(bar, AgendaText.edit, this::edit);
		up = button(bar, AgendaText.up, () -> move(-1));
		down = button(bar, AgendaText.down, () -> move(1));
		takeOff = button(bar, AgendaText.takeOff, this::takeOffOrPutBack);
	}

	private Button button(Composite bar, String text, Runnable action) {
		Button button = site.toolkit().createButton(bar, text, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void createTable(Composite area) {
		Composite holder = site.toolkit().createComposite(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(holder);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns = new AgendaColumns(viewer, layout);
		columns.add(AgendaText.number, 0, item -> item.getNumber() == null ? "—" : item.getNumber()); //$NON-NLS-1$
		columns.add(AgendaText.point, 10, item -> item.getTitle().best(RegisterSession.get().language()));
		columns.add(AgendaText.presenter, 3, item -> named(item, AGENDA_ITEM__PRESENTER));
		columns.add(AgendaText.about, 5, item -> named(item, AGENDA_ITEM__CONCERNS));
		columns.add(AgendaText.papersColumn, 0, item -> item.getPapers().isEmpty() ? "" : String.valueOf(item.getPapers().size())); //$NON-NLS-1$
		columns.add(AgendaText.carriedFrom, 0, item -> item.isCarried() ? AgendaText.carried : ""); //$NON-NLS-1$
		columns.add(AgendaText.state, 4, AgendaPage::state);
		viewer.addOpenListener(event -> edit());
		viewer.addSelectionChangedListener(event -> showButtons());
		viewer.getTable().addListener(SWT.KeyDown, this::key);
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new PointDrag(viewer));
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new PointDrop(viewer, this::move));
	}

	private String named(AgendaItem item, EStructuralFeature feature) {
		return ObjectText.cell(editing().names(), item, feature);
	}

	private static String state(AgendaItem item) {
		return switch (item.getState()) {
		case TAKEN_OFF -> NLS.bind(AgendaText.takenOff, item.getReason());
		case DEFERRED -> AgendaText.deferred;
		case DISCUSSED -> AgendaText.discussed;
		case NOT_STATED -> ""; //$NON-NLS-1$
		};
	}

	private Meeting meeting() {
		return (Meeting) editing().record();
	}

	@Override
	protected void shown() {
		bar.show(editing());
		refresh();
	}

	@Override
	protected void changed(EObject object, EStructuralFeature feature) {
		if (!viewer.getControl().isDisposed()) {
			refresh();
		}
	}

	private void refresh() {
		List<AgendaItem> items = List.copyOf(meeting().getAgenda());
		List<EObject> targets = items.stream().flatMap(item -> List.of(AGENDA_ITEM__PRESENTER, AGENDA_ITEM__CONCERNS).stream()
				.flatMap(reference -> ObjectText.targets(item, reference).stream())).toList();
		var selection = viewer.getSelection();
		editing().names().require(targets, () -> {
			viewer.setInput(items);
			columns.divide(items);
			viewer.setSelection(selection);
			showButtons();
		}, viewer.getControl());
	}

	private AgendaItem selected() {
		return (AgendaItem) viewer.getStructuredSelection().getFirstElement();
	}

	private void showButtons() {
		AgendaItem item = selected();
		int index = item == null ? -1 : meeting().getAgenda().indexOf(item);
		edit.setEnabled(item != null);
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < meeting().getAgenda().size() - 1);
		takeOff.setEnabled(item != null);
		takeOff.setText(item != null && item.getState() == AgendaItemState.TAKEN_OFF ? AgendaText.putBack : AgendaText.takeOff);
		takeOff.requestLayout();
	}

	private void key(Event event) {
		boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.INSERT) {
			add();
		} else if (event.keyCode == SWT.DEL && selected() != null) {
			takeOffOrPutBack();
		}
	}

	private void add() {
		int mark = mark();
		AgendaItem item = Agendas.add(meeting(), LocalizedText.of(RegisterSession.get().language(), AgendaText.newPoint));
		if (ObjectDialog.open(viewer.getControl().getShell(), editing(), item, mark, AgendaText.add)) {
			viewer.setSelection(new StructuredSelection(item), true);
		}
		viewer.getControl().setFocus();
	}

	private void edit() {
		if (selected() != null) {
			ObjectDialog.open(viewer.getControl().getShell(), editing(), selected(), mark(), AgendaText.edit);
			viewer.getControl().setFocus();
		}
	}

	private int mark() {
		editing().endStep(""); //$NON-NLS-1$
		return editing().steps();
	}

	private void move(int by) {
		AgendaItem item = selected();
		int to = item == null ? -1 : meeting().getAgenda().indexOf(item) + by;
		if (to >= 0 && to < meeting().getAgenda().size()) {
			move(item, to);
		}
	}

	private void move(AgendaItem item, int to) {
		Agendas.move(meeting(), item, to);
		editing().endStep(AgendaText.reorder);
		viewer.setSelection(new StructuredSelection(item), true);
	}

	private void takeOffOrPutBack() {
		AgendaItem item = selected();
		if (item.getState() == AgendaItemState.TAKEN_OFF) {
			Agendas.putBack(meeting(), item);
			editing().endStep(AgendaText.putBack);
			return;
		}
		Language language = RegisterSession.get().language();
		var dialog = new InputDialog(viewer.getControl().getShell(), AgendaText.takeOffTitle,
				NLS.bind(AgendaText.takeOffWhy, item.getTitle().best(language)), "", text -> text.isBlank() ? AgendaText.reasonNeeded : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			Agendas.takeOff(meeting(), item, dialog.getValue());
			editing().endStep(AgendaText.takeOffTitle);
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
