package org.liaison.ui.record;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liaison.core.Register;
import org.liaison.core.StaleEditException;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.types.RecordTypes;
import org.liaison.ui.conflicts.RecordConflicts;
import org.liaison.ui.drafts.KeptDrafts;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordEditorInput;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;
import org.liaison.ui.widgets.Toolkit;

/**
 * The editor of a record: a header that says which one it is, its form, and the pages that bundles contribute. The record is loaded in
 * the background; until then the pages are empty.
 */
public final class RecordEditor extends SharedHeaderFormEditor implements RecordPageSite {

	/** Identifier of the page with the form. */
	public static final String FORM = "form"; //$NON-NLS-1$

	private final RegisterSession session = RegisterSession.get();
	private final List<PageSlot> slots = new ArrayList<>();
	private final List<Consumer<RecordEditing>> waiting = new ArrayList<>();
	private final SessionListener follower = new SessionListener() {

		@Override
		public void registerChanged() {
			getSite().getPage().closeEditor(RecordEditor.this, false);
		}

		@Override
		public void recordsChanged(Set<String> records, Set<String> types) {
			follow(records);
		}
	};
	private final RecordEditing.Listener watcher = new RecordEditing.Listener() {

		@Override
		public void changed(EObject object, EStructuralFeature feature) {
			// what matters here is told as a change of state
		}

		@Override
		public void stateChanged() {
			showState();
		}
	};
	private FormPage form;
	private RecordHeader header;
	private RecordFindings findings;
	private RecordActions actions;
	private OthersWork others;
	private RecordEditing editing;
	private EditorDraft draft;
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		site.setSelectionProvider(new RecordSelection());
		setPartName(input.getName());
		setTitleImage(RecordImages.image(((RecordEditorInput) input).typeId()));
		session.addListener(follower);
	}

	private RecordEditorInput input() {
		return (RecordEditorInput) getEditorInput();
	}

	// --- pages

	@Override
	protected FormToolkit createToolkit(Display display) {
		return new Toolkit(display);
	}

	@Override
	protected void createHeaderContents(IManagedForm headerForm) {
		header = new RecordHeader(this, headerForm, input());
	}

	@Override
	protected void addPages() {
		Optional<EClass> eClass = session.types().eClass(input().typeId());
		if (eClass.isEmpty()) {
			header.say(NLS.bind(Messages.needsPlugin, input().typeId()), IMessageProvider.ERROR);
			return;
		}
		form = new FormPage(eClass.get());
		addSlot(new PageSlot(form));
		Contributions contributions = PlatformUI.getWorkbench().getService(Contributions.class);
		for (Contribution<RecordPage> page : RecordPages.of(contributions, eClass.get())) {
			addSlot(new PageSlot(page));
		}
		actions = new RecordActions(this);
		findings = new RecordFindings(form, messages());
		others = new OthersWork(this::follow, getContainer());
		KeptDrafts drafts = drafts();
		load((register, id) -> Opened.load(register, id, drafts), this::show);
	}

	private void addSlot(PageSlot slot) {
		Composite place = new Composite(getContainer(), 0);
		place.setLayout(new FillLayout());
		slot.place(place);
		slots.add(slot);
		setPageText(addPage(place), slot.name());
	}

	@Override
	protected void pageChange(int index) {
		super.pageChange(index);
		if (index >= 0 && index < slots.size()) {
			if (editing != null) {
				editing.endStep(""); //$NON-NLS-1$
				slots.get(index).show(editing, this);
			}
			slots.get(index).setFocus();
		}
	}

	@Override
	public void setFocus() {
		int index = getActivePage();
		if (editing == null) {
			// without it the keys of the window would go nowhere until the record is there
			getContainer().setFocus();
		} else if (index >= 0 && index < slots.size()) {
			slots.get(index).setFocus();
		}
	}

	/**
	 * Brings a page to the front.
	 *
	 * @param id {@link #FORM} or the identifier of a contribution, of which the last part is enough
	 */
	@Override
	public IFormPage setActivePage(String id) {
		for (int i = 0; i < slots.size(); i++) {
			String known = slots.get(i).id();
			if (known.equals(id) || known.endsWith('.' + id)) {
				setActivePage(i);
			}
		}
		return null;
	}

	/** Brings the field of a feature to the eye. */
	void reveal(EStructuralFeature feature) {
		setActivePage(0);
		form.control(feature).ifPresent(Control::setFocus);
	}

	// --- the record

	private static KeptDrafts drafts() {
		return PlatformUI.getWorkbench().getService(KeptDrafts.class);
	}

	private static Opened saved(Register register, String id) {
		return Opened.plainly(RecordEditing.load(register, id));
	}

	private void load(BiFunction<Register, String, Opened> loading, Consumer<Opened> onUi) {
		Register register = session.register().orElse(null);
		if (register == null) {
			return;
		}
		RecordEditorInput wanted = input();
		EClass eClass = session.types().eClass(wanted.typeId()).orElseThrow();
		Background.read(NLS.bind(Messages.loading, wanted.getName()), () -> wanted.recordId() == null
				? Opened.plainly(RecordEditing.create(register, eClass)) : loading.apply(register, wanted.recordId()), onUi, getContainer());
	}

	/** Shows what others saved, unless somebody began to change the record here while it was read. */
	private void showUnlessDirty(Opened opened) {
		if (isDirty()) {
			opened.editing().close();
			others.read(editing, Set.of(editing.record().getId()));
		} else {
			show(opened);
		}
	}

	private void show(Opened opened) {
		boolean first = editing == null;
		release();
		editing = opened.editing();
		draft = new EditorDraft(editing, drafts(), opened.kept());
		editing.addListener(watcher);
		header.show(editing);
		showAsSelection();
		slots.forEach(slot -> slot.changeRecord(editing, this));
		if (getActivePage() >= 0) {
			slots.get(getActivePage()).show(editing, this);
		}
		if (first && getSite().getPage().getActivePart() == this) {
			setFocus();
		}
		findings.watch(editing);
		showState();
		showConflicts();
		tell(opened);
		List<Consumer<RecordEditing>> ready = List.copyOf(waiting);
		waiting.clear();
		ready.forEach(action -> action.accept(editing));
	}

	/** Says what became of what was unsaved when the program ended. */
	private void tell(Opened opened) {
		opened.draft().filter(kept -> isDirty()).ifPresent(kept -> header.kept(kept.at()));
		if (opened.stale()) {
			header.say(Messages.changedElsewhere, IMessageProvider.WARNING);
		}
		opened.left().ifPresent(Failures::show);
	}

	/** Lets go of the record that was shown. */
	private void release() {
		if (editing != null) {
			draft.close();
			editing.removeListener(watcher);
			editing.close();
		}
	}

	private void showConflicts() {
		RecordEditing shown = editing;
		Background.read(Messages.following, () -> RecordConflicts.fields(shown.register(), shown.record().getId()), fields -> {
			if (shown == editing) {
				header.conflicts(fields);
			}
		}, getContainer());
	}

	/** Commands such as delete work on what is selected: here, on the record as a whole. */
	private void showAsSelection() {
		if (editing.record().getKey() != null) {
			getSite().getSelectionProvider().setSelection(new StructuredSelection(editing.ref()));
		}
	}

	/** Calls {@code action} with the record, at once or when it has been loaded. */
	public void whenLoaded(Consumer<RecordEditing> action) {
		if (editing == null) {
			waiting.add(action);
		} else {
			action.accept(editing);
		}
	}

	/** What the page in front consists of. */
	Control pageControl() {
		return getControl(getActivePage());
	}

	/** The page with the form. */
	FormPage form() {
		return form;
	}

	/** The record, empty until it has been loaded. */
	public Optional<RecordEditing> editing() {
		return Optional.ofNullable(editing);
	}

	private void showState() {
		setPartName(header.title());
		boolean now = editing.isDirty() || form.firstProblem().isPresent();
		actions.showState(editing, now);
		if (now != dirty) {
			dirty = now;
			firePropertyChange(PROP_DIRTY);
		}
	}

	/** Others saved: shows what they saved; where somebody has changed the same here, that is said instead. */
	private void follow(Set<String> records) {
		if (editing == null) {
			return;
		}
		others.read(editing, records);
	}

	private void follow(RecordEditing shown, OthersWork.Current current) {
		if (shown != editing) {
			return;
		}
		header.conflicts(current.conflicts());
		current.names().forEach(shown.names()::know);
		form.refreshNames();
		slots.forEach(slot -> slot.saved(current.saved()));
		if (current.state() == null || !shown.edit().isStale(shown.record(), current.state())) {
			return;
		}
		if (current.state().isEmpty()) {
			header.say(Messages.deletedElsewhere, IMessageProvider.WARNING);
		} else if (!isDirty()) {
			load(RecordEditor::saved, this::showUnlessDirty);
		} else if (editing.takeIn(current.state().get(), current.targets())) {
			slots.forEach(PageSlot::takenIn);
		} else {
			header.say(Messages.changedElsewhere, IMessageProvider.WARNING);
		}
	}

	// --- saving

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save("")) { //$NON-NLS-1$
			monitor.setCanceled(true);
		}
	}

	/**
	 * Saves.
	 *
	 * @param reason why, in the author's words; may be empty
	 * @return whether it was saved; if not, the reason was said and nothing is lost
	 */
	boolean save(String reason) {
		if (editing == null) {
			return false;
		}
		editing.endStep(""); //$NON-NLS-1$
		if (form.firstProblem().isPresent()) {
			setActivePage(0);
			form.showFirstProblem();
			return false;
		}
		try {
			if (!whileBusy(monitor -> editing.save(reason))) {
				return false;
			}
			editing.saved();
			rememberRecord();
			showAsSelection();
			header.quiet();
			return true;
		} catch (StaleEditException e) {
			resolve(e);
			return false;
		} catch (RuntimeException e) {
			Failures.show(e);
			return false;
		}
	}

	/** A new record is in the register now: opening it again is to find this editor. */
	private void rememberRecord() {
		if (input().recordId() == null) {
			setInputWithNotify(new RecordEditorInput(editing.record().getId(), RecordTypes.typeId(editing.record().eClass()), header.title()));
		}
	}

	private void resolve(StaleEditException conflict) {
		int choice = MessageDialog.open(MessageDialog.WARNING, getSite().getShell(), Messages.staleTitle,
				Failures.sentence(conflict) + "\n\n" + Messages.staleQuestion, 0, //$NON-NLS-1$
				Messages.staleKeep, Messages.staleDiscard, Messages.staleCancel);
		if (choice == 0) {
			try {
				if (whileBusy(monitor -> editing.rebase())) {
					editing.saved();
					header.say(Messages.staleKept, IMessageProvider.INFORMATION);
				}
			} catch (RuntimeException e) {
				Failures.show(e);
			}
		} else if (choice == 1) {
			revert();
		}
	}

	/**
	 * Waits in a dialog when it takes long; the window is locked meanwhile, because the record must not be touched.
	 *
	 * @return whether it was done; if not, the thread was interrupted and still is
	 */
	private boolean whileBusy(IRunnableWithProgress work) {
		draft.saving(true);
		others.saving(true);
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(work);
			return true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} finally {
			others.saving(false);
			draft.saving(false);
		}
	}

	/** Forgets what was not saved, after asking. */
	void askToRevert() {
		actions.revert();
	}

	/** Forgets what was not saved. */
	void revert() {
		form.discardProblems();
		header.quiet();
		if (editing.isNew() && input().recordId() != null) {
			getSite().getPage().closeEditor(this, false); // nothing is left of what was never saved
		} else {
			load(RecordEditor::saved, this::show);
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	// --- for the pages

	@Override
	public FormToolkit toolkit() {
		return getToolkit();
	}

	@Override
	public IMessageManager messages() {
		return getHeaderForm().getMessageManager();
	}

	@Override
	public IEditorSite editorSite() {
		return getEditorSite();
	}

	@Override
	public void dispose() {
		session.removeListener(follower);
		slots.forEach(PageSlot::dispose);
		release();
		super.dispose();
	}
}
