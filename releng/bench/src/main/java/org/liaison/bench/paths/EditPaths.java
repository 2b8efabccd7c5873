package org.liaison.bench.paths;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.liaison.bench.measure.Raw;
import org.liaison.commitments.Commitment;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * Saving: an officer has a record open, changes a value and saves. What it is compared with changes the same value in bare SQLite, once
 * only in the row, once with the operation (and the terms for the search) that nothing may be lost without; all are durable.
 */
public final class EditPaths implements AutoCloseable {

	private static final int OPEN = 100;
	private static final String HASH = "0".repeat(64);

	private final Subject subject;
	private final Raw raw;
	private final List<Edit> edits = new ArrayList<>();
	private final List<Commitment> records = new ArrayList<>();
	private final List<Object> numbers = new ArrayList<>();
	private long unique = System.nanoTime();

	/** Opens records of {@code subject}; {@code raw} is a copy of its file. */
	public EditPaths(Subject subject, Raw raw) throws Exception {
		this.subject = subject;
		this.raw = raw;
		for (int i = 0; i < OPEN; i++) {
			Edit edit = Edits.open(subject.register());
			edits.add(edit);
			records.add((Commitment) edit.load(subject.key(i)));
			numbers.add(raw.value("SELECT number FROM object WHERE key = ?", subject.key(i)));
		}
	}

	/** Measures all of them. */
	public void measure() throws Exception {
		subject.pairs().measure("one edit saved : raw row", 1.25, this::saveNumber, this::rawNumber);
		subject.pairs().measure("one edit saved : raw row and operation", 0, this::saveNumber, run -> {
			raw.begin();
			updateNumber(run);
			operation(run, "targetValue");
			raw.commit();
			return null;
		});
		subject.pairs().measure("one edit of a text saved : raw row", 2.2, this::saveText, this::rawText);
		subject.pairs().measure("one edit of a text saved : raw row, op., search", 0, this::saveText, run -> {
			raw.begin();
			updateText(run);
			operation(run, "text");
			search(run);
			raw.commit();
			return null;
		});
	}

	private Object saveNumber(int run) {
		records.get(run % OPEN).setTargetValue(BigDecimal.valueOf(unique++));
		return edits.get(run % OPEN).save("");
	}

	private Object saveText(int run) {
		Commitment record = records.get(run % OPEN);
		record.setText(record.getText().with(Language.RU, "Стороны согласовали перечень " + unique++));
		return edits.get(run % OPEN).save("");
	}

	private Object rawNumber(int run) throws Exception {
		raw.begin();
		updateNumber(run);
		raw.commit();
		return null;
	}

	private Object rawText(int run) throws Exception {
		raw.begin();
		updateText(run);
		raw.commit();
		return null;
	}

	private void updateNumber(int run) throws Exception {
		raw.run("UPDATE commitments_commitment SET targetValue = ?, targetValue$number = ? WHERE number$ = ?", String.valueOf(unique++),
				(double) unique, numbers.get(run % OPEN));
	}

	private void updateText(int run) throws Exception {
		raw.run("UPDATE commitments_commitment SET text$ru = ? WHERE number$ = ?", "Стороны согласовали перечень " + unique++,
				numbers.get(run % OPEN));
	}

	private void operation(int run, String feature) throws Exception {
		Object number = numbers.get(run % OPEN);
		raw.run("INSERT INTO edit (id, author, reason) VALUES (?, 'Bench', '')", id());
		raw.run("UPDATE device SET sequence = sequence + 1, clock = clock + 1, hash = ? WHERE number = 1", HASH);
		raw.run("INSERT INTO operation (id, device, sequence, clock, edit, record, object, type, feature, element, before, after, bases, hash) "
				+ "SELECT ?, 1, sequence, clock, last_insert_rowid(), ?, ?, 1, (SELECT number FROM feature WHERE name = ?), '', ?, ?, '', hash "
				+ "FROM device WHERE number = 1", id(), number, number, feature, "before", "after " + unique++);
	}

	private String id() {
		return String.format("0190a000-0000-7000-8000-%012x", unique++);
	}

	/** As many terms as the record has words; of Chinese, pairs. */
	private void search(int run) throws Exception {
		Commitment record = records.get(run % OPEN);
		raw.run("DELETE FROM search WHERE rowid = ?", numbers.get(run % OPEN));
		raw.run("INSERT INTO search (rowid, title, text, han, exact) VALUES (?, ?, ?, ?, ?)", numbers.get(run % OPEN), words(record.getTitle()),
				words(record.getSummary()) + ' ' + words(record.getText()), characters(record.getText()), "t1");
	}

	private static String words(LocalizedText text) {
		StringBuilder terms = new StringBuilder(in(text, Language.EN) + ' ' + in(text, Language.RU));
		String chinese = in(text, Language.ZH);
		for (int i = 1; i < chinese.length(); i++) {
			terms.append(' ').append(chinese, i - 1, i + 1);
		}
		return terms.toString();
	}

	private static String characters(LocalizedText text) {
		return String.join(" ", in(text, Language.ZH).split(""));
	}

	private static String in(LocalizedText text, Language language) {
		return Objects.requireNonNullElse(text.text(language), "");
	}

	@Override
	public void close() {
		edits.forEach(Edit::close);
	}
}
