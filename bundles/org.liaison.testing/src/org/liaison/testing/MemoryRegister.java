package org.liaison.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.MissingType;
import org.liaison.core.RecentChange;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.core.RegisterInfo;
import org.liaison.core.RegisterListener;
import org.liaison.core.StaleEditException;
import org.liaison.core.VerifyReport;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Fold;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterEvaluation;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.query.SearchRenewal;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Replica;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.Derived;
import org.liaison.model.Ids;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * A register in memory that is nothing but its operations: every answer is folded from them anew. Slow and plain, so that it can be
 * believed; what the real store answers can be compared with it.
 */
public final class MemoryRegister implements Register {

	private final RecordTypes types;
	private final Device device = new Device(Ids.newId(), "tester");
	private final RegisterInfo info = new RegisterInfo(Ids.newId(), 1, Instant.EPOCH, device, false);
	private final List<Operation> log = new ArrayList<>();
	private final Map<String, Long> lastKeys = new HashMap<>();
	private final Map<String, byte[]> contents = new HashMap<>();
	private final Replica replica = new MemoryReplica(this, log);
	private final List<RegisterListener> listeners = new ArrayList<>();

	/** An empty register of these types. */
	public MemoryRegister(RecordTypes types) {
		this.types = types;
	}

	/** All operations, oldest first. */
	public List<Operation> operations() {
		return List.copyOf(log);
	}

	@Override
	public Path file() {
		return Path.of("memory.liaison");
	}

	@Override
	public RegisterInfo info() {
		return info;
	}

	@Override
	public RecordTypes types() {
		return types;
	}

	@Override
	public RowSet rows(Query query) {
		try (Edit edit = Edits.open(this)) {
			List<Row> rows = select(edit, query).map(record -> row(edit, record, query.columns())).toList();
			return new RowSet() {

				@Override
				public long size() {
					return rows.size();
				}

				@Override
				public List<Row> rows(long from, int count) {
					return rows.stream().skip(from).limit(count).toList();
				}
			};
		}
	}

	@Override
	public long count(Query query) {
		try (Edit edit = Edits.open(this)) {
			return select(edit, query).count();
		}
	}

	private Stream<Record> select(Edit edit, Query query) {
		Stream<Record> found = records().map(state -> edit.load(state.root().id()))
				.filter(record -> query.type().eClass().isInstance(record))
				.filter(record -> query.filter().equals(Filter.ALL) || FilterEvaluation.passes(query.filter(), record));
		return query.sort().stream().map(sort -> order(sort, query)).reduce(Comparator::thenComparing).map(found::sorted).orElse(found);
	}

	@SuppressWarnings("unchecked") // what a list can be sorted by is comparable
	private static Comparator<Record> order(Sort sort, Query query) {
		Comparator<Comparable<Object>> values = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(record -> {
			Object value = value(record, sort.feature());
			return (Comparable<Object>) (value instanceof LocalizedText text ? text.best(query.language())
					: value instanceof Record target ? target.getKey() : value);
		}, Comparator.nullsLast(values));
	}

	private static Object value(EObject object, EStructuralFeature feature) {
		return feature.isDerived() ? Derived.value(object, feature) : object.eGet(feature);
	}

	private Row row(Edit edit, Record record, List<EStructuralFeature> columns) {
		List<Object> cells = new ArrayList<>();
		columns.forEach(column -> cells.add(cell(edit, column, value(record, column))));
		return new Row(record.getId(), record.getKey(), RecordTypes.typeId(record.eClass()), cells);
	}

	private Object cell(Edit edit, EStructuralFeature column, Object value) {
		return switch (value) {
		case List<?> list when column instanceof EReference reference && reference.isContainment() -> (long) list.size();
		case List<?> list -> list.stream().map(element -> cell(edit, column, element)).toList();
		case EObject target when column instanceof EReference -> refs(List.of(owner(ObjectIds.of(target)).map(RecordRef::id).orElse(""))).stream().findFirst().orElse(null);
		case Integer number -> number.longValue();
		case null, default -> value;
		};
	}

	@Override
	public Optional<RecordRef> find(String idKeyOrAlias) {
		List<RecordRef> named = records().map(this::ref)
				.filter(ref -> ref.id().equals(idKeyOrAlias) || ref.key().equalsIgnoreCase(idKeyOrAlias)).toList();
		List<RecordRef> aliased = records().filter(state -> aliases(state).anyMatch(idKeyOrAlias::equalsIgnoreCase)).map(this::ref).toList();
		return named.isEmpty() && aliased.size() == 1 ? Optional.of(aliased.getFirst()) : named.stream().findFirst();
	}

