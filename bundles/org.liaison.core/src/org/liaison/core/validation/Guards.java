package org.liaison.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StandIns;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.contribution.Contribution;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.Guard;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Record;

/** The guards of the record types, asked before anything is saved. */
public final class Guards {

	private static final String TYPE = "type"; //$NON-NLS-1$

	/** No guards. */
	public static final Guards NONE = new Guards(List.of());

	/**
	 * A guard and what it is for.
	 *
	 * @param type name of the class whose records it guards, subtypes included; {@code null} for every record
	 * @param ask lets the guard look, and contains its failures
	 */
	private record Post(String type, Consumer<Consumer<Guard>> ask) {

		boolean isFor(EClass eClass) {
			return type == null || type.equals(eClass.getName())
					|| eClass.getEAllSuperTypes().stream().map(ENamedElement::getName).anyMatch(type::equals);
		}

		boolean looksAt(String record, List<Change> changes) {
			AtomicBoolean looks = new AtomicBoolean();
			ask.accept(guard -> looks.set(guard.features().isEmpty()
					|| changes.stream().anyMatch(change -> touches(change, record, guard.features()))));
			return looks.get();
		}

		private static boolean touches(Change change, String record, Set<String> features) {
			return !(change instanceof Change.Set set && set.object().equals(record)) || set.field().feature().equals(FieldKey.DELETED)
					|| features.contains(set.field().feature());
		}
	}

	private final List<Post> posts;

	private Guards(List<Post> posts) {
		this.posts = posts;
	}

	/** The guards that the installed bundles contribute; one that fails is named and no longer asked. */
	public Guards(Contributions contributions) {
		this(contributions.of(Guard.POINT, Guard.class).stream().map(Guards::post).toList());
	}

	private static Post post(Contribution<Guard> contribution) {
		return new Post(contribution.attribute(TYPE), contribution::run);
	}

	/** These guards and one more, for records of a class. */
	public Guards with(String type, Guard guard) {
		return new Guards(Stream.concat(posts.stream(), Stream.of(new Post(type, look -> look.accept(guard)))).toList());
	}

	/**
	 * How a register has its records at the moment at which something is to be written to it.
	 *
	 * @param <E> what reading can fail with
	 */
	@FunctionalInterface
	public interface Stored<E extends Exception> {

		/** The state of the record with this UUID; empty when there is none, or it was deleted. */
		Optional<RecordState> read(String record) throws E;
	}

	/**
	 * Asks the guards about every record that changes touch. A register asks within the transaction that writes, so that no way of writing
	 * goes past them and nobody is asked about a state that is over. Names of other records do not matter to a guard and are not read.
	 *
	 * @throws org.liaison.core.RegisterException {@code REFUSED}
	 */
	public <E extends Exception> void check(RecordTypes types, List<Change> changes, Stored<E> stored) throws E {
		if (posts.isEmpty()) {
			return;
		}
		Map<String, List<Change>> byRecord = new LinkedHashMap<>();
		changes.forEach(change -> byRecord.computeIfAbsent(change.record(), record -> new ArrayList<>()).add(change));
		for (Map.Entry<String, List<Change>> record : byRecord.entrySet()) {
			if (isGuarded(types, record.getKey(), record.getValue())) {
				checkRecord(types, record.getValue(), stored.read(record.getKey()).orElse(null));
			}
		}
	}

	/** Whether its type has a guard that looks at these changes, as far as they tell the type: those of its inner objects do not. */
	private boolean isGuarded(RecordTypes types, String record, List<Change> changes) {
		return changes.stream().filter(change -> change.object().equals(record)).findFirst()
				.map(change -> types.eClass(change.type()).filter(eClass -> isGuarded(eClass, record, changes)).isPresent()).orElse(true);
	}

	private boolean isGuarded(EClass type, String record, List<Change> changes) {
		return posts.stream().anyMatch(post -> post.isFor(type) && post.looksAt(record, changes));
	}

	/** Whether records of a class have a guard. */
	public boolean isGuarded(EClass type) {
		return posts.stream().anyMatch(post -> post.isFor(type));
	}

	/** Of a record that comes back after it was deleted nobody knows here what it was; it is as it was when it went. */
	private void checkRecord(RecordTypes types, List<Change> changes, RecordState before) {
		RecordState after = StateDiff.apply(before == null ? new RecordState(List.of()) : before, changes);
		boolean deleted = changes.stream().anyMatch(change -> change instanceof Change.Set set && set.field().feature().equals(FieldKey.DELETED)
				&& set.after() != null);
		if (!after.objects().isEmpty()) {
			check(types, before, deleted ? null : after);
		}
	}

	/**
	 * Asks the guards about one record.
	 *
	 * @param before as the register had it, {@code null} when it is new
	 * @param after as it is to be, {@code null} when it is to be deleted
	 * @throws org.liaison.core.RegisterException {@code REFUSED}
	 */
	public void check(RecordTypes types, RecordState before, RecordState after) {
		Optional.ofNullable(after == null ? before : after).flatMap(state -> types.byId(state.root().type())).filter(type -> isGuarded(type.eClass())).ifPresent(
				type -> check(type.eClass(), () -> before == null ? null : decode(types, before), after == null ? null : decode(types, after)));
	}

	private static Record decode(RecordTypes types, RecordState state) {
		return new RecordCodec(types).decode(state, new StandIns(types, List.of()));
	}

	/**
	 * Asks all guards of a record's type, before anything is tried.
	 *
	 * @param type the record's class
	 * @param before the record as the register has it; asked for only when there is a guard, {@code null} when it is new
	 * @param after the record as it is to be, {@code null} when it is to be deleted
	 * @throws org.liaison.core.RegisterException {@code REFUSED}
	 */
	public void check(EClass type, Supplier<Record> before, Record after) {
		List<Post> own = posts.stream().filter(post -> post.isFor(type)).toList();
		if (!own.isEmpty()) {
			Record known = before.get();
			own.forEach(post -> post.ask().accept(guard -> guard.check(known, after)));
		}
	}
}
