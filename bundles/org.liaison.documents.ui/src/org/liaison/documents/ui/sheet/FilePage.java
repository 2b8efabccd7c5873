package org.liaison.documents.ui.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.types.RecordType;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordText;

/** Which file, what its rows are, and whether a remembered mapping knows its columns. */
final class FilePage extends WizardPage {

	private static final String USUAL = "Commitment"; //$NON-NLS-1$

	private final SheetPlan plan;
	private final List<RecordType> types;
	private Text file;
	private Combo type;
	private Combo mapping;
	private String read = ""; //$NON-NLS-1$

	FilePage(SheetPlan plan) {
		super("file", SheetText.filePage, null); //$NON-NLS-1$
		this.plan = plan;
		this.types = plan.register().types().all().stream().sorted(Comparator.comparing(RecordText::type)).toList();
		setDescription(SheetText.filePageHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).margins(12, 12).applyTo(area);
		label(area, SheetText.file);
		file = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addModifyListener(event -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(SheetText.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		label(area, SheetText.type);
		type = combo(area, types.stream().map(RecordText::type).toList());
		type.select(types.stream().map(RecordType::name).toList().indexOf(USUAL));
		label(area, SheetText.mapping);
		mapping = combo(area, Stream.concat(Stream.of(SheetText.proposed), plan.rememberedNames().stream()).toList());
		mapping.select(0);
		mapping.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> type.setEnabled(mapping.getSelectionIndex() == 0)));
		setControl(area);
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static Combo combo(Composite area, List<String> items) {
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		GridDataFactory.swtDefaults().span(2, 1).hint(260, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.csv" }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { SheetText.sheets });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		setErrorMessage(null);
		setPageComplete(Files.isRegularFile(Path.of(file.getText())) && type.getSelectionIndex() >= 0);
	}

	/** What would be read. */
	private String choice() {
		return file.getText() + '\n' + type.getSelectionIndex() + '\n' + mapping.getText();
	}

	/** Reads the columns unless they were read already, then tells {@code ready}. */
	void read(Runnable ready) {
		String wanted = choice();
		if (read.equals(wanted)) {
			ready.run();
			return;
		}
		Path chosen = Path.of(file.getText());
		String remembered = mapping.getSelectionIndex() == 0 ? null : mapping.getText();
		RecordType rows = types.get(type.getSelectionIndex());
		Background.read(NLS.bind(SheetText.reading, chosen.getFileName()), () -> {
			try {
				plan.read(chosen, remembered, rows);
				return ""; //$NON-NLS-1$
			} catch (RuntimeException e) {
				return Failures.sentence(e);
			}
		}, problem -> {
			if (problem.isEmpty()) {
				read = wanted;
				ready.run();
			} else {
				setErrorMessage(problem);
				getContainer().showPage(this);
			}
		}, getControl());
	}
}