	@Override
	public Map<String, List<RecordRef>> aliased(Collection<String> wanted) {
		Map<String, List<RecordRef>> found = new LinkedHashMap<>();
		wanted.forEach(alias -> {
			List<RecordRef> named = records().filter(state -> aliases(state).anyMatch(alias::equalsIgnoreCase)).map(this::ref).toList();
			if (!named.isEmpty()) {
				found.put(alias, named);
			}
		});
		return found;
	}

	private static Stream<String> aliases(RecordState state) {
		return state.root().fields().keySet().stream().filter(key -> key.feature().equals("aliases")).map(key -> key.element());
	}

	@Override
	public List<RecordRef> refs(Collection<String> ids) {
		return ids.stream().map(this::read).flatMap(Optional::stream).map(this::ref).toList();
	}

	private RecordRef ref(RecordState state) {
		Record record = new RecordCodec(types).decode(state, new StandIns(types, List.of()));
		return new RecordRef(record.getId(), Objects.toString(record.getKey(), ""), state.root().type(), record.getTitle());
	}

	@Override
	public Optional<RecordRef> owner(String objectId) {
		return records().filter(state -> state.objects().stream().anyMatch(object -> object.id().equals(objectId))).map(this::ref).findFirst();
	}

	@Override
	public Optional<RecordState> read(String id) {
		return new Fold(of(id), types).state();
	}

	private List<Operation> of(String record) {
		return log.stream().filter(operation -> operation.record().equals(record)).toList();
	}

	private Stream<RecordState> records() {
		Set<String> ids = new LinkedHashSet<>();
		log.forEach(operation -> ids.add(operation.record()));
		return ids.stream().map(this::read).flatMap(Optional::stream);
	}

	@Override
	public List<RecentChange> recent(int limit) {
		Map<String, RecentChange> recent = new LinkedHashMap<>();
		log.reversed().forEach(operation -> refs(List.of(operation.record())).forEach(
				ref -> recent.putIfAbsent(ref.id(), new RecentChange(ref, operation.at(), operation.author()))));
		return recent.values().stream().limit(limit).toList();
	}

	@Override
	public List<Referrer> referrers(String id, int limit) {
		List<Referrer> referrers = new ArrayList<>();
		records().forEach(state -> state.objects().forEach(object -> object.fields().forEach((key, value) -> {
			if (types.eClass(object.type()).orElseThrow().getEStructuralFeature(key.feature()) instanceof EReference reference
					&& !reference.isContainment() && id.equals(key.element().isEmpty() ? value : key.element())) {
				referrers.add(new Referrer(ref(state), object.type(), key.feature()));
			}
		})));
		return referrers.reversed().stream().limit(limit).toList();
	}

	@Override
	public List<RecordRef> search(SearchQuery query) {
		try (Edit edit = Edits.open(this)) {
			return records().filter(state -> query.types().isEmpty() || query.types().contains(state.root().type()))
					.filter(state -> FilterEvaluation.passes(new Filter.Words(query.text()), edit.load(state.root().id())))
					.limit(query.limit()).map(this::ref).toList();
		}
	}

	@Override
	public List<SearchHit> passages(SearchQuery query, List<RecordRef> found) {
		return found.stream().map(record -> new SearchHit(record, "", List.of())).toList();
	}

	@Override
	public <T> T cancellable(IProgressMonitor monitor, Callable<T> work) throws Exception {
		return work.call();
	}

	@Override
	public SearchRenewal renewal() {
		return new SearchRenewal() {

			@Override
			public boolean isDue() {
				return false;
			}

			@Override
			public int percent() {
				return 100;
			}

			@Override
			public void run(IProgressMonitor monitor) {
				// There is no index.
			}
		};
	}

	@Override
	public List<Operation> history(String recordId, String before, int limit) {
		List<Operation> newestFirst = of(recordId).reversed();
		return newestFirst.stream().dropWhile(o -> before != null && !o.id().equals(before)).skip(before == null ? 0 : 1).limit(limit)
				.toList();
	}

	@Override
	public List<MissingType> missingTypes() {
		return List.of();
	}

	@Override
	public Optional<byte[]> content(String sha256) {
		return Optional.ofNullable(contents.get(sha256));
	}

	@Override
	public List<Operation> commit(ChangeSet changes) {
		types.guards().check(types, changes.changes(), this::read);
		changes.changes().forEach(this::check);
		List<Operation> written = new ArrayList<>();
		String edit = Ids.newId();
		for (Change change : changes.changes()) {
			Operation operation = operation(change, edit, changes);
			log.add(operation);
			written.add(operation);
		}
		Set<String> records = new LinkedHashSet<>();
		Set<String> touched = new LinkedHashSet<>();
		changes.changes().forEach(change -> {
			records.add(change.record());
			read(change.record()).ifPresent(state -> touched.add(state.root().type()));
		});
		List.copyOf(listeners).forEach(listener -> listener.changed(new RegisterListener.Event(this, records, touched)));
		return written;
	}

