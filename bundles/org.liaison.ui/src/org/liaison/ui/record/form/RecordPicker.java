package org.liaison.ui.record.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.SearchQuery;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;
import org.liaison.ui.session.RecordText;

/**
 * A text that finds a record while one types its key, an alias or words of it. Arrow keys choose among what was found, Enter takes it,
 * Escape leaves.
 */
public final class RecordPicker {

	private static final int PAUSE_MS = 150;
	private static final int MOST = 12;

	private final Text text;
	private final Supplier<Register> register;
	private final Set<String> types;
	private final Consumer<RecordRef> picked;
	private final Runnable pause = this::search;
	private Shell popup;
	private Table found;
	private TableColumn column;
	private Job job;

	/**
	 * @param register where to look
	 * @param types identifiers of the types to find, empty for all
	 * @param picked is given what was chosen
	 */
	public RecordPicker(Composite parent, Supplier<Register> register, Set<String> types, Consumer<RecordRef> picked) {
		this.register = register;
		this.types = types;
		this.picked = picked;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setMessage(Messages.pickerHint);
		text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE_MS, pause));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::leave));
		text.addListener(SWT.Dispose, e -> close());
	}

	/** The text that one types into. */
	public Text text() {
		return text;
	}

	private void search() {
		if (text.isDisposed()) {
			return;
		}
		if (job != null) {
			job.cancel();
		}
		String words = text.getText().strip();
		if (words.isEmpty()) {
			close();
			return;
		}
		Register source = register.get();
		job = Background.read(Messages.searching, () -> find(source, words, types), hits -> {
			if (words.equals(text.getText().strip())) {
				show(hits);
			}
		}, text);
	}

	/** Whoever bears the words as key or alias first, then those in whose text they occur. */
	static List<RecordRef> find(Register register, String words, Set<String> types) {
		Map<String, RecordRef> hits = new LinkedHashMap<>();
		register.find(words).filter(ref -> types.isEmpty() || types.contains(ref.type())).ifPresent(ref -> hits.put(ref.id(), ref));
		for (RecordRef found : register.search(new SearchQuery(words, types, true, MOST))) {
			hits.putIfAbsent(found.id(), found);
		}
		return new ArrayList<>(hits.values());
	}

	private void show(List<RecordRef> hits) {
		if (popup == null) {
			createPopup();
		}
		found.removeAll();
		for (RecordRef hit : hits) {
			TableItem item = new TableItem(found, SWT.NONE);
			item.setImage(RecordImages.image(hit.type()));
			item.setText(RecordText.label(hit));
			item.setData(hit);
		}
		if (hits.isEmpty()) {
			new TableItem(found, SWT.NONE).setText(Messages.nothingFound);
		} else {
			found.select(0);
		}
		place();
		popup.setVisible(true);
	}

	private void createPopup() {
		popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.BORDER);
		popup.setLayout(new FillLayout());
		found = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		column = new TableColumn(found, SWT.NONE);
		found.addListener(SWT.MouseDown, e -> text.getDisplay().asyncExec(this::take));
		found.addListener(SWT.DefaultSelection, e -> take());
	}

	private void place() {
		Point corner = text.toDisplay(0, text.getSize().y);
		int width = Math.max(text.getSize().x, 360);
		int height = Math.min(Math.max(found.getItemCount(), 1), MOST) * found.getItemHeight() + 6;
		Rectangle screen = text.getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - width));
		int y = corner.y + height <= screen.y + screen.height ? corner.y : corner.y - text.getSize().y - height;
		popup.setBounds(x, y, width, height);
		column.setWidth(width - 4);
	}

	private boolean isOpen() {
		return popup != null && popup.isVisible();
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1, event);
			case SWT.ARROW_UP -> move(-1, event);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (isOpen()) {
					take();
					event.doit = false;
				} else {
					search();
				}
			}
			default -> {
				// everything else is typing
			}
		}
	}

	private void move(int by, Event event) {
		if (isOpen() && found.getItemCount() > 0) {
			found.setSelection(Math.floorMod(found.getSelectionIndex() + by, found.getItemCount()));
			event.doit = false;
		} else if (by > 0) {
			search();
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && isOpen()) {
			close();
			event.doit = false;
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
		}
	}

	private void take() {
		if (!isOpen() || found.getSelectionCount() == 0) {
			return;
		}
		if (found.getSelection()[0].getData() instanceof RecordRef ref) {
			close();
			text.setText(""); //$NON-NLS-1$
			picked.accept(ref);
		}
	}

	/** Words that found nothing would look like a value if they stayed. */
	private void leave() {
		if (!text.isDisposed() && !text.isFocusControl() && (found == null || found.isDisposed() || !found.isFocusControl())) {
			text.setText(""); //$NON-NLS-1$
			close();
		}
	}

	private void close() {
		if (popup != null && !popup.isDisposed()) {
			popup.dispose();
		}
		popup = null;
	}
}
