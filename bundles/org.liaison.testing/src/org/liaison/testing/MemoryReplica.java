package org.liaison.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Fold;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.ChainName;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Dictation;
import org.liaison.core.replica.Gap;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Outgoing;
import org.liaison.core.replica.Peer;
import org.liaison.core.replica.Replica;
import org.liaison.core.replica.Resolution;
import org.liaison.core.replica.SharedKey;

/** A {@link MemoryRegister} as one of several copies: it keeps what arrives, and folds anew for every answer. */
final class MemoryReplica implements Replica {

	private final Register register;
	private final List<Operation> log;
	private final Map<String, Peer> peers = new LinkedHashMap<>();
	private List<Operation> waiting = new ArrayList<>();

	MemoryReplica(Register register, List<Operation> log) {
		this.register = register;
		this.log = log;
	}

	@Override
	public Heads heads() {
		Set<String> followed = log.stream().map(Operation::previousHash).collect(Collectors.toSet());
		var heads = new TreeMap<String, Heads.Head>();
		log.stream().filter(o -> !followed.contains(o.hash())).forEach(o -> heads.put(heads.containsKey(o.device()) ? ChainName.branch(o)
				: o.device(), new Heads.Head(o.sequence(), o.hash())));
		return new Heads(heads);
	}

	@Override
	public boolean isSetBack(Heads told) {
		return told.of(register.info().device().id()).stream().anyMatch(head -> log.stream().noneMatch(o -> o.hash().equals(head.hash())));
	}

	@Override
	public void continueAs(Device device) {
		throw new UnsupportedOperationException("a register in memory cannot be put back");
	}

	@Override
	public Heads operations(Heads known, Consumer<Operation> consumer) {
		Set<String> there = new HashSet<>();
		known.devices().values().forEach(head -> there.add(head.hash()));
		log.reversed().stream().filter(o -> there.contains(o.hash())).forEach(o -> there.add(o.previousHash()));
		log.stream().filter(o -> !there.contains(o.hash())).forEach(consumer);
		return heads();
	}

	@Override
	public Outgoing outgoing(Heads known) {
		Set<String> records = new LinkedHashSet<>();
		List<Operation> operations = new ArrayList<>();
		operations(known, operations::add);
		operations.forEach(operation -> records.add(operation.record()));
		return new Outgoing(operations.size(), records.size(), register.refs(records));
	}

	@Override
	public List<Peer> peers() {
		return peers.values().stream().sorted(Comparator.comparing(Peer::at).reversed()).toList();
	}

	@Override
	public Arrival apply(Incoming incoming, boolean dryRun, IProgressMonitor monitor) {
		List<Operation> before = List.copyOf(log);
		List<Operation> waitingBefore = List.copyOf(waiting);
		List<Operation> arrived = new ArrayList<>();
		incoming.operations().forEachRemaining(arrived::add);
		if (!dryRun) {
			incoming.contents().forEachRemaining(register::store);
		}
		Set<Operation> open = new LinkedHashSet<>(arrived);
		open.addAll(waiting);
		try {
			while (open.removeIf(operation -> isTakenIn(operation, incoming))) {
				// as long as the turn of one has come
			}
		} catch (RegisterException refused) {
			log.clear();
			log.addAll(before);
			throw refused;
		}
		waiting = new ArrayList<>(open);
		Set<String> records = new LinkedHashSet<>();
		log.stream().skip(before.size()).forEach(operation -> records.add(operation.record()));
		var arrival = new Arrival(log.size() - before.size(), arrived.stream().filter(before::contains).count(), waiting.size(), new TreeMap<>(),
				List.of(), records.stream().flatMap(record -> conflicts(record).stream()).toList(),
				sharedKeys(records), gaps(), Set.of(),
				Set.of(), List.of());
		if (dryRun) {
			log.clear();
			log.addAll(before);
			waiting = waitingBefore;
		} else {
			incoming.sender().ifPresent(peer -> peers.put(peer.device(), peer));
		}
		return arrival;
	}

	@Override
	public Arrival write(Dictation dictation, boolean dryRun, IProgressMonitor monitor) {
		Map<String, RegisterException> refused = new LinkedHashMap<>();
		Map<String, RegisterException> more;
		List<Operation> operations;
		do {
			operations = operations(dictation, refused.keySet());
			more = refusals(operations);
			refused.putAll(more);
		} while (!more.isEmpty());
		return apply(written(operations, dictation), dryRun, monitor).refusing(List.copyOf(refused.values()));
	}

	private List<Operation> operations(Dictation dictation, Set<String> without) {
		String device = register.info().device().id();
		Heads.Head last = heads().devices().getOrDefault(device, new Heads.Head(0, ""));
		long clock = log.stream().mapToLong(Operation::clock).max().orElse(0);
		List<Operation> operations = new ArrayList<>();
		for (Iterator<Operation> drafts = dictation.drafts(without, register::nextKey); drafts.hasNext();) {
			Operation o = drafts.next();
			clock = HybridClock.next(clock, System.currentTimeMillis());
			Operation operation = OperationForm.withHash(new Operation(o.id(), device, last.sequence() + 1, clock, o.author(), o.edit(), o.reason(),
					o.record(), o.object(), o.type(), o.field(), o.before(), o.after(), o.bases(), last.hash(), ""));
			last = new Heads.Head(operation.sequence(), operation.hash());
			operations.add(operation);
		}
		return operations;
	}

