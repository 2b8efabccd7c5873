package org.liaison.core.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liaison.core.Edit;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.ObjectIds;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.internal.edit.Entry.Snapshot;
import org.liaison.core.internal.edit.Steps.Step;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.NearestRecords;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Ids;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;

/**
 * An edit that keeps, for every record it touches, the flat state that the register has and the one at the last step. Saving, and
 * undo across saves, then are differences between states; the EMF adapter only tells where to look.
 */
public final class RecordEdit implements Edit {

	private final Register register;
	private final RecordTypes types;
	private final RecordCodec codec;
	private final StateDiff diff;
	private final Overlap overlap;
	private final RecordResources resources = new RecordResources(this::resolve, this::history);
	private final Contents contents = new Contents();
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Map<String, Entry> byKey = new HashMap<>();
	private final Set<String> touchedSinceSave = new LinkedHashSet<>();
	private final Set<String> touchedSinceStep = new LinkedHashSet<>();
	private final Steps steps = new Steps();
	private final Toucher toucher = new Toucher();

	/** An edit of {@code register}. */
	public RecordEdit(Register register) {
		this.register = register;
		this.types = register.types();
		this.codec = new RecordCodec(types);
		this.diff = new StateDiff(types);
		this.overlap = new Overlap(diff);
	}

