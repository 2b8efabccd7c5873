package org.liaison.bench.paths;

import java.util.List;

import org.liaison.bench.measure.Raw;
import org.liaison.core.Edit;
import org.liaison.core.Edits;

/** One record: its objects, its history, and who refers to it. */
public final class RecordPaths {

	private static final int OPERATIONS = 50;

	private final Subject subject;
	private final Raw raw;

	/** Records of {@code subject}, and the same file in bare hands. */
	public RecordPaths(Subject subject, Raw raw) {
		this.subject = subject;
		this.raw = raw;
	}

	/** Measures all of them. */
	public void measure() throws Exception {
		subject.pairs().measure("one record as EMF objects", 2, run -> {
			try (Edit edit = Edits.open(subject.register())) {
				return edit.load(subject.key(run));
			}
		}, run -> record(subject.key(run)));
		List<String> ids = java.util.stream.IntStream.range(0, 500).mapToObj(i -> subject.register().find(subject.key(i)).orElseThrow().id()).toList();
		subject.pairs().measure("history of a record", 2, run -> subject.register().history(ids.get(run % ids.size()), null, OPERATIONS),
				run -> history(ids.get(run % ids.size())));
		String place = subject.register().find("PRT-7").orElseThrow().id();
		subject.pairs().measure("who refers to a place, first 100", 2, run -> subject.register().referrers(place, 100),
				run -> raw.rows("SELECT h.type, r.feature, o.id, o.key, o.type, o.title$en, o.title$zh, o.title$ru FROM reference r JOIN object h ON "
						+ "h.number = r.holder JOIN object o ON o.number = h.record WHERE r.target = (SELECT number FROM object WHERE id = ?) "
						+ "ORDER BY o.number DESC LIMIT 100", place));
	}

	private Object record(String key) throws Exception {
		Object number = raw.value("SELECT number FROM object WHERE key = ? AND live", key);
		List<Object[]> rows = raw.rows("SELECT * FROM commitments_commitment WHERE number$ = ?", number);
		rows.addAll(raw.rows("SELECT * FROM commitments_progressupdate WHERE number$ IN (SELECT number FROM object WHERE record = ? AND record <> number)",
				number));
		rows.addAll(raw.rows("SELECT r.feature, o.id, o.key, o.type, o.title$en, o.title$zh, o.title$ru FROM reference r JOIN object o ON "
				+ "o.number = r.target WHERE r.holder = ?", number));
		rows.addAll(raw.rows("SELECT * FROM value WHERE holder = ?", number));
		return rows;
	}

	private Object history(String id) throws Exception {
		return raw.rows("SELECT p.id, d.id, p.sequence, p.clock, e.author, e.reason, p.object, t.id, f.name, p.element, p.before, p.after, p.hash "
				+ "FROM operation p JOIN device d ON d.number = p.device JOIN edit e ON e.number = p.edit JOIN type t ON t.number = p.type "
				+ "LEFT JOIN feature f ON f.number = p.feature WHERE p.record = (SELECT number FROM object WHERE id = ?) "
				+ "ORDER BY p.clock DESC LIMIT " + OPERATIONS, id);
	}
}
