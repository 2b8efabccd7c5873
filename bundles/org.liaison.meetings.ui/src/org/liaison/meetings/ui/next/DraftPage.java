package org.liaison.meetings.ui.next;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liaison.model.PartialDate;
import org.liaison.sessions.agenda.AgendaDraft;
import org.liaison.sessions.agenda.DraftPoint;
import org.liaison.sessions.agenda.OpenCommitment;
import org.liaison.ui.session.RegisterSession;

/** What comes back. Everything does, unless somebody gives a reason. */
final class DraftPage extends WizardPage {

	private final AgendaDraft draft;
	private final Map<DraftPoint, String> takenOff = new HashMap<>();
	private CheckboxTableViewer viewer;

	DraftPage(AgendaDraft draft) {
		super("draft", NextText.draftPage, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(draft.points().isEmpty() ? NextText.nothingOpen : NLS.bind(NextText.draftPageHint, draft.points().size()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 320).applyTo(viewer.getControl());
		column(NextText.point, 330, point -> point.title().best(RegisterSession.get().language()));
		column(NextText.why, 150, DraftPage::why);
		column(NextText.commitments, 100, DraftPage::keys);
		column(NextText.due, 110, DraftPage::due);
		column(NextText.takenOffBecause, 180, point -> takenOff.getOrDefault(point, "")); //$NON-NLS-1$
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(draft.points());
		viewer.setAllChecked(true);
		viewer.addCheckStateListener(this::changed);
		setControl(area);
	}

	private void column(String header, int width, Function<DraftPoint, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((DraftPoint) element)));
	}

	private static String why(DraftPoint point) {
		return point.why().stream().map(why -> why.in(RegisterSession.get().language())).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String keys(DraftPoint point) {
		return point.commitments().stream().map(commitment -> commitment.record().key()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** The earliest of its commitments' dates. */
	private static String due(DraftPoint point) {
		return point.commitments().stream().map(OpenCommitment::due).filter(due -> due != null && !due.isUnknown()).sorted(PartialDate::compareTo)
				.findFirst().map(due -> due.describe(RegisterSession.get().language())).orElse(""); //$NON-NLS-1$
	}

	private void changed(CheckStateChangedEvent event) {
		DraftPoint point = (DraftPoint) event.getElement();
		if (event.getChecked()) {
			takenOff.remove(point);
		} else {
			var dialog = new InputDialog(getShell(), NextText.takeOff, NLS.bind(NextText.takeOffWhy, point.title().best(RegisterSession.get().language())),
					"", text -> text.isBlank() ? NextText.reasonNeeded : null); //$NON-NLS-1$
			if (dialog.open() == Window.OK) {
				takenOff.put(point, dialog.getValue().strip());
			} else {
				viewer.setChecked(point, true);
			}
		}
		viewer.update(point, null);
	}

	/** Reasons of the points that were taken off. */
	Map<DraftPoint, String> takenOff() {
		return takenOff;
	}
}
