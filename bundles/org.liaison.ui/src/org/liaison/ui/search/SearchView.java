package org.liaison.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;
import org.liaison.ui.widgets.Waiting;

/** Finds records by words in any language, while typing. Enter opens what is found. */
public final class SearchView extends ViewPart implements SessionListener {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ui.search"; //$NON-NLS-1$

	private static final int TYPING_PAUSE_MS = 150;
	private static final int RENEWAL_PAUSE_MS = 1_000;
	private static final int LIMIT = 200;
	/** Hits that may be seen at once. */
	private static final int AT_ONCE = 20;
	private static final String ALL_TYPES = ""; //$NON-NLS-1$

	private final RegisterSession session = RegisterSession.get();
	private Text words;
	private ComboViewer types;
	private TableViewer hits;
	private Label status;
	private Waiting waiting;
	private Job searching;
	private int typed;
	private final Runnable saying = () -> {
		if (!status.isDisposed()) {
			say();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(1).margins(6, 6).spacing(6, 6).applyTo(parent);
		words = new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(SearchText.hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		words.addModifyListener(event -> later());
		words.addListener(SWT.DefaultSelection, event -> openFirst());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				hits.getTable().setFocus();
			}
		});
		types = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		types.setContentProvider(ArrayContentProvider.getInstance());
		types.setLabelProvider(LabelProvider.createTextProvider(
				type -> type instanceof RecordType known ? RecordText.types(known) : SearchText.allTypes));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(types.getControl());
		offerTypes();
		types.addSelectionChangedListener(event -> search());
		waiting = new Waiting(parent, () -> status.setText(SearchText.cancelled));
		hits = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		hits.setContentProvider(ArrayContentProvider.getInstance());
		hits.setLabelProvider(new HitLabels(hits));
		hits.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.getControl());
		status = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		say();
		session.addListener(this);
	}

	/** Searches for these words. */
	public void search(String text) {
		words.setText(text);
		search();
	}

	@Override
	public void setFocus() {
		words.setFocus();
		words.selectAll();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void registerChanged() {
		search();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> changedTypes) {
		search();
	}

	private void offerTypes() {
		List<Object> offered = new ArrayList<>();
		offered.add(ALL_TYPES);
		offered.addAll(session.types().all());
		types.setInput(offered);
		types.setSelection(new StructuredSelection(ALL_TYPES));
	}

	private void later() {
		int mine = ++typed;
		words.getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
			if (mine == typed && !words.isDisposed()) {
				search();
			}
		});
	}

	private void search() {
		typed++;
		if (searching != null) {
			searching.cancel();
		}
		String text = words.getText().strip();
		Register register = session.register().orElse(null);
		if (text.isEmpty() || register == null) {
			show(List.of());
			return;
		}
		var query = new SearchQuery(text, chosenTypes(), true, LIMIT);
		searching = Background.read(SearchText.searching, () -> {
			List<RecordRef> found = register.search(query);
			return passages(register, query, found, AT_ONCE);
		}, found -> {
			show(found);
			complete(register, query, found);
		}, hits.getControl());
		waiting.on(searching);
	}

	/** The first hits with their passages, the others without: reading these takes longer than finding all. */
	private static List<SearchHit> passages(Register register, SearchQuery query, List<RecordRef> found, int first) {
		int read = Math.min(first, found.size());
		List<SearchHit> shown = new ArrayList<>(register.passages(query, found.subList(0, read)));
		found.subList(read, found.size()).forEach(record -> shown.add(new SearchHit(record, "", List.of()))); //$NON-NLS-1$
		return shown;
	}

	private void complete(Register register, SearchQuery query, List<SearchHit> found) {
		if (found.size() > AT_ONCE) {
			List<RecordRef> records = found.stream().map(SearchHit::record).toList();
			searching = Background.read(SearchText.searching, () -> passages(register, query, records, LIMIT), complete -> {
				int top = hits.getTable().getTopIndex();
				int selected = hits.getTable().getSelectionIndex();
				hits.setInput(complete);
				hits.getTable().setSelection(selected);
				hits.getTable().setTopIndex(top);
			}, hits.getControl());
		}
	}

	private Set<String> chosenTypes() {
		return types.getStructuredSelection().getFirstElement() instanceof RecordType type ? Set.of(type.id()) : Set.of();
	}

	private void show(List<SearchHit> found) {
		hits.setInput(found);
		if (!found.isEmpty()) {
			hits.getTable().select(0);
		}
		say();
	}

	private void say() {
		int found = hits.getTable().getItemCount();
		if (session.register().isEmpty()) {
			status.setText(SearchText.noRegister);
		} else if (session.register().get().renewal().isDue()) {
			status.setText(NLS.bind(SearchText.renewing, session.register().get().renewal().percent()));
			status.getDisplay().timerExec(RENEWAL_PAUSE_MS, saying);
		} else if (words.getText().isBlank()) {
			status.setText(SearchText.explanation);
		} else if (found == 0) {
			status.setText(SearchText.nothing);
		} else {
			status.setText(NLS.bind(found < LIMIT ? SearchText.found : SearchText.foundMany, found));
		}
		status.getParent().layout();
	}

	private void openFirst() {
		if (hits.getTable().getItemCount() > 0) {
			open(hits.getStructuredSelection());
		}
	}

	private void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof SearchHit hit) {
			RecordLinks.open(getSite().getPage(), hit.record());
		}
	}
}