	@Override
	public Record load(String idKeyOrAlias) {
		return find(idKeyOrAlias).or(() -> register.find(idKeyOrAlias).flatMap(ref -> byId(ref.id())))
				.orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, idKeyOrAlias,
						String.join(", ", new NearestRecords(register).to(idKeyOrAlias, null)))); //$NON-NLS-1$
	}

	@Override
	public Optional<Record> find(String idOrKey) {
		return Optional.ofNullable(entries.get(idOrKey)).or(() -> Optional.ofNullable(byKey.get(fold(idOrKey))))
				.filter(e -> e.present && (idOrKey.equals(e.record.getId()) || idOrKey.equalsIgnoreCase(e.record.getKey())))
				.map(e -> e.record);
	}

	private static String fold(String key) {
		return key.toUpperCase(Locale.ROOT);
	}

	private void noteKey(Record record) {
		if (record.getKey() != null && entries.containsKey(record.getId())) {
			byKey.put(fold(record.getKey()), entries.get(record.getId()));
		}
	}

	private Optional<Record> byId(String id) {
		Entry entry = entries.get(id);
		if (entry != null) {
			return Optional.of(entry).filter(e -> e.present).map(e -> e.record);
		}
		return register.read(id).map(state -> add(new Entry(codec.decode(state, standIns(List.of(state))), state)));
	}

	@Override
	public List<Record> load(Collection<String> ids) {
		List<RecordState> states = register.read(ids.stream().filter(id -> !entries.containsKey(id)).distinct().toList());
		StandIns standIns = standIns(states);
		states.forEach(state -> add(new Entry(codec.decode(state, standIns), state)));
		return ids.stream().map(entries::get).filter(entry -> entry != null && entry.present).map(entry -> entry.record).toList();
	}

	private StandIns standIns(List<RecordState> states) {
		Set<String> referredTo = new LinkedHashSet<>();
		states.forEach(state -> referredTo.addAll(codec.references(state)));
		return new StandIns(types, register.refs(referredTo));
	}

	private Record add(Entry entry) {
		entries.put(entry.record.getId(), entry);
		resources.add(entry.record);
		entry.record.eAdapters().add(toucher);
		noteKey(entry.record);
		return entry.record;
	}

	private List<Operation> history(String recordId) {
		return register.history(recordId, null, Integer.MAX_VALUE).reversed();
	}

	/** Follows a reference, to a record or to something inside one. */
	private EObject resolve(String id) {
		Optional<Record> here = Optional.ofNullable(entries.get(id)).filter(e -> e.present).map(e -> e.record);
		if (here.isPresent()) {
			return here.get();
		}
		return register.owner(id).flatMap(owner -> byId(owner.id())).flatMap(record -> ObjectIds.inside(record, id)).orElse(null);
	}

	@Override
	public Record create(EClass type) {
		return create(type, Ids.newId());
	}

	@Override
	public Record create(EClass type, String id) {
		Record record = add(new Entry((Record) ObjectIds.create(type, id)));
		touch(record);
		return record;
	}

	@Override
	public void delete(Record record) {
		setPresent(entries.get(record.getId()), false);
		touch(record);
	}

	private void setPresent(Entry entry, boolean present) {
		if (entry.present != present) {
			entry.present = present;
			if (present) {
				resources.add(entry.record);
			} else {
				resources.remove(entry.record);
			}
		}
	}

	@Override
	public Record reference(RecordRef ref) {
		return find(ref.id()).orElseGet(() -> StandIns.of(types, ref));
	}

	private void touch(EObject object) {
		String id = ObjectIds.of(EcoreUtil.getRootContainer(object));
		if (entries.containsKey(id)) {
			touchedSinceSave.add(id);
			touchedSinceStep.add(id);
		}
	}

	@Override
	public boolean isDirty() {
		return touchedSinceSave.stream().anyMatch(id -> !changes(entries.get(id)).isEmpty());
	}

	@Override
	public Set<String> dirtyRecords() {
		Set<String> dirty = new LinkedHashSet<>(touchedSinceSave);
		dirty.removeIf(id -> changes(entries.get(id)).isEmpty());
		return dirty;
	}

	@Override
	public List<Change> unsaved() {
		return touchedSinceSave.stream().flatMap(id -> changes(entries.get(id)).stream()).toList();
	}

	private List<Change> changes(Entry entry) {
		return changes(entry, now(entry, entry.stored));
	}

	private Snapshot now(Entry entry, Snapshot basis) {
		contents.collect(entry.record);
		return entry.now(codec, basis);
	}

	private List<Change> changes(Entry entry, Snapshot now) {
		List<Change> changes = new ArrayList<>();
		boolean known = entry.stored.state() != null;
		if (known && entry.stored.present() != now.present()) {
			changes.add(deletion(entry.stored.state(), !now.present()));
		}
		if (now.present()) {
			changes.addAll(diff.changes(entry.stored.state(), now.state()));
		}
		return changes;
	}

	private static Change deletion(RecordState state, boolean deleted) {
		String id = state.root().id();
		return new Change.Set(id, id, state.root().type(), FieldKey.of(FieldKey.DELETED), deleted ? null : "true", //$NON-NLS-1$
				deleted ? "true" : null); //$NON-NLS-1$
	}

	@Override
	public boolean endStep(String label) {
		Map<String, Snapshot> before = new HashMap<>();
		Map<String, Snapshot> after = new HashMap<>();
		for (String id : List.copyOf(touchedSinceStep)) {
			Entry entry = entries.get(id);
			Snapshot now = now(entry, entry.last);
			if (!now.equals(entry.last)) {
				before.put(id, entry.last);
				after.put(id, now);
				entry.basis = entry.last;
				entry.last = now;
			}
		}
		touchedSinceStep.clear();
		if (!after.isEmpty()) {
			steps.add(new Step(label, before, after));
		}
		return !after.isEmpty();
	}

	@Override
	public boolean canUndo() {
		return steps.canUndo() || isStepPending();
	}

	private boolean isStepPending() {
		return touchedSinceStep.stream().map(entries::get).anyMatch(entry -> !now(entry, entry.last).equals(entry.last));
	}

	@Override
	public boolean canRedo() {
		return steps.canRedo() && !isStepPending();
	}

	@Override
	public void undo() {
		endStep(""); //$NON-NLS-1$
		steps.undo().ifPresent(step -> restore(step.before()));
	}

	@Override
	public void redo() {
		endStep(""); //$NON-NLS-1$
		steps.redo().ifPresent(step -> restore(step.after()));
	}

	private void restore(Map<String, Snapshot> snapshots) {
		snapshots.forEach((id, snapshot) -> {
			Entry entry = entries.get(id);
			if (snapshot.state() != null) {
				String key = entry.record.getKey();
				codec.update(entry.record, snapshot.state(), standIns(List.of(snapshot.state())));
				if (entry.record.getKey() == null) {
					entry.record.setKey(key); // a key that was given on saving is not taken back: it may have been told to somebody
				}
			}
			setPresent(entry, snapshot.present());
			touchedSinceSave.add(id);
			entry.basis = null;
			entry.last = now(entry, snapshot);
		});
		touchedSinceStep.removeAll(snapshots.keySet());
	}

	@Override
	public Set<String> save(String reason) {
		endStep(""); //$NON-NLS-1$
		Map<Entry, Snapshot> saved = new LinkedHashMap<>();
		List<Change> changes = new ArrayList<>();
		giveKeys(touchedSinceSave.stream().map(entries::get).toList());
		for (String id : List.copyOf(touchedSinceSave)) {
			Entry entry = entries.get(id);
			Snapshot now = entry.basis == entry.stored ? entry.last : now(entry, entry.stored);
			List<Change> own = changes(entry, now);
			if (!own.isEmpty()) {
				saved.put(entry, now);
				changes.addAll(own);
			}
		}
		new TextLimits(types).check(changes);
		saved.values().forEach(now -> contents.store(now.state(), register));
		if (!changes.isEmpty()) {
			register.commit(new ChangeSet(register.info().device().author(), reason, changes));
		}
		saved.forEach(Entry::saved);
		touchedSinceSave.clear();
		return ids(saved.keySet());
	}

	private static Set<String> ids(Collection<Entry> entries) {
		Set<String> ids = new LinkedHashSet<>();
		entries.forEach(entry -> ids.add(entry.record.getId()));
		return ids;
	}

	/** All at once: each reservation is a transaction of its own. */
	private void giveKeys(Collection<Entry> saved) {
		Map<String, List<Entry>> keyless = new LinkedHashMap<>();
		for (Entry entry : saved) {
			if (entry.present && entry.record.getKey() == null) {
				types.of(entry.record.eClass()).map(RecordType::keyPrefix).ifPresent(prefix -> keyless.computeIfAbsent(prefix, p -> new ArrayList<>()).add(entry));
			}
		}
		keyless.forEach((prefix, entries) -> {
			Iterator<String> keys = register.nextKeys(prefix, entries.size()).iterator();
			entries.forEach(entry -> giveKey(entry, keys.next()));
		});
	}

	private void giveKey(Entry entry, String key) {
		entry.record.setKey(key);
		entry.last = now(entry, entry.last);
		touchedSinceStep.remove(entry.record.getId());
	}

	@Override
	public boolean isStale(Record record, Optional<RecordState> current) {
		Snapshot stored = entries.get(record.getId()).stored;
		boolean known = stored.state() != null && stored.present();
		return known != current.isPresent() || known && !diff.changes(stored.state(), current.orElseThrow()).isEmpty();
	}

	@Override
	public boolean takeIn(RecordState current, Collection<RecordRef> named) {
		Entry entry = entries.get(current.root().id());
		RecordState seen = entry.stored.state();
		RecordState here = now(entry, entry.stored).state();
		if (!entry.stored.present() || !entry.present || overlap.isBetween(seen, here, current)) {
			return false;
		}
		endStep(""); //$NON-NLS-1$
		List<Change> theirs = diff.changes(seen, current);
		steps.change(current.root().id(), snapshot -> snapshot.state() == null ? snapshot
				: new Snapshot(StateDiff.apply(snapshot.state(), theirs), snapshot.present()));
		entry.stored = new Snapshot(current, true);
		show(entry, StateDiff.apply(current, diff.changes(seen, here)), new StandIns(types, named));
		return true;
	}

	@Override
	public void rebase() {
		endStep(""); //$NON-NLS-1$
		for (Entry entry : List.copyOf(entries.values())) {
			if (entry.stored.state() != null) {
				rebase(entry, register.read(entry.record.getId()));
			}
		}
		steps.clear();
	}

	private void rebase(Entry entry, Optional<RecordState> current) {
		if (current.isEmpty()) {
			entry.stored = new Snapshot(entry.stored.state(), false);
		} else {
			List<Change> own = diff.changes(entry.stored.state(), now(entry, entry.stored).state());
			RecordState merged = StateDiff.apply(current.orElseThrow(), own);
			entry.stored = new Snapshot(current.orElseThrow(), true);
			show(entry, merged, standIns(List.of(merged)));
		}
		touchedSinceStep.remove(entry.record.getId());
		touchedSinceSave.add(entry.record.getId());
	}

	@Override
	public boolean resume(List<Change> changes) {
		requireTypes(changes);
		Map<String, List<Change>> byRecord = new LinkedHashMap<>();
		changes.forEach(change -> byRecord.computeIfAbsent(change.record(), record -> new ArrayList<>()).add(change));
		boolean whole = true;
		for (Map.Entry<String, List<Change>> own : byRecord.entrySet()) {
			whole &= resume(own.getKey(), own.getValue());
		}
		return whole;
	}

	private void requireTypes(List<Change> changes) {
		for (Change change : changes) {
			EClass type = codec.eClass(change.type());
			Set<FieldKey> fields = switch (change) {
			case Change.Create create -> create.fields().keySet();
			case Change.Set set -> Set.of(set.field());
			};
			if (fields.stream().anyMatch(field -> !field.feature().equals(FieldKey.DELETED) && type.getEStructuralFeature(field.feature()) == null)) {
				throw codec.needsPlugin(change.type());
			}
		}
	}

	private boolean resume(String id, List<Change> changes) {
		Optional<Record> known = byId(id);
		if (known.isEmpty()) {
			Optional<Change> creation = changes.stream().filter(change -> change instanceof Change.Create && change.object().equals(id)).findFirst();
			if (creation.isEmpty()) {
				return false;
			}
			create(codec.eClass(creation.get().type()), id);
		}
		Entry entry = entries.get(id);
		RecordState current = entry.stored.state();
		var resumed = Resumed.of(current == null ? new RecordState(List.of()) : current,
				changes.stream().filter(change -> !isDeletion(change)).toList());
		if (current != null) {
			entry.stored = new Snapshot(resumed.seen(), true);
		}
		show(entry, resumed.changed(), standIns(List.of(resumed.changed())));
		setPresent(entry, changes.stream().noneMatch(RecordEdit::isDeletion));
		return resumed.whole();
	}

	private static boolean isDeletion(Change change) {
		return change instanceof Change.Set set && set.field().feature().equals(FieldKey.DELETED) && set.after() != null;
	}

	/** Shows what is unsaved in a record on top of what the register has. */
	private void show(Entry entry, RecordState state, StandIns standIns) {
		codec.update(entry.record, state, standIns);
		entry.last = now(entry, new Snapshot(state, entry.present));
		touchedSinceStep.remove(entry.record.getId());
		touchedSinceSave.add(entry.record.getId());
	}

	@Override
	public void close() {
		entries.values().forEach(entry -> entry.record.eAdapters().remove(toucher));
	}

	/** Notes which records were touched. */
	private final class Toucher extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && notification.getNotifier() instanceof EObject object) {
				touch(object);
				if (notification.getFeature() == ModelPackage.Literals.RECORD__KEY) {
					noteKey((Record) object);
				}
			}
		}
	}
}
