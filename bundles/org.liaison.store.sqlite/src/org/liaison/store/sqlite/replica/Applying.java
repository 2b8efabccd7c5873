package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Arrival.Changed;
import org.liaison.core.replica.Arrival.Counts;
import org.liaison.core.replica.Arrival.Kind;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Dictation;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.SharedKey;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Guards;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.Committing;
import org.liaison.store.sqlite.log.KeyCounter;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.replica.Chains.Position;

/** Takes in what arrives from another device. One per transaction. */
final class Applying {

	/** Operations between two writings of rows: enough that records are written once, few enough to be held. */
	private static final int BATCH = 20_000;
	/** Operations that are looked at together, and characters of values from which on no more are. */
	private static final int SOME = 256;
	private static final int MANY = 1 << 20;

	/** A record as it was before, and what happened to it. */
	private record Touched(ObjectRow before, Kind kind) {
	}

	/** A key could not be written; carries that through an iterator. */
	private static final class NoKey extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final SQLException reason;

		NoKey(SQLException reason) {
			super(reason);
			this.reason = reason;
		}
	}

	private final Sql sql;
	private final RecordTypes types;
	private final Committing.Tools tools;
	private final Conflicts conflicts;
	private final String own;
	private final Map<String, Boolean> branching = new HashMap<>();
	private final Chains chains;
	private final Waiting waiting;
	private final ForeignLog log;
	private final Effects effects;
	/** Objects as they were before this batch, or as they have become in it. */
	private final Map<String, ObjectRow> objects = ForeignLog.bounded();
	private final Map<Long, Touched> touched = new LinkedHashMap<>();
	private final Set<Long> inConflict;
	private final Set<String> conflictsBefore = new HashSet<>();
	/** Number of the last operation that was here. */
	private final long before;
	private Incoming incoming;
	private long applied;
	private long known;
	private int inBatch;

	/** @param own the device that this register is written by */
	Applying(Sql sql, RecordTypes types, Committing.Tools tools, Conflicts conflicts, String own) throws SQLException {
		this.sql = sql;
		this.own = own;
		this.types = types;
		this.tools = tools;
		this.conflicts = conflicts;
		this.chains = new Chains(sql);
		this.waiting = new Waiting(sql);
		this.log = new ForeignLog(sql, tools.registry(), chains);
		this.before = log.last();
		this.inConflict = Conflicts.all(sql);
		this.effects = new Effects(sql, types, tools, conflicts, inConflict);
	}

	/** Writes all of it. */
	Arrival run(Incoming arriving, IProgressMonitor monitor) throws SQLException {
		incoming = arriving;
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, incoming.size() + 1));
		store(incoming.contents());
		for (Iterator<Operation> operations = incoming.operations(); operations.hasNext();) {
			List<Operation> some = next(operations);
			lookUp(some);
			for (Operation operation : some) {
				take(operation);
				progress.worked(1);
				cancelIfAsked(progress);
			}
		}
		takeWaiting();
		finish();
		if (incoming.sender().isPresent()) {
			new Peers(sql).note(incoming.sender().get());
		}
		return arrival();
	}

	/** The next few; long ones are held alone. */
	private static List<Operation> next(Iterator<Operation> operations) {
		List<Operation> some = new ArrayList<>();
		long characters = 0;
		while (some.size() < SOME && characters < MANY && operations.hasNext()) {
			Operation operation = operations.next();
			some.add(operation);
			characters += length(operation.before()) + length(operation.after());
		}
		return some;
	}

	private static long length(String value) {
		return value == null ? 0 : value.length();
	}

	/** Asks at once for what some operations name: asking for each takes longer than what is done with it. */
	private void lookUp(List<Operation> operations) throws SQLException {
		Set<String> unknown = new LinkedHashSet<>();
		for (Operation operation : operations) {
			unknown.add(operation.record());
			unknown.add(operation.object());
		}
		unknown.removeAll(objects.keySet());
		for (ObjectRow object : ObjectRow.among(sql, unknown)) {
			objects.put(object.id(), object);
		}
		log.lookUp(operations);
	}

	/** Writes down what somebody says, as operations of this register's device, but for some records. */
	Arrival write(Dictation dictation, Set<String> without, IProgressMonitor monitor) throws SQLException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, dictation.size() + 1));
		store(dictation.contents());
		try {
			for (Iterator<Operation> drafts = dictation.drafts(without, this::nextKey); drafts.hasNext(); progress.setWorkRemaining(1_000).worked(1)) {
				Operation operation = chains.continued(own, drafts.next());
				Chains.require(append(operation), operation);
				cancelIfAsked(progress);
			}
		} catch (NoKey e) {
			throw e.reason;
		}
		finish();
		return arrival();
	}

	private String nextKey(String prefix) {
		try {
			return KeyCounter.next(sql, prefix);
		} catch (SQLException e) {
			throw new NoKey(e);
		}
	}

	private void store(Iterator<byte[]> contents) throws SQLException {
		while (contents.hasNext()) {
			byte[] bytes = contents.next();
			sql.run("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)", Hashes.sha256(bytes), bytes);
		}
	}

	private static void cancelIfAsked(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Writes what has gathered. */
	private void finish() throws SQLException {
		effects.flush();
		chains.finish();
		effects.finish();
	}

	private void take(Operation operation) throws SQLException {
		Position position = chains.position(operation);
		if (position == Position.KNOWN) {
			known++;
			return;
		}
		boolean branches = hasBranches(operation.device());
		if (!branches && operation.device().equals(own)) {
			throw Chains.contradiction(Problem.NOT_WRITTEN_HERE, operation);
		}
		if (!branches && (position == Position.APART || waiting.contradicts(operation) && !takesPlace(operation, position))) {
			throw Chains.contradiction(Problem.FORKED_CHAIN, operation);
		}
		Chains.require(branches || position != Position.STRANGE, operation);
		if (position == Position.LATER || position == Position.STRANGE || !append(operation)) {
			waiting.add(operation);
		}
	}

	/** Whether an operation takes the place of one that waits: it follows what is here and the other does not, or its device itself sends it. */
	private boolean takesPlace(Operation operation, Position position) throws SQLException {
		boolean better = incoming.isOf(operation.device()) || position == Position.NEXT && !waiting.follows(operation.previousHash(), operation);
		if (better) {
			waiting.forget(operation);
		}
		return better;
	}

	private boolean hasBranches(String device) {
		return branching.computeIfAbsent(device, incoming::hasBranches);
	}

	/** Operations whose turn has come. */
	private void takeWaiting() throws SQLException {
		boolean any = true;
		while (any) {
			any = false;
			for (String device : waiting.devices()) {
				while (!incoming.isRefused(device) && takeWaiting(device)) {
					any = true;
				}
			}
		}
	}

	/** @return whether the turn of one of a device had come */
	private boolean takeWaiting(String device) throws SQLException {
		boolean any = false;
		for (Operation operation : waiting.upTo(device, chains.last(device) + 1)) {
			Position position = chains.position(operation);
			boolean turn = position == Position.NEXT || position == Position.APART && hasBranches(device);
			boolean taken = turn && append(operation);
			if (taken || position == Position.KNOWN) {
				waiting.remove(operation);
			}
			any |= taken;
		}
		return any;
	}

	/** @return whether all that the operation builds on is here, so that it could be written */
	private boolean append(Operation operation) throws SQLException {
		Optional<List<Long>> bases = log.bases(operation);
		if (bases.isEmpty() || !operation.isCreation() && object(operation.object()).created() == 0
				|| !operation.record().equals(operation.object()) && object(operation.record()).created() == 0) {
			return false;
		}
		ObjectRow record = object(operation.record());
		ObjectRow object = object(operation.object());
		Chains.require(object.record() == 0 || object.record() == record.number(), operation);
		touch(record);
		long number = log.append(operation, record.number(), object.number(), bases.get());
		if (operation.isCreation()) {
			create(operation, record, object, number);
		} else {
			effects.change(object, operation, log.head(object, operation.field(), number, bases.get()));
		}
		applied++;
		if (++inBatch == BATCH) {
			effects.flush();
			objects.clear();
			inBatch = 0;
		}
		return true;
	}

	private void create(Operation operation, ObjectRow record, ObjectRow object, long number) throws SQLException {
		var fields = OperationForm.values(operation.after());
		log.number(fields);
		if (object.created() != 0) {
			log.headsOfSecondCreation(object, number, fields);
			effects.change(object, operation, false);
			return;
		}
		long type = tools.registry().writtenType(sql, operation.type());
		sql.run("UPDATE object SET type = ?, record = ?, created = ? WHERE number = ?", type, record.number(), number, object.number());
		var now = new ObjectRow(object.number(), object.id(), type, record.number(), false, number, object.key());
		objects.put(object.id(), now);
		if (now.isRecord()) {
			effects.create(now.number());
		}
		effects.change(now, operation, true);
	}

	private ObjectRow object(String id) throws SQLException {
		ObjectRow known = objects.get(id);
		if (known == null) {
			Optional<ObjectRow> found = ObjectRow.find(sql, id);
			known = found.isPresent() ? found.get() : ObjectRow.get(sql, ObjectRow.written(sql, id));
			objects.put(id, known);
		}
		return known;
	}

	private void touch(ObjectRow record) throws SQLException {
		if (!touched.containsKey(record.number())) {
			touched.put(record.number(), new Touched(record, record.created() == 0 ? Kind.CREATED : Kind.CHANGED));
			if (inConflict.contains(record.number())) {
				conflictsBefore.addAll(conflicts.ids(sql, record));
			}
		}
	}

	/** A record as it is now. */
	private ObjectRow now(Touched of) throws SQLException {
		return effects.isReshaped(of.before().number()) ? ObjectRow.get(sql, of.before().number()) : of.before();
	}

	private Arrival arrival() throws SQLException {
		var counts = new TreeMap<String, Counts>();
		var missing = new TreeSet<String>();
		List<Changed> listed = new ArrayList<>();
		List<Conflict> raised = new ArrayList<>();
		Finding finding = new Finding(sql, tools.registry());
		Set<Long> conflictsNow = Conflicts.all(sql);
		for (Touched one : touched.values()) {
			ObjectRow record = now(one);
			String type = tools.registry().typeId(sql, record.type());
			Kind kind = record.live() ? one.kind() : Kind.DELETED;
			counts.put(type, counts.getOrDefault(type, new Counts(0, 0, 0)).plus(kind));
			if (types.eClass(type).isEmpty()) {
				missing.add(type);
			}
			if (listed.size() < Arrival.LISTED) {
				for (RecordRef ref : finding.refs(List.of(record.id()))) {
					listed.add(new Changed(ref, kind));
				}
			}
			if (conflictsNow.contains(record.number()) && raised.size() < Arrival.LISTED) {
				conflicts.of(sql, record).stream().filter(conflict -> !conflictsBefore.contains(conflict.id())).forEach(raised::add);
			}
		}
		List<SharedKey> shared = SharedKeys.since(sql, tools.registry(), before, Arrival.LISTED);
		return new Arrival(applied, known, waiting.size(), counts, listed, raised, shared, Gaps.all(sql), missing, Set.of(), List.of());
	}

	/**
	 * Asks guards about every record that was touched. What is read beside the transaction is as it was before.
	 *
	 * @return why records are refused, by UUID
	 */
	Map<String, RegisterException> refusals(Guards guards, Register beside) throws SQLException {
		Map<String, RegisterException> refused = new LinkedHashMap<>();
		for (Map.Entry<String, Long> record : touched().entrySet()) {
			if (types.eClass(tools.registry().typeId(sql, record.getValue())).filter(guards::isGuarded).isPresent()) {
				RecordState before = beside.read(record.getKey()).orElse(null);
				RecordState after = tools.state(sql, record.getKey()).orElse(null);
				try {
					guards.check(types, before, after);
				} catch (RegisterException e) {
					refused.put(record.getKey(), e);
				}
			}
		}
		return refused;
	}

	/** UUIDs of the records that were touched, and numbers of their types. */
	Map<String, Long> touched() throws SQLException {
		Map<String, Long> found = new LinkedHashMap<>();
		for (Touched one : touched.values()) {
			ObjectRow record = now(one);
			found.put(record.id(), record.type());
		}
		return found;
	}
}
