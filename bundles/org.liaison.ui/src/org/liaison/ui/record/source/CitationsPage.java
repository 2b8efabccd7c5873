package org.liaison.ui.record.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Citation;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.ui.record.FollowingPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.record.TargetNames.Target;
import org.liaison.ui.record.form.ObjectDialog;
import org.liaison.ui.record.form.RecordPicker;
import org.liaison.ui.record.source.SourceReader.Mark;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.widgets.TextColumns;

/** Which sentence of which source says so: the record's citations, and beside them the source with the cited sentence. */
public final class CitationsPage extends FollowingPage {

	private RecordPageSite site;
	private TableViewer viewer;
	private SourceReader reader;
	private Button edit;
	private Button remove;
	private Button open;
	private Button cite;
	private Button create;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		site.toolkit().adapt(sash);
		createCitations(sash);
		createReader(sash);
		sash.setWeights(45, 55);
	}

	private void createCitations(Composite parent) {
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		Composite holder = site.toolkit().createComposite(area);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 100;
		holder.setLayoutData(data);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		var columns = new TextColumns<Citation>(viewer);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns.add(RecordText.feature(ModelPackage.Literals.CITATION__SUPPORTS), 3, 110, this::supports);
		columns.add(RecordText.feature(ModelPackage.Literals.CITATION__SOURCE), 2, 100, this::place);
		columns.add(RecordText.feature(ModelPackage.Literals.CITATION__EXACT), 5, 110, CitationsPage::exact);
		viewer.addSelectionChangedListener(e -> reveal());
		viewer.addDoubleClickListener(e -> edit());
		viewer.getTable().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			}
		});
		Composite buttons = buttons(area);
		edit = button(buttons, Messages.edit, this::edit);
		remove = button(buttons, Messages.remove, this::remove);
		open = button(buttons, Messages.openSource, this::openSource);
	}

	private void createReader(Composite parent) {
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		var picker = new RecordPicker(area, () -> editing().register(), Set.of(RecordTypes.typeId(ModelPackage.Literals.SOURCE)),
				ref -> read(ref.id(), null));
		picker.text().setMessage(Messages.otherSource);
		picker.text().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		reader = new SourceReader(area, site.toolkit());
		reader.text().addListener(SWT.Selection, e -> showButtons());
		Composite buttons = buttons(area);
		cite = button(buttons, Messages.citeSelection, () -> reader.selection()
				.ifPresent(passage -> viewer.setSelection(new StructuredSelection(Citing.cite(editing(), passage)), true)));
		create = button(buttons, Messages.newRecord, () -> reader.selection()
				.ifPresent(passage -> Citing.createRecord(reader.text().getShell(), site.editorSite().getPage(), passage)));
	}

	private Composite buttons(Composite area) {
		Composite row = site.toolkit().createComposite(area);
		var layout = new RowLayout();
		layout.marginLeft = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		return row;
	}

	private Button button(Composite row, String label, Runnable action) {
		Button button = site.toolkit().createButton(row, label, SWT.PUSH);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** What a citation bears out: a feature by what it is called, or the words that stand there. */
	private String supports(Citation citation) {
		String supports = citation.getSupports();
		if (supports == null) {
			return Messages.wholeRecord;
		}
		EStructuralFeature feature = editing().record().eClass().getEStructuralFeature(supports);
		return feature == null ? supports : RecordText.feature(feature);
	}

	private String place(Citation citation) {
		String source = source(citation) == null ? RecordText.value(ModelPackage.Literals.CITATION__BASIS, citation.getBasis())
				: editing().names().target(source(citation)).map(Target::record).map(RecordRef::key).orElse("?"); //$NON-NLS-1$
		return citation.getLocator() == null ? source : source + ' ' + citation.getLocator();
	}

	private static String exact(Citation citation) {
		return Objects.requireNonNullElse(citation.getExact(), "").replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The source, not followed. */
	private static EObject source(Citation citation) {
		return (EObject) citation.eGet(ModelPackage.Literals.CITATION__SOURCE, false);
	}

	@Override
	protected void shown() {
		showCitations();
	}

	@Override
	protected void changed(EObject object, EStructuralFeature feature) {
		if (object instanceof Citation || feature == ModelPackage.Literals.RECORD__CITATIONS || feature == null) {
			showCitations();
		}
	}

	private void showCitations() {
		Record record = editing().record();
		List<EObject> sources = record.getCitations().stream().map(CitationsPage::source).filter(Objects::nonNull).toList();
		editing().names().require(sources, () -> {
			viewer.setInput(List.copyOf(record.getCitations()));
			if (viewer.getStructuredSelection().isEmpty() && !record.getCitations().isEmpty()) {
				viewer.setSelection(new StructuredSelection(record.getCitations().getFirst()));
			}
			if (record.getCitations().isEmpty() && reader.source().isEmpty()) {
				reader.clear(Messages.noCitations);
			}
			showButtons();
		}, viewer.getControl());
	}

	private Citation selected() {
		return (Citation) viewer.getStructuredSelection().getFirstElement();
	}

	private void reveal() {
		Citation citation = selected();
		showButtons();
		if (citation == null) {
			return;
		}
		EObject source = source(citation);
		if (source == null) {
			reader.clear(Messages.outside);
		} else {
			read(ObjectIds.of(source), citation);
		}
	}

	private void read(String source, Citation citation) {
		if (reader.shows(source)) {
			revealIn(citation);
			return;
		}
		Register register = editing().register();
		Background.read(Messages.readingSource, () -> SourceContent.read(register, source), content -> {
			content.ifPresentOrElse(found -> reader.show(found, marks(source)), () -> reader.clear(Messages.sourceGone));
			revealIn(citation);
		}, reader.text());
	}

	private void revealIn(Citation citation) {
		if (citation != null && citation.getExact() != null) {
			reader.reveal(new Mark(citation.getPart(), Quote.of(citation)));
		}
		showButtons();
	}

	private List<Mark> marks(String source) {
		return editing().record().getCitations().stream().filter(c -> source(c) != null && ObjectIds.of(source(c)).equals(source))
				.map(c -> new Mark(c.getPart(), Quote.of(c))).toList();
	}

	private void showButtons() {
		boolean any = selected() != null;
		edit.setEnabled(any);
		remove.setEnabled(any);
		open.setEnabled(reader.source().isPresent());
		boolean passage = reader.selection().isPresent();
		cite.setEnabled(passage);
		create.setEnabled(passage);
	}

	private void edit() {
		if (selected() != null) {
			ObjectDialog.open(viewer.getControl().getShell(), editing(), selected(), editing().steps(),
					RegisterSession.get().labels().type(ModelPackage.Literals.CITATION, RegisterSession.get().language()));
		}
	}

	private void remove() {
		if (selected() != null) {
			EcoreUtil.remove(selected());
			editing().endStep(RecordText.feature(ModelPackage.Literals.RECORD__CITATIONS));
		}
	}

	private void openSource() {
		reader.source().ifPresent(source -> RecordLinks.open(site.editorSite().getPage(), source));
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
