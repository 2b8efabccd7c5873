package org.liaison.ui.record.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.core.Register;
import org.liaison.ui.record.RecordEditing;
import org.liaison.ui.record.RecordPage;
import org.liaison.ui.record.RecordPageSite;
import org.liaison.ui.record.RecordPickerDialog;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.record.source.SourceReader.Mark;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.widgets.TextColumns;

/** The text of a source, and who cites which of its sentences. */
public final class SourcePage implements RecordPage {

	private record Content(Optional<SourceContent> source, List<Citer> citers) {
	}

	private RecordPageSite site;
	private RecordEditing editing;
	private SourceReader reader;
	private Label head;
	private TableViewer viewer;
	private Button cite;
	private Button create;

	@Override
	public void create(Composite parent, RecordPageSite owner) {
		site = owner;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		site.toolkit().adapt(sash);
		createReader(sash);
		createCiters(sash);
		sash.setWeights(60, 40);
	}

	private void createReader(Composite parent) {
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		reader = new SourceReader(area, site.toolkit());
		reader.text().addListener(SWT.Selection, e -> showButtons());
		Composite buttons = site.toolkit().createComposite(area);
		var layout = new RowLayout();
		layout.marginLeft = 0;
		buttons.setLayout(layout);
		cite = button(buttons, Messages.citeSelectionIn, this::citeSelection);
		create = button(buttons, Messages.newRecord, () -> reader.selection()
				.ifPresent(passage -> Citing.createRecord(reader.text().getShell(), site.editorSite().getPage(), passage)));
		showButtons();
	}

	private Button button(Composite row, String label, Runnable action) {
		Button button = site.toolkit().createButton(row, label, SWT.PUSH);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	private void createCiters(Composite parent) {
		Composite area = site.toolkit().createComposite(parent);
		area.setLayout(new GridLayout());
		head = site.toolkit().createLabel(area, ""); //$NON-NLS-1$
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Styles.quiet(head);
		Composite holder = site.toolkit().createComposite(area);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 100;
		holder.setLayoutData(data);
		viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		var columns = new TextColumns<Citer>(viewer);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn citing = columns.add(Messages.citedBy, 3, citer -> RecordText.label(citer.record()));
		citing.setLabelProvider(ColumnLabelProvider.createTextImageProvider(citer -> RecordText.label(((Citer) citer).record()),
				citer -> RecordImages.image(((Citer) citer).record().type())));
		columns.add(Messages.sentence, 4, citer -> citer.quote().exact().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		viewer.addSelectionChangedListener(e -> selected().ifPresent(citer -> reader.reveal(new Mark(citer.part(), citer.quote()))));
		viewer.addOpenListener(e -> selected().ifPresent(citer -> RecordLinks.open(site.editorSite().getPage(), citer.record())));
	}

	private Optional<Citer> selected() {
		return Optional.ofNullable((Citer) viewer.getStructuredSelection().getFirstElement());
	}

	@Override
	public void show(RecordEditing shown) {
		editing = shown;
		read();
	}

	@Override
	public void saved(Set<String> records) {
		read();
	}

	private void read() {
		Register register = editing.register();
		String id = editing.record().getId();
		Background.read(Messages.readingSource, () -> new Content(SourceContent.read(register, id), Citer.of(register, id)), content -> {
			content.source().ifPresentOrElse(
					found -> reader.show(found, content.citers().stream().map(c -> new Mark(c.part(), c.quote())).toList()),
					() -> reader.clear(Messages.notSavedYet));
			head.setText(content.citers().isEmpty() ? Messages.nobodyCites : NLS.bind(Messages.citers, content.citers().size()));
			viewer.setInput(content.citers());
		}, viewer.getControl());
	}

	private void showButtons() {
		boolean passage = reader.selection().isPresent();
		cite.setEnabled(passage);
		create.setEnabled(passage);
	}

	private void citeSelection() {
		reader.selection().ifPresent(passage -> RecordPickerDialog
				.choose(reader.text().getShell(), Messages.citeInTitle, editing.register(), Set.of())
				.ifPresent(record -> Citing.citeIn(site.editorSite().getPage(), record, passage)));
	}

	@Override
	public void setFocus() {
		reader.text().setFocus();
	}
}
