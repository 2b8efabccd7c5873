package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.documents.tracking.CellReader.Assigned;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * Compares the rows of a sheet with a register. The record of a row is found by an alias, {@code MAPPING:IDENTIFIER}, or because the row is
 * identified by the record's key. An empty cell says nothing.
 */
final class SheetImport {

	private final Register register;
	private final Mapping mapping;
	private final RecordType type;
	private final CellReader cells;
	private final LastImport lastImport;
	/** Identities are found again in any case, as aliases are. */
	private final Map<String, Integer> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private final List<Line> lines = new ArrayList<>();
	private final List<Assigned> always = new ArrayList<>();
	private Columns columns;

	SheetImport(Register register, Labels labels, Mapping mapping) {
		this.register = register;
		this.mapping = mapping;
		this.type = register.types().named(mapping.type());
		this.cells = new CellReader(register, labels);
		this.lastImport = new LastImport(register, mark(mapping));
		mapping.always().forEach((to, value) -> always.add(cells.read(Target.of(type.eClass(), new Column(to), Language.EN), to, value)));
	}

	/** How the reason of an import with this mapping begins. */
	static String mark(Mapping mapping) {
		return mapping.name() + ": "; //$NON-NLS-1$
	}

	/** The alias by which the record of a row is known again. */
	static String alias(Mapping mapping, String identifier) {
		return mapping.name() + ':' + identifier;
	}

	/**
	 * A line for each row that holds anything.
	 *
	 * @throws RegisterException what is wrong with the file or the mapping as a whole
	 */
	List<Line> read(Path file, IProgressMonitor monitor) {
		List<SheetRow> first = new ArrayList<>();
		SheetReader.of(file).read(file, mapping.sheet(), row -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (columns == null) {
				first.add(row);
				findHeader(row);
			} else if (!row.isBlank()) {
				lines.add(line(row));
				monitor.worked(1);
			}
			return true;
		});
		if (columns == null) {
			throw Columns.unknown(mapping.identifier(), first.stream().filter(row -> !row.isBlank()).findFirst().map(SheetRow::cells).orElse(List.of()));
		}
		return lines;
	}

	private void findHeader(SheetRow row) {
		if (Columns.isHeader(row, mapping)) {
			columns = Columns.of(row, mapping, type.eClass(), Language.EN);
		}
	}

	private Line line(SheetRow row) {
		String identifier = row.cell(columns.identifier());
		List<RegisterException> problems = new ArrayList<>();
		List<Assigned> values = values(row, problems);
		Optional<RecordRef> record = Optional.empty();
		try {
			check(row, identifier);
			record = record(identifier);
		} catch (RegisterException e) {
			problems.addFirst(e);
		}
		if (!problems.isEmpty()) {
			return new Line(row.number(), Result.PROBLEM, identifier, record.orElse(null), title(values), List.of(), problems);
		}
		List<Change> changes = record.isPresent() ? changes(record.get(), values) : created(values);
		try {
			guard(record, changes);
		} catch (RegisterException e) {
			return new Line(row.number(), Result.PROBLEM, identifier, record.orElse(null), title(values), changes, List.of(e));
		}
		Result result = record.isEmpty() ? Result.NEW : changes.isEmpty() ? Result.UNCHANGED : Result.CHANGED;
		return new Line(row.number(), result, identifier, record.orElse(null), record.map(RecordRef::title).orElseGet(() -> title(values)), changes,
				List.of());
	}

	private List<Assigned> values(SheetRow row, List<RegisterException> problems) {
		List<Assigned> values = new ArrayList<>();
		columns.targets().forEach((column, target) -> {
			String cell = row.cell(column);
			if (!cell.isEmpty()) {
				try {
					values.add(cells.read(target, columns.headers().get(column), cell));
				} catch (RegisterException e) {
					problems.add(e);
				}
			}
		});
		return values;
	}

	private void check(SheetRow row, String identifier) {
		if (identifier.isEmpty()) {
			throw new RegisterException(Problem.NO_IDENTIFIER, mapping.identifier());
		}
		Integer before = seen.putIfAbsent(identifier, row.number());
		if (before != null) {
			throw new RegisterException(Problem.REPEATED_IDENTIFIER, identifier, before);
		}
	}

	private Optional<RecordRef> record(String identifier) {
		String alias = alias(mapping, identifier);
		Optional<RecordRef> known = register.find(alias).or(() -> isKey(identifier) ? register.find(identifier) : Optional.empty());
		known.filter(ref -> !ref.type().equals(type.id())).ifPresent(ref -> {
			throw new RegisterException(Problem.WRONG_REFERENCE_TYPE, ref.key(), mapping.name(), type.name());
		});
		return known;
	}

	private boolean isKey(String identifier) {
		return identifier.regionMatches(true, 0, type.keyPrefix() + '-', 0, type.keyPrefix().length() + 1);
	}

	private List<Change> changes(RecordRef ref, List<Assigned> values) {
		RecordState state = register.read(ref.id()).orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, ref.key(), "")); //$NON-NLS-1$
		var plain = new Merging(register, state, Map.of());
		if (values.stream().allMatch(value -> plain.change(value).isEmpty())) {
			return List.of(); // nearly all rows of a sheet that is imported again: their history need not be read
		}
		var merging = new Merging(register, state, lastImport.fields(ref.id()));
		return values.stream().flatMap(value -> merging.change(value).stream()).toList();
	}

	/** What nobody may save, a row may not bring in either. */
	private void guard(Optional<RecordRef> ref, List<Change> changes) {
		if (!changes.isEmpty()) {
			try (Edit edit = Edits.open(register); Edit stored = Edits.open(register)) {
				Record record = ref.map(known -> edit.load(known.id())).orElseGet(() -> edit.create(type.eClass()));
				changes.forEach(change -> RowRecord.set(edit, record, change));
				register.types().guards().check(type.eClass(), () -> ref.map(known -> stored.load(known.id())).orElse(null), record);
			}
		}
	}

	/** What stands in the row counts more than what every record gets. */
	private List<Change> created(List<Assigned> values) {
		Map<List<Object>, Change> changes = new LinkedHashMap<>();
		for (List<Assigned> some : List.of(always, values)) {
			some.forEach(value -> changes.put(Arrays.asList(value.feature(), value.language()),
					new Change(value.feature(), value.language(), List.of(), value.values())));
		}
		return List.copyOf(changes.values());
	}

	private static LocalizedText title(List<Assigned> values) {
		LocalizedText title = LocalizedText.EMPTY;
		for (Assigned value : values) {
			if (value.feature() == ModelPackage.Literals.RECORD__TITLE) {
				title = title.with(value.language(), (String) value.values().getFirst());
			}
		}
		return title;
	}
}
