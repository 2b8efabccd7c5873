package org.liaison.exchange.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.liaison.core.Problems;
import org.liaison.core.contribution.CommandSession.Format;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Arrival.Counts;
import org.liaison.core.replica.Gap;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.ConflictWords;
import org.liaison.exchange.Trust;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Kind;

/** Prints what is in a package and what it does: lines for a person, one object for a program. */
final class ArrivalTable {

	private static final List<String> COLUMNS = List.of("from", "device", "fingerprint", "trust", "made", "kind", "for", "operations", "holds", "new", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"known", "waiting", "created", "changed", "deleted", "conflicts", "sameKey", "missing", "needsPlugin", "leftOut", "refused", "records"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	private static final int LISTED = 20;

	private final Part part;

	ArrivalTable(Part part) {
		this.part = part;
	}

	/** @param arrival {@code null} when nobody has looked what the package would do */
	void print(Manifest manifest, Trust trust, Arrival arrival) throws IOException {
		List<Object> cells = new ArrayList<>(Arrays.asList(manifest.sender().name(), manifest.sender().device(), manifest.keys().fingerprint(),
				trust.name(), manifest.made().toString(), manifest.kind().name(), manifest.receiver() == null ? null : manifest.receiver().name(),
				manifest.kind() == Kind.OPERATIONS ? manifest.operations() : null, manifest.kind() == Kind.RECEIPT ? null : manifest.records()));
		cells.addAll(arrival == null ? Collections.nCopies(COLUMNS.size() - cells.size(), null) : done(manifest.kind(), arrival));
		if (!part.isForPerson()) {
			try (var rows = part.session.rows(COLUMNS, COLUMNS)) {
				rows.row(cells.toArray());
			}
			return;
		}
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i) instanceof List<?> list) {
				list.stream().limit(LISTED).forEach(line(COLUMNS.get(i)));
			} else if (cells.get(i) != null) {
				line(COLUMNS.get(i)).accept(cells.get(i));
			}
		}
	}

	private List<Object> done(Kind kind, Arrival arrival) {
		List<String> raised = arrival.conflicts().stream().map(ConflictWords::name).toList();
		List<?> gaps = arrival.gaps().stream().map(this::missing).toList();
		List<String> keys = arrival.sharedKeys().stream().map(key -> key.key() + ": " + titles(key)).toList(); //$NON-NLS-1$
		List<String> records = arrival.records().stream().map(changed -> changed.record().key() + ' ' + changed.kind()).toList();
		List<String> refused = arrival.refused().stream().map(why -> Problems.sentence(why, part.session.language())).toList();
		boolean told = kind == Kind.OPERATIONS;
		return Arrays.asList(told ? arrival.applied() : null, told ? arrival.known() : null, told ? arrival.waiting() : null, sum(arrival, 0), sum(arrival, 1), sum(arrival, 2), raised, keys, gaps,
				List.copyOf(arrival.missingTypes()), List.copyOf(arrival.leftOut()), refused, records);
	}

	private Object missing(Gap gap) {
		String name = part.exchange().name(gap.device());
		if (part.session.format() == Format.JSON) {
			var named = new LinkedHashMap<String, Object>();
			named.put("device", gap.device()); //$NON-NLS-1$
			named.put("name", name); //$NON-NLS-1$
			named.put("from", gap.from()); //$NON-NLS-1$
			named.put("to", gap.to()); //$NON-NLS-1$
			named.put("holders", gap.holders()); //$NON-NLS-1$
			return named;
		}
		return gap.holders().isEmpty() ? part.text("missing.unknown", name, gap.from(), gap.to()) //$NON-NLS-1$
				: part.text("missing", name, gap.from(), gap.to(), String.join(", ", gap.holders())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String titles(SharedKey key) {
		return key.records().stream().map(record -> record.title().best(part.session.language())).collect(Collectors.joining(" / ")); //$NON-NLS-1$
	}

	private Consumer<Object> line(String column) {
		return value -> part.session.out().println(part.text("column." + column) + ": " + word(column, value)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String word(String column, Object value) {
		boolean named = column.equals("trust") || column.equals("kind"); //$NON-NLS-1$ //$NON-NLS-2$
		return named ? part.text(column + '.' + value) : String.valueOf(value);
	}

	private static int sum(Arrival arrival, int which) {
		return arrival.counts().entrySet().stream().map(Map.Entry::getValue).mapToInt(counts -> of(counts, which)).sum();
	}

	private static int of(Counts counts, int which) {
		return switch (which) {
		case 0 -> counts.created();
		case 1 -> counts.changed();
		default -> counts.deleted();
		};
	}
}
