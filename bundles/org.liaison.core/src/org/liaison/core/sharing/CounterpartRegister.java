package org.liaison.core.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.MissingType;
import org.liaison.core.RecentChange;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.core.RegisterInfo;
import org.liaison.core.RegisterListener;
import org.liaison.core.VerifyReport;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.query.SearchRenewal;
import org.liaison.core.replica.Replica;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;

/**
 * A register as the partner administration may see it: the one gate of whatever is composed for it. Whoever reads records, lists or names here
 * cannot reach what stays in the house, and what was asked for and withheld is noted. Of a record that stays there is an empty one of the
 * same type, so that whoever follows a reference finds nothing rather than fails. What was changed when by whom is not told; nothing can be
 * written.
 */
public final class CounterpartRegister implements Register {

	private final Register register;
	private final Disclosure disclosure;
	private final Set<LeftOut> leftOut = new LinkedHashSet<>();
	private final Map<String, Boolean> untitled = new HashMap<>();
	/** What each record that was read lacks, by its features. */
	private final Map<String, Map<String, Set<String>>> lacking = new HashMap<>();

	/** What may be seen of {@code register}. Good for one document. */
	public CounterpartRegister(Register register) {
		this.register = register;
		disclosure = new Disclosure(register);
	}

	/** Whether a record may be seen. */
	public boolean mayLeave(String record) {
		return disclosure.mayLeave(record);
	}

	/** What was asked for and not given so far, in the order in which it was asked for. */
	public List<LeftOut> leftOut() {
		return List.copyOf(leftOut);
	}

	/** Notes what a record lacks in a feature: for features that few documents tell. Returns whether anything is lacking there. */
	public boolean lacks(String record, EStructuralFeature feature) {
		Set<String> sake = lacking.getOrDefault(record, Map.of()).get(feature.getName());
		if (sake != null) {
			withhold(record, feature);
			sake.stream().flatMap(object -> disclosure.reasons(object).stream()).forEach(this::withhold);
		}
		return sake != null;
	}

	/** Notes that a feature of a record is not told, for another reason than its own. */
	public void withhold(String record, EStructuralFeature feature) {
		register.read(record).ifPresent(state -> register.refs(List.of(record))
				.forEach(ref -> leftOut.add(new LeftOut(ref, Disclosure.marking(state), false, feature))));
	}

	private void withhold(String record) {
		if (!disclosure.mayLeave(record)) {
			register.read(record).ifPresent(state -> register.refs(List.of(record)).forEach(ref -> leftOut.add(new LeftOut(ref, Disclosure.marking(state),
					Sharing.isShareable(Disclosure.marking(state)) && disclosure.isUndecided(record), null))));
		}
	}

	// --- reading

	@Override
	public Optional<RecordState> read(String id) {
		Optional<RecordState> record = register.read(id);
		if (record.isPresent() && !disclosure.mayLeave(id)) {
			withhold(id);
			return Optional.of(new RecordState(List.of(new ObjectState(id, record.get().root().type(), new TreeMap<>()))));
		}
		return record.map(this::disclosed);
	}

