package org.liaison.core.codec;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Record;

/**
 * Makes EMF objects of a record's flat state and back. What the installed models do not know (a feature, a literal or a contained type
 * of a plug-in that is missing) has no place among the objects and is carried over from state to state untouched.
 */
public final class RecordCodec {

	private final RecordTypes types;
	private final Stored stored = new Stored();

	/** A codec for records of these types. */
	public RecordCodec(RecordTypes types) {
		this.types = types;
	}

	/**
	 * The objects of a state.
	 *
	 * @param standIns makes proxies for what the record refers to
	 * @throws RegisterException {@code NEEDS_PLUGIN} when the record's own type is unknown
	 */
	public Record decode(RecordState state, StandIns standIns) {
		return (Record) new Decoding(types, stored, standIns).decode(eClass(state.root().type()), state);
	}

	/**
	 * The class of a type.
	 *
	 * @throws RegisterException {@code NEEDS_PLUGIN} when it is unknown
	 */
	public EClass eClass(String type) {
		return types.eClass(type).orElseThrow(() -> needsPlugin(type));
	}

	/** Says that a type needs another plug-in than is installed. */
	public RegisterException needsPlugin(String type) {
		return new RegisterException(Problem.NEEDS_PLUGIN, type, type.substring(0, Math.max(0, type.indexOf('#'))));
	}

	/** Makes existing objects be as a state says; objects inside the record that it has already are kept and changed. */
	public void update(Record record, RecordState state, StandIns standIns) {
		new Decoding(types, stored, standIns).decode(record, state);
	}

	/**
	 * The state of a record.
	 *
	 * @param before the state it was read from, {@code null} for a new record: gives the positions of elements that did not move, and
	 *            what the installed models do not know
	 */
	public RecordState encode(Record record, RecordState before) {
		return new Encoding(types, before).encode(record);
	}

	/** UUIDs of all objects outside the record that its state refers to. */
	public Set<String> references(RecordState state) {
		Set<String> ids = new LinkedHashSet<>();
		for (ObjectState object : state.objects()) {
			types.eClass(object.type()).map(stored::of).ifPresent(features -> object.fields().forEach((key, value) -> {
				EStructuralFeature feature = features.get(key.feature());
				if (feature != null && Stored.isReference(feature)) {
					ids.add(feature.isMany() ? key.element() : value);
				}
			}));
		}
		state.objects().forEach(object -> ids.remove(object.id()));
		return ids;
	}
}
