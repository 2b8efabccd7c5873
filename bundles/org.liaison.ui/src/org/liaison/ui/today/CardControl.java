package org.liaison.ui.today;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.internal.Ellipsis;
import org.liaison.ui.list.ListEditorInput;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** A card on the screen: heading with number, the first records, or a hint when there are none. */
final class CardControl extends Composite {

	private static final int LINES = 12;
	private static final int COLUMNS = 4;
	private static final int PICTURE = 26;
	private static final int MARGIN = 14;

	private final Card card;
	private final Label count;
	private final Composite body;
	private final Table table;
	private final Label hint;
	private List<CardSource.Line> lines = List.of();

	/**
	 * @param onRecord opens a record
	 * @param onList opens the list of all records of the card
	 */
	CardControl(Composite parent, Card card, Consumer<RecordRef> onRecord, Consumer<ListEditorInput> onList) {
		super(parent, SWT.BORDER);
		this.card = card;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(this);
		Font bold = JFaceResources.getResources().create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
				.setStyle(SWT.BOLD).increaseHeight(1));
		Control heading = heading(onList);
		heading.setFont(bold);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		count = new Label(this, SWT.RIGHT);
		count.setFont(bold);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(count);
		body = new Composite(this, SWT.NONE);
		body.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 170).applyTo(body);
		table = new Table(body, SWT.FULL_SELECTION | SWT.SINGLE);
		addColumns();
		table.addListener(SWT.Resize, event -> arrange());
		table.addListener(SWT.FocusIn, event -> {
			if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
				table.select(0);
			}
		});
		table.addListener(SWT.DefaultSelection, event -> onRecord.accept((RecordRef) event.item.getData()));
		hint = new Label(body, SWT.WRAP);
		hint.setText(card.hint());
	}

	/** Reads the card anew. */
	void read(Register register) {
		Background.read(card.label(), () -> card.source().read(register, LINES), this::show, this);
	}

	/** Its heading. */
	String label() {
		return card.label();
	}

	/** Its table, for the keyboard. */
	Control first() {
		return table;
	}

	private void show(CardSource.Content content) {
		content.count().ifPresent(number -> count.setText(NumberFormat.getIntegerInstance().format(number)));
		int selected = table.getSelectionIndex();
		lines = content.lines();
		table.removeAll();
		for (CardSource.Line line : lines) {
			var item = new TableItem(table, SWT.NONE);
			item.setImage(RecordImages.image(line.record().type()));
			item.setData(line.record());
		}
		arrange();
		if (selected >= 0 && !lines.isEmpty()) {
			table.select(Math.min(selected, lines.size() - 1));
		}
		((StackLayout) body.getLayout()).topControl = lines.isEmpty() ? hint : table;
		body.layout();
	}

	/** Key and date as wide as they are, whom it concerns at most a third, the title what is left; what does not fit is shortened. */
	private void arrange() {
		int all = table.getClientArea().width;
		if (lines.isEmpty() || all == 0) {
			return;
		}
		var gc = new GC(table);
		try {
			int key = PICTURE + widest(gc, line -> line.record().key());
			int when = widest(gc, CardSource.Line::when);
			int who = Math.min(widest(gc, CardSource.Line::who), all / 3);
			int[] widths = { key, Math.max(MARGIN, all - key - when - who), when, who };
			for (int column = 0; column < widths.length; column++) {
				table.getColumn(column).setWidth(widths[column]);
			}
			for (int i = 0; i < lines.size(); i++) {
				CardSource.Line line = lines.get(i);
				table.getItem(i).setText(new String[] { line.record().key(),
						Ellipsis.fit(gc, RecordText.title(line.record()), widths[1] - MARGIN), line.when(),
						Ellipsis.fit(gc, line.who(), who - MARGIN) });
			}
		} finally {
			gc.dispose();
		}
	}

	private int widest(GC gc, Function<CardSource.Line, String> text) {
		int widest = lines.stream().map(text).mapToInt(t -> gc.textExtent(t).x).max().orElse(0);
		return widest == 0 ? 0 : widest + MARGIN;
	}

	private Control heading(Consumer<ListEditorInput> onList) {
		if (card.source().list().isEmpty()) {
			var label = new Label(this, SWT.NONE);
			label.setText(card.label());
			return label;
		}
		var link = new Link(this, SWT.NONE);
		link.setText("<a>" + card.label() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(TodayText.showAll);
		link.addListener(SWT.Selection, event -> card.source().list().ifPresent(onList));
		return link;
	}

	private void addColumns() {
		for (int column = 0; column < COLUMNS; column++) {
			new TableColumn(table, SWT.NONE).setResizable(false);
		}
	}
}
