package org.liaison.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.sharing.Sharing;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.exchange.Packed.Omitted;
import org.liaison.model.Language;
import org.liaison.model.Marking;
import org.liaison.model.ModelPackage;

/**
 * The records that the partner administration may see, as it may see them: without internal features and all that is in them, without
 * references to records that stay in the house, and without citations of sources that stay in the house. A record on whose marking, or
 * deletion, two posts have not agreed yet stays.
 */
final class Redaction {

	private static final int PAGE = 200;
	private static final FieldKey MARKING = FieldKey.of("marking"); //$NON-NLS-1$
	private static final Set<FieldKey> UNDECIDED = Set.of(MARKING, FieldKey.of(FieldKey.DELETED));
	private static final FieldKey CITED = FieldKey.of("source"); //$NON-NLS-1$
	private static final String CITATION = RecordTypes.typeId(ModelPackage.Literals.CITATION);

	private final Register register;
	private final Set<String> fields = new LinkedHashSet<>();
	private long internalRecords;

	Redaction(Register register) {
		this.register = register;
	}

	/** Tells every record that may leave. */
	void run(Consumer<RecordState> consumer) {
		for (RecordType type : register.types().all()) {
			RowSet rows = register.rows(new Query(type, Filter.ALL, List.of(), List.of(ModelPackage.Literals.RECORD__MARKING), Language.EN));
			for (long from = 0; from < rows.size(); from += PAGE) {
				for (Row row : rows.rows(from, PAGE)) {
					if (row.type().equals(type.id())) {
						tell(row, consumer);
					}
				}
			}
		}
	}

	private void tell(Row row, Consumer<RecordState> consumer) {
		Optional<RecordState> record = register.read(row.id()).filter(this::mayLeave);
		if (record.isPresent()) {
			consumer.accept(redacted(record.get(), row.key()));
		} else {
			internalRecords++;
		}
	}

	private boolean mayLeave(RecordState record) {
		return isShareable(record) && !isUndecided(record.root().id());
	}

	/** Whether posts differ on the marking of a record, or on whether it is there at all: until that is decided it stays. */
	private boolean isUndecided(String record) {
		return !register.replica().withConflicts(List.of(record)).isEmpty() && register.replica().conflicts(record).stream()
				.anyMatch(conflict -> conflict.object().equals(record) && UNDECIDED.contains(conflict.field()));
	}

	private static boolean isShareable(RecordState record) {
		String marking = record.root().fields().get(MARKING);
		return marking != null && Sharing.isShareable(Marking.get(marking));
	}

	private RecordState redacted(RecordState record, String key) {
		Set<String> own = record.objects().stream().map(ObjectState::id).collect(Collectors.toSet());
		Set<String> staying = staying(record, own);
		Set<String> gone = new HashSet<>();
		List<ObjectState> objects = new ArrayList<>();
		for (ObjectState object : record.objects()) {
			EClass eClass = register.types().eClass(object.type()).orElse(null);
			boolean cites = object.type().equals(CITATION) && staying.contains(object.fields().get(CITED));
			if (eClass == null || cites || gone.contains(object.id())) {
				fields.add(cites ? key + ' ' + eClass.getName() : key);
				containedIn(object, own).forEach(gone::add);
				gone.add(object.id());
			} else {
				objects.add(redacted(object, eClass, key, own, staying, gone));
			}
		}
		return new RecordState(objects.stream().map(object -> without(object, gone)).toList());
	}

	/** The records referred to that do not leave. */
	private Set<String> staying(RecordState record, Set<String> own) {
		Set<String> targets = new HashSet<>();
		for (ObjectState object : record.objects()) {
			EClass eClass = register.types().eClass(object.type()).orElse(null);
			object.fields().forEach((field, value) -> {
				EStructuralFeature feature = eClass == null ? null : eClass.getEStructuralFeature(field.feature());
				if (feature instanceof EReference reference && !reference.isContainment()) {
					targets.add(field.element().isEmpty() ? value : field.element());
				}
			});
		}
		targets.removeAll(own);
		targets.removeIf(this::leaves);
		return targets;
	}

	/** Whether the record of an object leaves. */
	private boolean leaves(String target) {
		return register.owner(target).map(RecordRef::id).flatMap(register::read).filter(this::mayLeave).isPresent();
	}

	private ObjectState redacted(ObjectState object, EClass eClass, String key, Set<String> own, Set<String> staying, Set<String> gone) {
		SortedMap<FieldKey, String> kept = new TreeMap<>();
		object.fields().forEach((field, value) -> {
			EStructuralFeature feature = eClass.getEStructuralFeature(field.feature());
			String target = field.element().isEmpty() ? value : field.element();
			boolean internal = feature == null || Sharing.isInternal(feature);
			if (internal || feature instanceof EReference && staying.contains(target)) {
				fields.add(key + ' ' + field.feature());
				if (own.contains(target)) {
					gone.add(target);
				}
			} else {
				kept.put(field, value);
			}
		});
		return new ObjectState(object.id(), object.type(), kept);
	}

	private static Collection<String> containedIn(ObjectState object, Set<String> own) {
		return object.fields().entrySet().stream().flatMap(f -> List.of(f.getKey().element(), f.getValue()).stream()).filter(own::contains).toList();
	}

	private static ObjectState without(ObjectState object, Set<String> gone) {
		SortedMap<FieldKey, String> kept = new TreeMap<>(object.fields());
		kept.entrySet().removeIf(field -> gone.contains(field.getKey().element()) || gone.contains(field.getValue()));
		return new ObjectState(object.id(), object.type(), kept);
	}

	/** What was left out. */
	Omitted omitted() {
		return new Omitted(internalRecords, List.copyOf(fields));
	}
}
