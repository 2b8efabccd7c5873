package org.liaison.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.SavedFilters;
import org.liaison.core.query.SavedFilters.Saved;
import org.liaison.core.types.RecordType;
import org.liaison.ui.internal.Commands;
import org.liaison.ui.widgets.Hint;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** Subjects, their types, how many records of each the register has, and saved filters. A type opens its list, a filter the list that it leaves. */
public final class RegisterExplorer extends ViewPart implements SessionListener {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ui.explorer"; //$NON-NLS-1$

	private final RegisterSession session = RegisterSession.get();
	private final Counts counts = new Counts();
	private Composite stack;
	private TreeViewer tree;
	private Hint hint;
	private Job counting;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new Hint(stack).offer(ExplorerText.openRegister, Commands.OPEN_REGISTER)
				.offer(ExplorerText.createRegister, Commands.CREATE_REGISTER);
		hint.say(ExplorerText.noRegister);
		tree = new TreeViewer(stack, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setContentProvider(new SubjectContent(counts));
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new TypeLabels(counts)));
		tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		getSite().setSelectionProvider(tree);
		session.addListener(this);
		registerChanged();
	}

	@Override
	public void setFocus() {
		shown().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void registerChanged() {
		counts.clear();
		((StackLayout) stack.getLayout()).topControl = shown();
		stack.layout();
		tree.setInput(Subject.of(session.types().all()));
		tree.expandToLevel(2);
		count();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> types) {
		count();
	}

	private Control shown() {
		return session.register().isPresent() ? tree.getControl() : hint;
	}

	private void count() {
		Optional<Register> register = session.register();
		if (counting != null) {
			counting.cancel();
		}
		if (register.isPresent()) {
			counting = Background.read(ExplorerText.counting, () -> count(register.get()), this::show, tree.getControl());
		}
	}

	private static Counts.Read count(Register register) {
		return new Counts.Read(register.types().all().stream().collect(Collectors.toMap(RecordType::id, type -> register.count(all(type)))),
				new SavedFilters(register).all(RegisterSession.get().language()));
	}

	private static Query all(RecordType type) {
		return new Query(type, Filter.ALL, List.of(), List.of(), RegisterSession.get().language());
	}

	private void show(Counts.Read read) {
		counts.set(read);
		tree.refresh(true);
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof RecordType type) {
			ListEditor.open(getSite().getPage(), type, ""); //$NON-NLS-1$
		} else if (selection.getFirstElement() instanceof Saved filter) {
			ListEditor.open(getSite().getPage(), filter.type(), filter.expression());
		} else if (selection.getFirstElement() instanceof Subject subject) {
			tree.setExpandedState(subject, !tree.getExpandedState(subject));
		}
	}
}
