package org.liaison.ui.conflicts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.replica.Resolution;
import org.liaison.ui.conflicts.ConflictEntry.Version;
import org.liaison.ui.record.form.Styles;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/** One conflict: what all go back to, what each post says, and the buttons that decide. */
final class ConflictDetails {

	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(RegisterSession.get().language().locale()).withZone(ZoneId.systemDefault());
	private final BiConsumer<List<Resolution>, String> decide;
	private final Label title;
	private final Label common;
	private final TableViewer versions;
	private final Text value;
	private final Text reason;
	private final Button take;
	private final Button other;
	private ConflictEntry entry;

	/** @param decide is given what somebody decided, and why */
	ConflictDetails(Composite parent, BiConsumer<List<Resolution>, String> decide) {
		this.decide = decide;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(6, 0, 0, 0).spacing(4, 4).applyTo(area);
		title = label(area);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		common = label(area);
		Styles.quiet(common);
		versions = createVersions(area);
		value = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 34).applyTo(value);
		var decision = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(decision);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(decision);
		new Label(decision, SWT.NONE).setText(ConflictsText.keepReason);
		reason = new Text(decision, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(reason);
		take = button(decision, ConflictsText.take, this::take);
		other = button(decision, ConflictsText.other, this::writeOther);
		show(Optional.empty());
	}

	private static Label label(Composite area) {
		var label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Button button(Composite parent, String text, Runnable work) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	private TableViewer createVersions(Composite area) {
		var holder = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 84).applyTo(holder);
		var columns = new TableColumnLayout();
		holder.setLayout(columns);
		var viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, columns, ConflictsText.value, 4, 90, version -> version.words().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		column(viewer, columns, ConflictsText.author, 2, 70, Version::author);
		column(viewer, columns, ConflictsText.post, 2, 80, Version::post);
		column(viewer, columns, ConflictsText.when, 3, 165, version -> time.format(version.at()));
		column(viewer, columns, ConflictsText.reason, 3, 90, Version::reason);
		viewer.addSelectionChangedListener(event -> showValue());
		viewer.addDoubleClickListener(event -> take());
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout columns, String title, int weight, int least, Function<Version, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Version) element)));
	}

	/** Shows a conflict, or that none is chosen. */
	void show(Optional<ConflictEntry> shown) {
		boolean same = entry != null && shown.isPresent() && entry.conflict().id().equals(shown.get().conflict().id());
		entry = shown.orElse(null);
		title.setText(shown.map(e -> RecordText.label(e.conflict().record()) + " · " + e.field()).orElse("").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		common.setText(shown.filter(e -> !e.conflict().isRemoval())
				.map(e -> NLS.bind(ConflictsText.common, e.common().isEmpty() ? ConflictsText.empty : e.common()).replace("&", "&&")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse("")); //$NON-NLS-1$
		versions.setInput(shown.map(ConflictEntry::versions).orElse(List.of()));
		shown.ifPresent(e -> versions.setSelection(new StructuredSelection(e.shown())));
		if (!same) {
			reason.setText(""); //$NON-NLS-1$
		}
		showValue();
		title.getParent().layout();
	}

	private Optional<Version> chosen() {
		return versions.getStructuredSelection().getFirstElement() instanceof Version version ? Optional.of(version) : Optional.empty();
	}

	private void showValue() {
		value.setText(chosen().map(Version::words).orElse("")); //$NON-NLS-1$
		take.setEnabled(chosen().isPresent());
		reason.setEnabled(entry != null);
		other.setEnabled(entry != null && OtherValue.isPossible(entry.conflict()));
	}

	private void take() {
		chosen().ifPresent(version -> decide.accept(List.of(entry.decide(version)), reason.getText().strip()));
	}

	private void writeOther() {
		OtherValue.ask(other.getShell(), entry, chosen().map(Version::stored).orElse(null))
				.ifPresent(resolution -> decide.accept(List.of(resolution), reason.getText().strip()));
	}
}
