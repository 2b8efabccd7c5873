package org.liaison.meetings.ui.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.core.Register;
import org.liaison.model.Language;
import org.liaison.sessions.minutes.Completion;
import org.liaison.sessions.minutes.Completion.Proposal;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.RecordImages;

/**
 * Proposes names and dates under a text while one types after {@code @}, {@code #} or {@code !}. Arrow keys choose, Enter or Tab takes,
 * Escape closes. Looks things up in the background: typing never waits.
 */
final class CompletionPopup {

	private static final int PAUSE_MS = 120;
	private static final int MOST = 10;
	private static final int WIDTH = 460;

	private final Text text;
	private final Register register;
	private final LineWriter writer;
	private final Supplier<Language> language;
	private final Runnable pause = this::look;
	private Shell shell;
	private Table table;
	private Job job;
	private String shown;
	private String completed;

	CompletionPopup(Text text, Register register, LineWriter writer, Supplier<Language> language) {
		this.text = text;
		this.register = register;
		this.writer = writer;
		this.language = language;
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE_MS, pause));
		text.addListener(SWT.FocusOut, event -> close());
		text.addListener(SWT.Dispose, event -> close());
	}

	/** A line that was put there whole needs no completion until somebody types. */
	void shown(String line) {
		shown = line;
	}

	private void look() {
		if (text.isDisposed() || text.getText().equals(shown)) {
			return;
		}
		if (job != null) {
			job.cancel();
		}
		String line = text.getText();
		int caret = text.getCaretPosition();
		Language typed = language.get();
		if (line.chars().noneMatch(c -> "@#!＠＃！".indexOf(c) >= 0)) { //$NON-NLS-1$
			close();
			return;
		}
		job = Background.read(MinutesText.completing,
				() -> new Completion(register, writer.context(), typed, LocalDate.now()).at(line, caret, MOST), (List<Proposal> found) -> {
					if (line.equals(text.getText()) && caret == text.getCaretPosition() && text.isFocusControl()) {
						completed = line;
						show(found.stream().filter(proposal -> !isThere(proposal, line))
								.sorted(Comparator.comparing(proposal -> !isKey(proposal, line))).toList());
					}
				}, text);
	}

	/** What would change nothing need not be taken. */
	private static boolean isThere(Proposal proposal, String line) {
		return proposal.record() != null && line.substring(proposal.start(), proposal.end()).equals(proposal.insert());
	}

	/** Whoever types a key to its end means that record, not one whose key goes on. */
	private static boolean isKey(Proposal proposal, String line) {
		return line.substring(proposal.start(), proposal.end()).replaceAll("^[@#＠＃>→]+", "").equalsIgnoreCase(proposal.detail()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void show(List<Proposal> proposals) {
		if (proposals.isEmpty()) {
			close();
			return;
		}
		if (!isOpen()) {
			shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.BORDER);
			shell.setLayout(new FillLayout());
			table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
			table.addListener(SWT.MouseDown, event -> text.getDisplay().asyncExec(this::take));
		}
		table.removeAll();
		for (Proposal proposal : proposals) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(proposal);
			item.setText(proposal.label() + "   " + proposal.detail()); //$NON-NLS-1$
			if (proposal.record() != null) {
				item.setImage(RecordImages.image(proposal.record().type()));
			}
		}
		table.select(0);
		int height = Math.min(proposals.size(), MOST) * table.getItemHeight() + 8;
		Point above = text.toDisplay(0, -height - 2);
		shell.setBounds(above.x, above.y, Math.min(WIDTH, text.getSize().x), height);
		shell.setVisible(true);
	}

	/**
	 * Uses a key for the popup.
	 *
	 * @return whether it was meant for it
	 */
	boolean key(Event event) {
		if (!isOpen()) {
			return false;
		}
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			int by = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
			table.setSelection(Math.floorMod(table.getSelectionIndex() + by, table.getItemCount()));
			return true;
		}
		case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> {
			return take();
		}
		case SWT.ESC -> {
			close();
			return true;
		}
		default -> {
			return false;
		}
		}
	}

	/** A date needs no taking: it is there already, in the words that were typed. What was proposed before more was typed is not meant any more. */
	private boolean take() {
		if (!isOpen() || table.getSelectionCount() == 0) {
			return false;
		}
		if (!text.getText().equals(completed)) {
			close();
			return false;
		}
		Proposal proposal = (Proposal) table.getSelection()[0].getData();
		close();
		if (proposal.record() == null) {
			return false;
		}
		text.setSelection(proposal.start(), proposal.end());
		text.insert(proposal.insert() + ' ');
		return true;
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed() && shell.isVisible();
	}

	void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
