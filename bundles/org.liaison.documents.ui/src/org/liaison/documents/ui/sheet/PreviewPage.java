package org.liaison.documents.ui.sheet;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.contribution.ImportReport;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.contribution.MappedImporter.Mode;
import org.liaison.documents.tracking.MappingText;
import org.liaison.documents.tracking.SheetImporter;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RegisterSession;

/** What would become of each row; nothing is changed. */
final class PreviewPage extends WizardPage {

	/** A report, or the sentence why there is none. */
	private record Outcome(ImportReport report, String problem) {
	}

	private final SheetPlan plan;
	private Label counts;
	private TableViewer viewer;
	private Text whole;
	private Button onlyProblems;
	private Button goodRows;
	private ImportReport report;
	private Job comparing;

	PreviewPage(SheetPlan plan) {
		super("preview", SheetText.previewPage, null); //$NON-NLS-1$
		this.plan = plan;
		setDescription(SheetText.previewPageHint);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).margins(12, 12).applyTo(area);
		counts = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		onlyProblems = check(area, SheetText.onlyProblems, this::showLines);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 260).applyTo(viewer.getControl());
		column(SheetText.row, 60, line -> String.valueOf(line.row()));
		column(SheetText.result, 110, line -> LineText.result(line.result()));
		column(SheetText.identifierColumn, 90, Line::identifier);
		column(SheetText.record, 230, LineText::record);
		column(SheetText.detail, 480, LineText::detail);
		whole = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 3 * whole.getLineHeight()).applyTo(whole);
		viewer.addSelectionChangedListener(event -> showWhole());
		goodRows = check(area, SheetText.goodRows, this::complete);
		setControl(area);
	}

	private static Button check(Composite area, String text, Runnable chosen) {
		Button check = new Button(area, SWT.CHECK);
		check.setText(text);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return check;
	}

	private void column(String header, int width, Function<Line, String> text) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(header);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Line) element)));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (comparing != null) {
			comparing.cancel();
		}
		if (visible) {
			compare();
		}
	}

	private void compare() {
		report = null;
		viewer.setInput(List.of());
		goodRows.setSelection(false);
		counts.setText(SheetText.comparing);
		complete();
		String mapping = MappingText.write(plan.mapping());
		comparing = Background.read(SheetText.comparing, () -> {
			try {
				return new Outcome(new SheetImporter().importFile(plan.register(), RegisterSession.get().labels(), plan.file(), mapping, Mode.PREVIEW,
						new NullProgressMonitor()), null);
			} catch (RuntimeException e) {
				return new Outcome(null, Failures.sentence(e));
			}
		}, this::show, getControl());
	}

	private void show(Outcome outcome) {
		report = outcome.report();
		counts.setText(report == null ? "" : NLS.bind(SheetText.counts, new Object[] { report.count(Result.NEW), report.count(Result.CHANGED), //$NON-NLS-1$
				report.count(Result.UNCHANGED), report.count(Result.PROBLEM) }));
		showLines();
		complete();
		if (outcome.problem() != null) {
			setErrorMessage(outcome.problem());
		}
	}

	private void showLines() {
		List<Line> lines = report == null ? List.of() : report.lines();
		viewer.setInput(onlyProblems.getSelection() ? lines.stream().filter(line -> line.result() == Result.PROBLEM).toList() : lines);
	}

	/** What the table has too little room for. */
	private void showWhole() {
		Object chosen = viewer.getStructuredSelection().getFirstElement();
		whole.setText(chosen instanceof Line line ? LineText.detail(line) : ""); //$NON-NLS-1$
	}

	private void complete() {
		boolean problems = report != null && report.count(Result.PROBLEM) > 0;
		boolean changes = report != null && report.count(Result.NEW) + report.count(Result.CHANGED) > 0;
		goodRows.setEnabled(problems);
		onlyProblems.setEnabled(problems);
		setErrorMessage(null);
		setMessage(problems && !goodRows.getSelection() ? SheetText.problemsFirst
				: report != null && !changes ? SheetText.nothingToDo : SheetText.previewPageHint, problems ? WARNING : NONE);
		setPageComplete(changes && (!problems || goodRows.getSelection()));
	}

	/** Whether rows with problems are to be left out. */
	boolean isOnlyGoodRows() {
		return goodRows.getSelection();
	}
}
