package org.liaison.ports.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.liaison.core.Problems;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.value.ValueParser;
import org.liaison.model.PartialDate;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.mirror.MirrorLine;
import org.liaison.ports.mirror.MirrorTable;
import org.liaison.ports.mirror.MirrorTable.Row;
import org.liaison.ports.mirror.TradeMirror;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.session.SessionListener;

/** Trade as each side counts it, side by side. Enter or a double click opens the observation. */
public final class TradeMirrorView extends ViewPart implements SessionListener {

	/** Its id in plugin.xml. */
	public static final String ID = "org.liaison.ports.ui.tradeMirror"; //$NON-NLS-1$

	private static final int MOST_LINES = 500;
	private static final int TYPING_PAUSE_MS = 300;
	private static final String TRADE_FLOW = "#TradeFlow"; //$NON-NLS-1$
	/** The columns with figures, which stand to the right. */
	private static final Set<String> FIGURES = Set.of("figure", "change", "mirror", "gap"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final RegisterSession session = RegisterSession.get();
	private final MirrorTable texts = new MirrorTable(session.language());
	private Text period;
	private ControlDecoration wrong;
	private TableViewer table;
	private Label status;
	private Job reading;
	private int typed;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 6).applyTo(parent);
		new Label(parent, SWT.NONE).setText(PortsText.period);
		period = new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		period.setMessage(PortsText.periodHint);
		period.addModifyListener(event -> later());
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).indent(8, 0).applyTo(period);
		wrong = new ControlDecoration(period, SWT.LEFT | SWT.TOP);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		wrong.hide();
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		addColumns();
		table.addOpenListener(event -> open());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.getControl());
		status = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(status);
		session.addListener(this);
		read();
	}

	private void addColumns() {
		List<String> headers = texts.headers();
		for (int i = 0; i < headers.size(); i++) {
			int column = i;
			var viewer = new TableViewerColumn(table, FIGURES.contains(MirrorTable.COLUMNS.get(i)) ? SWT.RIGHT : SWT.LEFT);
			viewer.getColumn().setText(headers.get(i));
			viewer.getColumn().setMoveable(true);
			viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Row) row).cells().get(column)));
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		super.dispose();
	}

	@Override
	public void registerChanged() {
		read();
	}

	@Override
	public void recordsChanged(Set<String> records, Set<String> types) {
		if (types.stream().anyMatch(type -> type.endsWith(TRADE_FLOW))) {
			read();
		}
	}

	private void later() {
		int mine = ++typed;
		period.getDisplay().timerExec(TYPING_PAUSE_MS, () -> {
			if (mine == typed && !period.isDisposed()) {
				read();
			}
		});
	}

	private void read() {
		wrong.hide();
		if (reading != null) {
			reading.cancel();
		}
		if (session.register().isEmpty()) {
			show(List.of(), PortsText.noRegister);
			return;
		}
		try {
			String text = period.getText().strip();
			PartialDate wanted = text.isEmpty() ? null
					: (PartialDate) ValueParser.now().value(PortsPackage.Literals.OBSERVATION__PERIOD, text);
			Register register = session.register().get();
			reading = Background.read(PortsText.readingMirror, () -> new TradeMirror(register).lines(wanted, MOST_LINES), this::show,
					table.getControl());
		} catch (RegisterException e) {
			wrong.setDescriptionText(Problems.sentence(e, session.language()));
			wrong.show();
		}
	}

	private void show(List<MirrorLine> lines) {
		String cut = NLS.bind(PortsText.mirrorCut, MOST_LINES);
		String said = lines.size() == MOST_LINES ? cut : PortsText.mirrorExplained;
		show(lines.stream().flatMap(line -> texts.rows(line).stream()).toList(), lines.isEmpty() ? texts.nothing() : said);
	}

	private void show(List<Row> rows, String said) {
		table.setInput(rows);
		Stream.of(table.getTable().getColumns()).forEach(TableColumn::pack);
		status.setText(said);
		status.getParent().layout();
	}

	private void open() {
		if (table.getStructuredSelection().getFirstElement() instanceof Row row && row.observation() != null) {
			session.register().ifPresent(register -> Background.read(PortsText.readingMirror,
					() -> register.refs(List.of(row.observation())),
					refs -> refs.forEach(ref -> RecordLinks.open(getSite().getPage(), ref)), table.getControl()));
		}
	}
}
