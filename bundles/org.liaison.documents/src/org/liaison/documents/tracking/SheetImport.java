package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.StandIns;
import org.liaison.core.contribution.ImportReport.Change;
import org.liaison.core.contribution.ImportReport.Line;
import org.liaison.core.contribution.ImportReport.Result;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.documents.tracking.CellReader.Assigned;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * Compares the rows of a sheet with a register. The record of a row is found by an alias, {@code MAPPING:IDENTIFIER}, or because the
 * mapping says that rows are identified by keys. An empty cell says nothing.
 */
final class SheetImport {

	private static final int TOGETHER = 500;

	private final Register register;
	private final Mapping mapping;
	private final RecordType type;
	private final CellReader cells;
	private final LastImport lastImport;
	/** Identities are found again in any case, as aliases are. */
	private final Map<String, Integer> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private final List<Line> lines = new ArrayList<>();
	private final List<Assigned> always = new ArrayList<>();
	private final List<SheetRow> waiting = new ArrayList<>();
	private Map<String, List<RecordRef>> aliased = Map.of();
	private Map<String, RecordState> states = Map.of();
	private Columns columns;

	SheetImport(Register register, Labels labels, Mapping mapping) {
		this.register = register;
		this.mapping = mapping;
		this.type = register.types().named(mapping.type());
		this.cells = new CellReader(register, labels);
		this.lastImport = new LastImport(register, mark(mapping));
		mapping.always().forEach((to, value) -> always.add(cells.read(Target.of(type.eClass(), new Column(to), Language.EN), to, value, problem -> {
			throw problem;
		})));
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
		var search = new HeadingSearch(mapping);
		SheetReader.of(file).read(file, mapping.sheet(), row -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (columns == null && search.take(row)) {
				return true;
			}
			columns(search, file);
			if (row.isRecord()) {
				waiting.add(row);
			}
			if (waiting.size() == TOGETHER) {
				compare(monitor);
			}
			return true;
		});
		columns(search, file);
		compare(monitor);
		return lines;
	}

	private Columns columns(HeadingSearch search, Path file) {
		if (columns == null) {
			Heading heading = search.best().orElseThrow(() -> new RegisterException(Problem.EMPTY_TABLE, file.getFileName()));
			columns = Columns.of(heading, mapping, type.eClass(), Language.EN);
		}
		return columns;
	}

	/** Rows are compared some hundred at a time, so that the register is asked once for all of them. */
	private void compare(IProgressMonitor monitor) {
		aliased = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		aliased.putAll(register.aliased(waiting.stream().map(row -> alias(mapping, row.cell(columns.identifier()))).toList()));
		states = register.read(aliased.values().stream().flatMap(List::stream).map(RecordRef::id).toList()).stream()
				.collect(Collectors.toMap(state -> state.root().id(), Function.identity(), (one, same) -> one));
		waiting.forEach(row -> lines.add(line(row)));
		monitor.worked(waiting.size());
		waiting.clear();
	}

	private Line line(SheetRow row) {
		String identifier = row.cell(columns.identifier());
		List<RegisterException> problems = new ArrayList<>();
		List<Assigned> values = values(row, problems);
		Optional<RecordRef> record = Optional.empty();
		try {
			check(row, identifier);
			record = record(identifier);
			if (problems.isEmpty() && record.isEmpty() && title(values).equals(LocalizedText.EMPTY) && title(always).equals(LocalizedText.EMPTY)) {
				problems.add(new RegisterException(Problem.NO_TITLE));
			}
		} catch (RegisterException e) {
			problems.addFirst(e);
		}
		if (!problems.isEmpty()) {
			return new Line(row.number(), Result.PROBLEM, identifier, record.orElse(null), title(values), List.of(), problems, List.of());
		}
		List<Change> changes = record.isPresent() ? changes(record.get(), values) : created(values);
		try {
			guard(record, changes);
		} catch (RegisterException e) {
			return new Line(row.number(), Result.PROBLEM, identifier, record.orElse(null), title(values), changes, List.of(e), List.of());
		}
		Result result = record.isEmpty() ? Result.NEW : changes.isEmpty() ? Result.UNCHANGED : Result.CHANGED;
		return new Line(row.number(), result, identifier, record.orElse(null), record.map(RecordRef::title).orElseGet(() -> title(values)), changes,
				List.of(), notes(values, changes));
	}

	private List<Assigned> values(SheetRow row, List<RegisterException> problems) {
		Map<List<Object>, Assigned> values = new LinkedHashMap<>();
		columns.targets().forEach((column, target) -> {
			String cell = row.cell(column);
			if (!cell.isEmpty()) {
				try {
					Assigned value = cells.read(target, columns.headers().get(column), cell, problems::add);
					values.merge(value.place(), value, Assigned::and);
				} catch (RegisterException e) {
					problems.add(e);
				}
			}
		});
		return List.copyOf(values.values());
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

	/** What the sheet calls a row is the sheet's own: only a mapping that says so makes keys of it. */
	private Optional<RecordRef> record(String identifier) {
		List<RecordRef> known = aliased.getOrDefault(alias(mapping, identifier), List.of());
		if (known.size() > 1) {
			throw new RegisterException(Problem.AMBIGUOUS_RECORD, identifier, known.size(), known.stream().map(RecordRef::key).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		Optional<RecordRef> record = known.stream().findFirst().or(() -> mapping.keys() ? Optional.of(keyed(identifier)) : Optional.empty());
		record.filter(ref -> !ref.type().equals(type.id())).ifPresent(ref -> {
			throw new RegisterException(Problem.WRONG_REFERENCE_TYPE, ref.key(), mapping.name(), type.name());
		});
		return record;
	}

	private RecordRef keyed(String key) {
		return register.find(key).filter(ref -> ref.key().equalsIgnoreCase(key)).orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, key, "")); //$NON-NLS-1$
	}

	private List<Change> changes(RecordRef ref, List<Assigned> values) {
		RecordState state = Optional.ofNullable(states.get(ref.id())).or(() -> register.read(ref.id())).orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, ref.key(), "")); //$NON-NLS-1$
		var plain = new Merging(register, state, Map.of());
		if (values.stream().noneMatch(plain::differs)) {
			return List.of(); // nearly all rows of a sheet that is imported again: their history need not be read
		}
		var merging = new Merging(register, state, lastImport.fields(ref.id()));
		return values.stream().flatMap(value -> merging.changes(value).stream()).toList();
	}

	/** What nobody may save, a row may not bring in either. */
	private void guard(Optional<RecordRef> ref, List<Change> changes) {
		if (changes.isEmpty()) {
			return;
		}
		if (ref.isEmpty()) {
			// Most rows of a new sheet: what is not saved needs no edit.
			Record record = (Record) ObjectIds.create(type.eClass(), Ids.newId());
			changes.forEach(change -> RowRecord.set(record, change, named -> StandIns.of(register.types(), named)));
			register.types().guards().check(type.eClass(), () -> null, record);
			return;
		}
		try (Edit edit = Edits.open(register); Edit stored = Edits.open(register)) {
			Record record = edit.load(ref.get().id());
			changes.forEach(change -> RowRecord.set(record, change, edit::reference));
			register.types().guards().check(type.eClass(), () -> stored.load(ref.get().id()), record);
		}
	}

	/** What stands in the row counts more than what every record gets. */
	private List<Change> created(List<Assigned> values) {
		Map<List<Object>, Change> changes = new LinkedHashMap<>();
		for (List<Assigned> some : List.of(always, values)) {
			some.forEach(value -> {
				changes.put(value.place(), new Change(value.feature(), value.language(), List.of(), value.values()));
				changes.remove(Arrays.asList(value.instead(), null));
			});
		}
		return List.copyOf(changes.values());
	}

	/** What a person has to know of what is set. */
	private static List<RegisterException> notes(List<Assigned> values, List<Change> changes) {
		return values.stream().filter(value -> value.note() != null && changes.stream().anyMatch(change -> change.feature() == value.feature())).map(Assigned::note)
				.toList();
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
