package org.liaison.ui.today;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.ui.session.Background;

/** A card on the screen: heading with number, the first records, or a hint when there are none. */
final class CardControl extends Composite {

	private static final int LINES = 12;

	private final Card card;
	private final Runnable onAppearance;
	private final Label count;
	private final Composite body;
	private final TableViewer table;
	private final Label hint;

	/**
	 * @param onRecord opens a record
	 * @param onWhole shows all records of the card
	 * @param onAppearance what follows when it comes or goes
	 */
	CardControl(Composite parent, Card card, Consumer<RecordRef> onRecord, Consumer<Consumer<IWorkbenchPage>> onWhole, Runnable onAppearance) {
		super(parent, SWT.BORDER);
		this.card = card;
		this.onAppearance = onAppearance;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(this);
		Font bold = JFaceResources.getResources().create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
				.setStyle(SWT.BOLD).increaseHeight(1));
		Control heading = heading(onWhole);
		heading.setFont(bold);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		count = new Label(this, SWT.RIGHT);
		count.setFont(bold);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(count);
		body = new Composite(this, SWT.NONE);
		body.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 170).applyTo(body);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new LineLabels(table));
		table.addOpenListener(event -> open((IStructuredSelection) event.getSelection(), onRecord));
		table.getTable().addListener(SWT.FocusIn, event -> selectSomething());
		hint = new Label(body, SWT.WRAP);
		hint.setText(Objects.requireNonNullElse(card.hint(), "")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(300, SWT.DEFAULT).exclude(card.isFleeting()).applyTo(this);
		setVisible(!card.isFleeting());
	}

	/** Reads the card anew. */
	void read(Register register) {
		Background.read(card.label(), () -> card.source().read(register, LINES), this::show, this);
	}

	/** Whether it is only there while it has records. */
	boolean isFleeting() {
		return card.isFleeting();
	}

	/** Its heading. */
	String label() {
		return card.label();
	}

	/** Its table, for the keyboard. */
	Table table() {
		return table.getTable();
	}

	private void show(CardSource.Content content) {
		content.count().ifPresent(number -> count.setText(NumberFormat.getIntegerInstance().format(number)));
		table.setInput(content.lines());
		((StackLayout) body.getLayout()).topControl = content.lines().isEmpty() ? hint : table.getTable();
		body.layout();
		appear(!card.isFleeting() || !content.lines().isEmpty());
	}

	private void appear(boolean there) {
		GridData place = (GridData) getLayoutData();
		if (place.exclude == there) {
			place.exclude = !there;
			setVisible(there);
			onAppearance.run();
		}
	}

	private void selectSomething() {
		if (table().getSelectionIndex() < 0 && table().getItemCount() > 0) {
			table().select(0);
		}
	}

	private static void open(IStructuredSelection selection, Consumer<RecordRef> onRecord) {
		if (selection.getFirstElement() instanceof CardSource.Line line) {
			onRecord.accept(line.record());
		}
	}

	private Control heading(Consumer<Consumer<IWorkbenchPage>> onWhole) {
		if (card.source().whole().isEmpty()) {
			var label = new Label(this, SWT.NONE);
			label.setText(card.label());
			return label;
		}
		var link = new Link(this, SWT.NONE);
		link.setText("<a>" + card.label() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(TodayText.showAll);
		link.addListener(SWT.Selection, event -> card.source().whole().ifPresent(onWhole));
		return link;
	}
}
