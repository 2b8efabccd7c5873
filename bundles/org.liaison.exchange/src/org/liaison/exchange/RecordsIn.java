package org.liaison.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Arrival.Changed;
import org.liaison.core.replica.Arrival.Counts;
import org.liaison.core.replica.Arrival.Kind;
import org.liaison.core.sharing.Sharing;
import org.liaison.core.types.RecordType;
import org.liaison.exchange.format.Lines;
import org.liaison.exchange.format.PackageFile;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * Records that the partner administration sent. They have no history: they become changes made here, in the partner's name. A field that
 * somebody here has changed since it last came from the partner stays as it is here, and a record deleted here stays deleted.
 */
final class RecordsIn {

	private static final FieldKey KEY = FieldKey.of("key"); //$NON-NLS-1$

	private final PackageFile file;
	private final Register register;
	private final StateDiff diff;
	private final String author;
	private final boolean giveKeys;
	private final List<Change> changes = new ArrayList<>();
	private final SortedMap<String, Counts> counts = new TreeMap<>();
	private final List<Changed> records = new ArrayList<>();
	private final Set<String> missing = new TreeSet<>();
	private final Set<String> takenKeys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	/** @param giveKeys whether new records get keys of this register where theirs are taken; not when it is only looked at */
	RecordsIn(PackageFile file, Register register, boolean giveKeys) {
		this.file = file;
		this.register = register;
		this.diff = new StateDiff(register.types());
		this.author = file.manifest().sender().name() + " <" + file.manifest().keys().fingerprint().substring(0, 5) + '>'; //$NON-NLS-1$
		this.giveKeys = giveKeys;
		for (Lines lines = file.lines(); lines.hasNext();) {
			add(record(lines.next()));
		}
	}

	private RecordState record(byte[] line) {
		try {
			return withoutInternal(RecordForm.parse(line));
		} catch (IllegalArgumentException e) {
			throw new RegisterException(e, Problem.DAMAGED_PACKAGE, file.file().toString());
		}
	}

	/** What is internal here is nobody's from outside to say, and what no model here knows cannot be looked at. */
	private RecordState withoutInternal(RecordState record) {
		return new RecordState(record.objects().stream().map(object -> {
			Optional<EClass> eClass = register.types().eClass(object.type());
			SortedMap<FieldKey, String> fields = new TreeMap<>(object.fields());
			eClass.ifPresent(known -> fields.keySet().removeIf(field -> {
				EStructuralFeature feature = known.getEStructuralFeature(field.feature());
				return feature == null || Sharing.isInternal(feature);
			}));
			return new ObjectState(object.id(), object.type(), fields);
		}).toList());
	}

	private void add(RecordState theirs) {
		String id = theirs.root().id();
		if (register.types().byId(theirs.root().type()).isEmpty()) {
			missing.add(theirs.root().type());
			return;
		}
		Optional<RecordState> ours = register.read(id);
		List<Operation> history = register.history(id, null, Integer.MAX_VALUE);
		if (ours.isEmpty() && !history.isEmpty()) {
			return;
		}
		RecordState merged = ours.isEmpty() ? withKey(theirs) : merged(ours.get(), theirs, history);
		List<Change> own = diff.changes(ours.orElse(null), merged);
		if (!own.isEmpty()) {
			changes.addAll(own);
			note(merged, ours.isEmpty() ? Kind.CREATED : Kind.CHANGED);
		}
	}

	private RecordState withKey(RecordState record) {
		String key = record.root().fields().get(KEY);
		boolean taken = key == null || !takenKeys.add(key) || register.find(key).isPresent();
		if (!taken || !giveKeys) {
			return record;
		}
		SortedMap<FieldKey, String> fields = new TreeMap<>(record.root().fields());
		fields.remove(KEY);
		register.types().byId(record.root().type()).map(RecordType::keyPrefix).map(register::nextKey).ifPresent(own -> fields.put(KEY, own));
		List<ObjectState> objects = new ArrayList<>(record.objects());
		objects.set(0, new ObjectState(record.root().id(), record.root().type(), fields));
		return new RecordState(objects);
	}

	private RecordState merged(RecordState ours, RecordState theirs, List<Operation> history) {
		Map<String, ObjectState> objects = new LinkedHashMap<>();
		ours.objects().forEach(object -> objects.put(object.id(), object));
		Map<String, String> newest = newest(history);
		for (ObjectState object : theirs.objects()) {
			objects.merge(object.id(), object, (own, other) -> merged(own, other, newest));
		}
		return new RecordState(List.copyOf(objects.values()));
	}

	private ObjectState merged(ObjectState ours, ObjectState theirs, Map<String, String> newest) {
		SortedMap<FieldKey, String> fields = new TreeMap<>(ours.fields());
		Set<FieldKey> keys = new TreeSet<>(ours.fields().keySet());
		keys.addAll(theirs.fields().keySet());
		keys.remove(KEY);
		keys.removeIf(key -> isInternal(ours.type(), key));
		for (FieldKey key : keys) {
			String theirValue = theirs.fields().get(key);
			boolean fromThem = author.equals(newest.getOrDefault(place(ours.id(), key), author));
			if (fromThem && !Objects.equals(theirValue, ours.fields().get(key))) {
				fields.put(key, theirValue);
			}
		}
		fields.values().removeIf(Objects::isNull);
		return new ObjectState(ours.id(), ours.type(), fields);
	}

	private boolean isInternal(String type, FieldKey key) {
		return register.types().eClass(type).map(eClass -> eClass.getEStructuralFeature(key.feature())).filter(Sharing::isInternal).isPresent();
	}

	/** Who changed each field last. */
	private static Map<String, String> newest(List<Operation> newestFirst) {
		Map<String, String> authors = new HashMap<>();
		for (Operation operation : newestFirst) {
			if (operation.isCreation()) {
				OperationForm.values(operation.after()).keySet().forEach(key -> authors.putIfAbsent(place(operation.object(), key), operation.author()));
			} else {
				authors.putIfAbsent(place(operation.object(), operation.field()), operation.author());
			}
		}
		return authors;
	}

	private static String place(String object, FieldKey key) {
		return object + '/' + key.feature() + '@' + key.element();
	}

	private void note(RecordState record, Kind kind) {
		counts.put(record.root().type(), counts.getOrDefault(record.root().type(), new Counts(0, 0, 0)).plus(kind));
		if (records.size() < Arrival.LISTED) {
			LocalizedText title = LocalizedText.EMPTY;
			for (var language : Language.values()) {
				String entry = record.root().fields().get(new FieldKey("title", language.tag())); //$NON-NLS-1$
				title = entry == null ? title : title.withEntry(language, entry);
			}
			records.add(new Changed(new RecordRef(record.root().id(), record.root().fields().getOrDefault(KEY, ""), record.root().type(), title), kind)); //$NON-NLS-1$
		}
	}

	/** What they would change. */
	Arrival arrival() {
		return new Arrival(changes.size(), 0, 0, counts, records, List.of(), List.of(), missing);
	}

	/** Writes them in one transaction. */
	void write(String reason) {
		file.contents().forEach(part -> register.store(file.content(part)));
		if (!changes.isEmpty()) {
			register.commit(new ChangeSet(author, reason, changes));
		}
	}
}
