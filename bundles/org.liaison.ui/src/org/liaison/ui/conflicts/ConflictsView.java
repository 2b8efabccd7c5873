package org.liaison.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.replica.Resolution;
import org.liaison.core.replica.SharedKey;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** What two posts changed without knowing of each other, and the ways to decide it: take one version, write another, or many by a rule. */
public final class ConflictsView extends ViewPart implements SessionListener {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ui.conflicts"; //$NON-NLS-1$

	private static final int MOST_RECORDS = 500;
	/** So many keys are named above the conflicts; the dialog lists all. */
	private static final int MOST_KEYS = 10;

	private final RegisterSession session = RegisterSession.get();
	private Label head;
	private ConflictTree tree;
	private ConflictDetails details;
	private Action decideMany;
	private Action openRecord;
	private Action newKeys;
	private OpenKeys openKeys;
	private List<SharedKey> sharedKeys = List.of();
	private String wanted;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(parent);
		head = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new ConflictTree(sash);
		details = new ConflictDetails(sash, this::decide);
		sash.setWeights(38, 62);
		tree.viewer().addSelectionChangedListener(event -> select());
		tree.viewer().addOpenListener(event -> open());
		createActions();
		getSite().setSelectionProvider(tree.viewer());
		session.addListener(this);
		registerChanged();
	}

	private void createActions() {
		decideMany = action(ConflictsText.decideMany, "icons/decide.svg", this::decideMany); //$NON-NLS-1$
		newKeys = action(ConflictsText.newKeys, "icons/keys.svg", this::giveNewKeys); //$NON-NLS-1$
		openRecord = action(ConflictsText.openRecord, "icons/record.svg", this::open); //$NON-NLS-1$
		var bars = getViewSite().getActionBars();
		bars.getToolBarManager().add(openRecord);
		bars.getToolBarManager().add(decideMany);
		bars.getToolBarManager().add(newKeys);
		var menu = new MenuManager();
		menu.add(openRecord);
		menu.add(decideMany);
		menu.add(newKeys);
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
	}

	private static Action action(String text, String icon, Runnable work) {
		var action = new Action(text) {

			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(ConflictsView.class, icon)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor));
		return action;
	}

	/**
	 * Opens the view.
	 *
	 * @param record UUID of the record whose conflicts come to the eye, {@code null} for the first
	 */
	public static void open(IWorkbenchPage page, String record) {
		try {
			((ConflictsView) page.showView(ID)).reveal(record);
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	private void reveal(String record) {
		wanted = record;
		showWanted();
	}

	private void showWanted() {
		if (wanted != null && tree.select(wanted)) {
			wanted = null;
		}
	}

	@Override
	public void registerChanged() {
		openKeys = session.register().map(OpenKeys::new).orElse(null);
		read(Set.of());
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> types) {
		read(records);
	}

	private void read(Set<String> changed) {
		Register register = session.register().orElse(null);
		if (register == null) {
			show(List.of(), 0, List.of());
			return;
		}
		OpenKeys open = openKeys;
		Background.read(ConflictsText.reading, () -> {
			long records = register.replica().conflicts();
			List<ConflictEntry> entries = records == 0 ? List.of() : new ConflictReader(register).read(MOST_RECORDS);
			List<SharedKey> keys = open.read(changed);
			return (Runnable) () -> show(entries, records, keys);
		}, Runnable::run, head);
	}

	private void show(List<ConflictEntry> entries, long records, List<SharedKey> keys) {
		sharedKeys = keys;
		if (session.register().isEmpty()) {
			head.setText(ConflictsText.noRegister);
		} else {
			head.setText(String.join("\n", said(entries.size(), records))); //$NON-NLS-1$
		}
		head.getParent().layout();
		tree.show(entries);
		showWanted();
		select();
	}

	private List<String> said(int conflicts, long records) {
		List<String> said = new ArrayList<>();
		if (conflicts > 0) {
			said.add(NLS.bind(records > MOST_RECORDS ? ConflictsText.foundMany : ConflictsText.found, conflicts, records));
		} else if (sharedKeys.isEmpty()) {
			said.add(ConflictsText.none);
		}
		if (!sharedKeys.isEmpty()) {
			String more = sharedKeys.size() > MOST_KEYS ? ", …" : ""; //$NON-NLS-1$ //$NON-NLS-2$
			said.add(NLS.bind(ConflictsText.sharedKeys, sharedKeys.stream().limit(MOST_KEYS).map(SharedKey::key).collect(Collectors.joining(", ")) + more)); //$NON-NLS-1$
		}
		return said;
	}

	private void select() {
		details.show(tree.selectedConflict());
		decideMany.setEnabled(!tree.all().isEmpty());
		newKeys.setEnabled(!sharedKeys.isEmpty());
		openRecord.setEnabled(selectedRecord().isPresent());
	}

	private Optional<RecordRef> selectedRecord() {
		return tree.selected().stream().findFirst().map(entry -> entry.conflict().record());
	}

	private void open() {
		selectedRecord().ifPresent(record -> RecordLinks.open(getSite().getPage(), record));
	}

	private void decideMany() {
		List<ConflictEntry> selected = ((IStructuredSelection) tree.viewer().getSelection()).size() > 1 ? tree.selected() : List.of();
		var dialog = new DecideManyDialog(getSite().getShell(), tree.all(), selected);
		if (dialog.open() == DecideManyDialog.OK) {
			decide(dialog.resolutions(), dialog.reason());
		}
	}

	private void giveNewKeys() {
		var dialog = new NewKeysDialog(getSite().getShell(), sharedKeys);
		if (dialog.open() == NewKeysDialog.OK) {
			session.register().ifPresent(register -> Deciding.giveNewKeys(register, dialog.chosen(), dialog.reason()));
		}
	}

	private void decide(List<Resolution> resolutions, String reason) {
		session.register().ifPresent(register -> Deciding.run(register, resolutions, reason));
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}
}