	/** Why records may not become what they would be with these operations, by UUID. */
	private Map<String, RegisterException> refusals(List<Operation> operations) {
		Map<String, RegisterException> refused = new LinkedHashMap<>();
		for (String record : operations.stream().map(Operation::record).collect(Collectors.toCollection(LinkedHashSet::new))) {
			List<Operation> all = Stream.concat(log.stream(), operations.stream()).filter(operation -> operation.record().equals(record)).toList();
			try {
				register.types().guards().check(register.types(), register.read(record).orElse(null),
						new Fold(all, register.types()).state().orElse(null));
			} catch (RegisterException e) {
				refused.put(record, e);
			}
		}
		return refused;
	}

	private static Incoming written(List<Operation> operations, Dictation dictation) {
		return new Incoming() {

			@Override
			public Optional<Peer> sender() {
				return Optional.empty();
			}

			@Override
			public long size() {
				return operations.size();
			}

			@Override
			public Iterator<Operation> operations() {
				return operations.iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return dictation.contents();
			}
		};
	}

	private boolean isTakenIn(Operation operation, Incoming incoming) {
		if (log.contains(operation)) {
			return true;
		}
		List<Operation> own = log.stream().filter(o -> o.device().equals(operation.device())).toList();
		boolean contradicts = own.stream().anyMatch(o -> o.sequence() == operation.sequence());
		require(!contradicts || incoming.hasBranches(operation.device()), operation);
		Set<String> known = log.stream().map(Operation::id).collect(Collectors.toSet());
		Set<String> created = log.stream().filter(Operation::isCreation).map(Operation::object).collect(Collectors.toCollection(HashSet::new));
		if (operation.isCreation()) {
			created.add(operation.object());
		}
		boolean follows = operation.sequence() == 1 || own.stream().anyMatch(o -> o.hash().equals(operation.previousHash()));
		boolean next = follows && known.containsAll(operation.bases())
				&& created.containsAll(List.of(operation.object(), operation.record()));
		if (next) {
			log.add(operation);
		}
		return next;
	}

	private static void require(boolean holds, Operation operation) {
		if (!holds) {
			throw new RegisterException(Problem.BROKEN_CHAIN, operation.device(), String.valueOf(operation.sequence()));
		}
	}

	@Override
	public List<Gap> gaps() {
		Map<String, Long> last = new HashMap<>();
		heads().devices().forEach((device, head) -> last.put(device, head.sequence()));
		List<Gap> gaps = new ArrayList<>();
		waiting.stream().sorted(Comparator.comparing(Operation::device).thenComparing(Operation::sequence)).forEach(o -> {
			long before = last.getOrDefault(o.device(), 0L);
			if (o.sequence() > before + 1) {
				gaps.add(new Gap(o.device(), before + 1, o.sequence() - 1, List.of()));
			}
			last.put(o.device(), o.sequence());
		});
		return gaps;
	}

	@Override
	public long conflicts() {
		return conflicts(Integer.MAX_VALUE).stream().map(conflict -> conflict.record().id()).distinct().count();
	}

	@Override
	public Set<String> withConflicts(Collection<String> records) {
		return records.stream().filter(record -> !conflicts(record).isEmpty()).collect(Collectors.toSet());
	}

	@Override
	public List<Conflict> conflicts(int limit) {
		return log.stream().map(Operation::record).distinct().map(this::conflicts).filter(found -> !found.isEmpty()).limit(limit)
				.flatMap(List::stream).toList();
	}

	@Override
	public List<Conflict> conflicts(String record) {
		List<RecordRef> ref = register.refs(List.of(record));
		List<Operation> operations = log.stream().filter(operation -> operation.record().equals(record)).toList();
		return ref.isEmpty() ? List.of()
				: new Fold(operations, register.types()).conflicts().stream().map(c -> new Conflict(ref.getFirst(), c.object(),
						type(operations, c.object()), c.field(), c.heads(), c.common())).toList();
	}

	private static String type(List<Operation> operations, String object) {
		return operations.stream().filter(o -> o.isCreation() && o.object().equals(object)).findFirst().orElseThrow().type();
	}

	@Override
	public Optional<Conflict> conflict(String id) {
		return conflicts(Integer.MAX_VALUE).stream().filter(conflict -> conflict.id().equals(id)).findFirst();
	}

	@Override
	public List<Operation> resolve(List<Resolution> resolutions, String author, String reason) {
		return register.commit(Replica.changes(resolutions, author, reason));
	}

	@Override
	public List<SharedKey> sharedKeys() {
		Map<String, List<RecordRef>> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		List<String> live = log.stream().filter(o -> o.isCreation() && o.object().equals(o.record()))
				.sorted(Comparator.comparing(Operation::clock).thenComparing(Operation::id)).map(Operation::record)
				.filter(record -> register.read(record).isPresent()).toList();
		register.refs(live).stream().filter(record -> !record.key().isEmpty())
				.forEach(record -> byKey.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(record));
		return byKey.values().stream().filter(records -> records.size() > 1)
				.map(records -> new SharedKey(records.getFirst().key(), List.copyOf(records))).toList();
	}

	@Override
	public List<SharedKey> sharedKeys(Collection<String> records) {
		return sharedKeys().stream().filter(key -> key.records().stream().map(RecordRef::id).anyMatch(records::contains)).toList();
	}

	@Override
	public List<Operation> giveNewKeys(List<SharedKey> shared, String author, String reason) {
		return shared.isEmpty() ? List.of() : register.commit(Replica.newKeys(register, shared, author, reason));
	}
}