	private void check(Change change) {
		if (change instanceof Change.Set set && !Objects.equals(set.before(), value(set))) {
			throw new StaleEditException(set.record(), set.field().feature(), log.getLast().author());
		}
	}

	private String value(Change.Set set) {
		if (set.field().feature().equals(FieldKey.DELETED)) {
			return read(set.record()).isPresent() ? null : "true";
		}
		return read(set.record()).stream().flatMap(state -> state.objects().stream()).filter(object -> object.id().equals(set.object()))
				.findFirst().map(object -> object.fields().get(set.field())).orElse(null);
	}

	/** The newest on each field that no other one follows; of what a change removes, those on all fields in it. */
	private List<String> seen(Change.Set set) {
		Set<String> removed = removed(set);
		List<Operation> own = log.stream().filter(o -> o.record().equals(set.record())).toList();
		Set<String> followed = own.stream().flatMap(o -> o.bases().stream()).collect(Collectors.toSet());
		return own.stream().filter(o -> !followed.contains(o.id()) || o.isCreation())
				.filter(o -> isOn(o, set) || !o.isCreation() && removed.contains(o.object())).map(Operation::id).toList();
	}

	private boolean isOn(Operation o, Change.Set set) {
		return o.object().equals(set.object()) && (o.isCreation()
				? OperationForm.values(o.after()).containsKey(set.field()) && log.stream().noneMatch(later -> later.bases().contains(o.id())
						&& later.object().equals(o.object()) && set.field().equals(later.field()))
				: o.field().equals(set.field()));
	}

	private Set<String> removed(Change.Set set) {
		if (set.field().feature().equals(FieldKey.DELETED)) {
			return set.after() == null ? Set.of() : inside(set.record(), set.record());
		}
		boolean containment = types.eClass(set.type()).map(eClass -> eClass.getEStructuralFeature(set.field().feature()))
				.filter(feature -> feature instanceof EReference reference && reference.isContainment()).isPresent();
		boolean single = set.field().element().isEmpty();
		return containment && set.before() != null && (set.after() == null || single)
				? inside(set.record(), single ? set.before() : set.field().element()) : Set.of();
	}

	private Set<String> inside(String record, String object) {
		Set<String> inside = new LinkedHashSet<>(Set.of(object));
		read(record).ifPresent(state -> state.objects().stream().filter(o -> inside.contains(o.id())).forEach(o -> o.fields().forEach((key, value) -> {
			state.objects().stream().map(ObjectState::id).filter(id -> id.equals(key.element()) || id.equals(value)).forEach(inside::add);
		})));
		return inside;
	}

	private Operation operation(Change change, String edit, ChangeSet changes) {
		long clock = HybridClock.next(log.stream().mapToLong(Operation::clock).max().orElse(0), System.currentTimeMillis());
		Heads.Head last = replica.heads().devices().getOrDefault(device.id(), new Heads.Head(0, ""));
		return OperationForm.withHash(switch (change) {
		case Change.Create c -> new Operation(Ids.newId(), device.id(), last.sequence() + 1, clock, changes.author(), edit, changes.reason(),
				c.record(), c.object(), c.type(), null, null, OperationForm.values(c.fields()), List.of(), last.hash(), "");
		case Change.Set s -> new Operation(Ids.newId(), device.id(), last.sequence() + 1, clock, changes.author(), edit, changes.reason(),
				s.record(), s.object(), s.type(), s.field(), s.before(), s.after(), seen(s), last.hash(), "");
		});
	}

	@Override
	public List<String> nextKeys(String prefix, int count) {
		return Stream.generate(() -> next(prefix)).limit(count).toList();
	}

	private String next(String prefix) {
		String key = prefix + '-' + lastKeys.merge(prefix, 1L, Long::sum);
		return find(key).isPresent() ? next(prefix) : key;
	}

	@Override
	public String store(byte[] content) {
		String sha256 = DigestUtils.sha256Hex(content);
		contents.put(sha256, content.clone());
		return sha256;
	}

	@Override
	public VerifyReport verify(IProgressMonitor monitor) {
		return new VerifyReport(records().count(), log.size(), List.of());
	}

	@Override
	public Replica replica() {
		return replica;
	}

	@Override
	public void addListener(RegisterListener listener) {
		listeners.add(listener);
	}

	@Override
	public void catchUp() {
		// no other process has this memory
	}

	@Override
	public void removeListener(RegisterListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		listeners.clear();
	}
}
