package org.liaison.commitments.ui.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.Register;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.ui.session.RegisterSession;

/** A step of progress: when, what happened, and what proves it: files, or a sentence of a source. */
final class ProgressEntry {

	private final Runnable onChange;
	private final List<Path> files = new ArrayList<>();
	private final DateEntry date;
	private final Text text;
	private final Label names;
	private final RecordEntry source;
	private final Text quote;

	/** Makes its rows in a parent of two columns. */
	ProgressEntry(Composite parent, Register register, Runnable onChange) {
		this.onChange = onChange;
		label(parent, ChangeText.progressDate);
		date = new DateEntry(parent, ChangeText.progressDate, LocalDate.now().toString(), onChange);
		label(parent, ChangeText.progressText);
		text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText(ChangeText.progressHint);
		text.addListener(SWT.Modify, event -> onChange.run());
		// Tab goes on to the next field, as everywhere in a dialog.
		text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 54).applyTo(text);
		label(parent, ChangeText.evidence);
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button add = new Button(row, SWT.PUSH);
		add.setText(ChangeText.addFile);
		add.setToolTipText(ChangeText.addFileTip);
		add.addListener(SWT.Selection, event -> addFile());
		names = new Label(row, SWT.NONE);
		names.setText(ChangeText.noFile);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(names);
		label(parent, ChangeText.source);
		source = new RecordEntry(parent, register, Set.of(RecordTypes.typeId(ModelPackage.Literals.SOURCE)), onChange);
		label(parent, ChangeText.quote);
		quote = new Text(parent, SWT.BORDER);
		quote.addListener(SWT.Modify, event -> onChange.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(quote);
	}

	/** What was entered; {@code null} when neither text nor evidence was. */
	Progress progress() {
		LocalizedText entered = LocalizedText.of(RegisterSession.get().language(), text.getText().strip());
		var progress = new Progress(date.date(), text.getText().isBlank() ? LocalizedText.EMPTY : entered, List.copyOf(files), source.record(),
				quote.getText().strip());
		return progress.isEmpty() ? null : progress;
	}

	void focus() {
		text.setFocus();
	}

	private void addFile() {
		String chosen = new FileDialog(names.getShell(), SWT.OPEN).open();
		if (chosen != null) {
			add(Path.of(chosen));
		}
	}

	/** Takes a file as evidence. */
	void add(Path file) {
		files.add(file);
		names.setText(files.stream().map(one -> one.getFileName().toString()).collect(Collectors.joining(", "))); //$NON-NLS-1$
		names.setToolTipText(names.getText());
		onChange.run();
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}
}
