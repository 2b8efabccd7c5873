package org.liaison.ui.today;

import java.text.NumberFormat;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.list.ListEditorInput;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/** A card on the screen: heading with number, the first records, or a hint when there are none. */
final class CardControl extends Composite {

	private static final int LINES = 12;

	private final Card card;
	private final Label count;
	private final Composite body;
	private final Composite tableArea;
	private final Table table;
	private final Label hint;

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
		tableArea = new Composite(body, SWT.NONE);
		table = new Table(tableArea, SWT.FULL_SELECTION | SWT.SINGLE);
		addColumns();
		table.addListener(SWT.DefaultSelection, event -> onRecord.accept((RecordRef) event.item.getData()));
		hint = new Label(body, SWT.WRAP);
		hint.setText(card.hint());
	}

	/** Reads the card anew. */
	void read(Register register) {
		Background.read(card.label(), () -> card.source().read(register, LINES), this::show, this);
	}

	/** Its table, for the keyboard. */
	Control first() {
		return table;
	}

	private void show(CardSource.Content content) {
		content.count().ifPresent(number -> count.setText(NumberFormat.getIntegerInstance().format(number)));
		int selected = table.getSelectionIndex();
		table.removeAll();
		for (CardSource.Line line : content.lines()) {
			var item = new TableItem(table, SWT.NONE);
			item.setImage(RecordImages.image(line.record().type()));
			item.setText(new String[] { line.record().key(), RecordText.title(line.record()), line.when(), line.who() });
			item.setData(line.record());
		}
		if (table.getItemCount() > 0) {
			table.select(Math.clamp(selected, 0, table.getItemCount() - 1));
		}
		((StackLayout) body.getLayout()).topControl = content.lines().isEmpty() ? hint : tableArea;
		body.layout();
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
		var layout = new TableColumnLayout();
		tableArea.setLayout(layout);
		int[] weights = { 20, 52, 26, 24 };
		for (int weight : weights) {
			layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(weight, 40));
		}
	}
}