	private RecordState disclosed(RecordState record) {
		Disclosed disclosed = disclosure.disclose(record, true);
		String id = record.root().id();
		lacking.put(id, disclosed.lacking());
		EClass type = register.types().eClass(record.root().type()).orElseThrow();
		for (String name : disclosed.lacking().keySet()) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			if (isToldWhereRead(feature)) {
				lacks(id, feature);
			}
		}
		return disclosed.state();
	}

	/** What is internal by nature, what a reference leads to, and sentences of sources are missed only by those who ask for them. */
	private static boolean isToldWhereRead(EStructuralFeature feature) {
		boolean inside = feature instanceof EReference reference && reference.isContainment();
		return !Sharing.isInternal(feature) && (inside || feature == ModelPackage.Literals.RECORD__TITLE) && feature != ModelPackage.Literals.RECORD__CITATIONS;
	}

	@Override
	public RowSet rows(Query query) {
		RowSet rows = register.rows(query);
		return new RowSet() {

			@Override
			public long size() {
				return rows.size();
			}

			@Override
			public List<Row> rows(long from, int count) {
				return rows.rows(from, count).stream().map(row -> disclosed(row, query)).toList();
			}
		};
	}

	private Row disclosed(Row row, Query query) {
		boolean leaves = disclosure.mayLeave(row.id());
		if (!leaves) {
			withhold(row.id());
		}
		List<Object> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			cells.add(leaves ? disclosed(row, query.columns().get(i), row.cells().get(i)) : null);
		}
		return new Row(row.id(), leaves ? row.key() : "", row.type(), cells); //$NON-NLS-1$
	}

	private Object disclosed(Row row, EStructuralFeature column, Object cell) {
		if (Sharing.isInternal(column)) {
			return null;
		}
		if (column == ModelPackage.Literals.RECORD__TITLE) {
			return isUntitled(row.id(), row.type()) ? LocalizedText.EMPTY : cell;
		}
		return switch (cell) {
		case RecordRef ref -> isNamed(ref) ? disclosed(ref) : null;
		case List<?> many -> many.stream().filter(one -> !(one instanceof RecordRef ref) || isNamed(ref))
				.map(one -> one instanceof RecordRef ref ? disclosed(ref) : one).toList();
		case null, default -> cell;
		};
	}

	private boolean isNamed(RecordRef ref) {
		withhold(ref.id());
		return disclosure.mayLeave(ref.id());
	}

	@Override
	public long count(Query query) {
		return register.count(query);
	}

	@Override
	public Optional<RecordRef> find(String idKeyOrAlias) {
		return register.find(idKeyOrAlias).map(this::disclosed);
	}

	@Override
	public Map<String, List<RecordRef>> aliased(Collection<String> aliases) {
		Map<String, List<RecordRef>> found = register.aliased(aliases);
		found.replaceAll((alias, records) -> records.stream().map(this::disclosed).toList());
		return found;
	}

	@Override
	public List<RecordRef> refs(Collection<String> ids) {
		return register.refs(ids).stream().map(this::disclosed).toList();
	}

	@Override
	public Optional<RecordRef> owner(String objectId) {
		return register.owner(objectId).map(this::disclosed);
	}

	@Override
	public List<Referrer> referrers(String id, int limit) {
		return register.referrers(id, limit).stream()
				.map(referrer -> new Referrer(disclosed(referrer.record()), referrer.holderType(), referrer.feature())).toList();
	}

	private RecordRef disclosed(RecordRef ref) {
		boolean leaves = disclosure.mayLeave(ref.id());
		return leaves && !isUntitled(ref.id(), ref.type()) ? ref : new RecordRef(ref.id(), leaves ? ref.key() : "", ref.type(), LocalizedText.EMPTY); //$NON-NLS-1$
	}

	private boolean isUntitled(String record, String type) {
		boolean maybe = register.types().eClass(type).filter(eClass -> eClass.getEAllReferences().stream().anyMatch(Sharing::isTitledAfter)).isPresent();
		return maybe && untitled.computeIfAbsent(record, disclosure::isUntitled);
	}

	@Override
	public <T> T cancellable(IProgressMonitor monitor, Callable<T> work) throws Exception {
		return register.cancellable(monitor, work);
	}

	@Override
	public RecordTypes types() {
		return register.types();
	}

	@Override
	public Path file() {
		return register.file();
	}

	@Override
	public RegisterInfo info() {
		return register.info();
	}

	@Override
	public List<MissingType> missingTypes() {
		return register.missingTypes();
	}

	// --- what stays in the house altogether

	@Override
	public List<Operation> history(String recordId, String before, int limit) {
		return List.of();
	}

	@Override
	public List<RecordRef> search(SearchQuery query) {
		return List.of();
	}

	@Override
	public List<SearchHit> passages(SearchQuery query, List<RecordRef> found) {
		return List.of();
	}

	@Override
	public List<RecentChange> recent(int limit) {
		return List.of();
	}

	@Override
	public Optional<byte[]> content(String sha256) {
		return Optional.empty();
	}

	@Override
	public SearchRenewal renewal() {
		throw readOnly();
	}

	@Override
	public Replica replica() {
		throw readOnly();
	}

	@Override
	public List<Operation> commit(ChangeSet changes) {
		throw readOnly();
	}

	@Override
	public List<String> nextKeys(String prefix, int count) {
		throw readOnly();
	}

	@Override
	public String store(byte[] content) {
		throw readOnly();
	}

	@Override
	public VerifyReport verify(IProgressMonitor monitor) {
		throw readOnly();
	}

	private static UnsupportedOperationException readOnly() {
		return new UnsupportedOperationException("what the counterpart may see is only read"); //$NON-NLS-1$
	}

	@Override
	public void addListener(RegisterListener listener) {
		register.addListener(listener);
	}

	@Override
	public void catchUp() {
		register.catchUp();
	}

	@Override
	public void removeListener(RegisterListener listener) {
		register.removeListener(listener);
	}

	@Override
	public void close() {
		// The register is whose it was.
	}
}
