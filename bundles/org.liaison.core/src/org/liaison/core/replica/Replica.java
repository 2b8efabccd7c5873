package org.liaison.core.replica;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.RecordRef;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;

/**
 * A register as one of several copies that never meet but exchange operations: see {@link org.liaison.core.Register#replica}. Threads and
 * errors as there.
 */
public interface Replica {

	// --- what others lack

	/** How far this register knows each device. */
	Heads heads();

	/**
	 * Tells every operation after {@code known}, each after those that it builds on, read one after the other from one state of the register.
	 *
	 * @return how far the register was in that state
	 */
	Heads operations(Heads known, Consumer<Operation> consumer);

	/** What somebody who has {@code known} lacks. */
	Outgoing outgoing(Heads known);

	/** The devices that have told what they have, the one that told last first. */
	List<Peer> peers();

	/**
	 * Whether others have operations of this register's own device that are not here: the register was put back to an earlier state.
	 *
	 * @param told how far others know each device
	 */
	boolean isSetBack(Heads told);

	/** From now on new operations are those of another device, since others know some of this one that are not here. */
	void continueAs(Device device);

	// --- what arrives

	/**
	 * Takes in what arrives: all of it in one transaction, or nothing. What is here already is passed over; what builds on something that is
	 * missing waits for it, in whatever order packages come.
	 *
	 * @param dryRun only tell what would happen: nothing is changed
	 * @throws org.liaison.core.RegisterException {@code BROKEN_CHAIN} when an operation does not follow from those before it,
	 *             {@code FORKED_CHAIN} when it contradicts one that is here and {@link Incoming#hasBranches} does not say why,
	 *             {@code NOT_WRITTEN_HERE} when it is of this device although it is not here,
	 *             {@code CANCELLED} when the monitor was cancelled
	 */
	Arrival apply(Incoming incoming, boolean dryRun, IProgressMonitor monitor);

	/**
	 * Writes down what somebody says, in one transaction. What a {@link org.liaison.core.contribution.Guard} refuses of a record stops that
	 * record only, since it is this device that writes; see {@link Arrival#refused}.
	 *
	 * @param dryRun only tell what would happen: nothing is changed
	 * @throws org.liaison.core.RegisterException what {@code dictation} throws; {@code CANCELLED} when the monitor was cancelled;
	 *             nothing was written then
	 */
	Arrival write(Dictation dictation, boolean dryRun, IProgressMonitor monitor);

	/** What has to arrive before the operations that wait can take effect. */
	List<Gap> gaps();

	// --- what people have to decide

	/** How many records there are with conflicts. */
	long conflicts();

	/** Those of some records that have conflicts. */
	Set<String> withConflicts(Collection<String> records);

	/** Conflicts of all records, those of one record together; at most those of {@code limit} records. */
	List<Conflict> conflicts(int limit);

	/** The conflicts of one record. */
	List<Conflict> conflicts(String record);

	/** The conflict of this {@link Conflict#id}. */
	Optional<Conflict> conflict(String id);

	/**
	 * Decides conflicts, in one transaction: each by an operation that follows all heads, so that the decision travels too.
	 *
	 * @param reason why, in the words of who decides
	 * @throws org.liaison.core.StaleEditException when one was decided, or changed, meanwhile; nothing was written
	 * @throws org.liaison.core.RegisterException {@code REFUSED} by a {@link org.liaison.core.contribution.Guard}; nothing was written
	 */
	List<Operation> resolve(List<Resolution> resolutions, String author, String reason);

	/** The keys that several records have, as posts gave them without knowing of each other. Looks at every key. */
	List<SharedKey> sharedKeys();

	/** Those of them that some records have, however many records there are beside these. */
	List<SharedKey> sharedKeys(Collection<String> records);

	/**
	 * Lets the first record of each shared key keep it and gives the others the next free keys of their types, in one transaction. It is an
	 * edit like any other and travels; where two posts gave a record different keys, that is a conflict like any other.
	 *
	 * @throws org.liaison.core.StaleEditException when a key was changed meanwhile; nothing was written
	 */
	List<Operation> giveNewKeys(List<SharedKey> shared, String author, String reason);

	/** The changes that give the later records of shared keys the next free keys of a register. */
	static ChangeSet newKeys(Register register, List<SharedKey> shared, String author, String reason) {
		List<Change> changes = new ArrayList<>();
		for (RecordRef record : shared.stream().flatMap(key -> key.later().stream()).toList()) {
			register.types().byId(record.type()).ifPresent(type -> changes.add(new Change.Set(record.id(), record.id(), record.type(),
					FieldKey.of("key"), record.key(), register.nextKey(type.keyPrefix())))); //$NON-NLS-1$
		}
		return new ChangeSet(author, reason, changes);
	}

	/** The changes that resolutions stand for. */
	static ChangeSet changes(List<Resolution> resolutions, String author, String reason) {
		return new ChangeSet(author, reason, resolutions.stream().<Change>map(resolution -> {
			Conflict conflict = resolution.conflict();
			return new Change.Set(conflict.record().id(), conflict.object(), conflict.type(), conflict.field(), conflict.shown(),
					resolution.value());
		}).toList());
	}
}
