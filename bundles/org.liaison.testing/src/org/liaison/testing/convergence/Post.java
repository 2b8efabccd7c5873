package org.liaison.testing.convergence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.operation.HybridClock;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.core.replica.Resolution;
import org.liaison.model.Ids;
import org.liaison.model.Record;
import org.liaison.testing.Shipments;

/** One of the posts: a register, and somebody who works on it. */
final class Post {

	private static final Set<Problem> REFUSALS = EnumSet.of(Problem.FORKED_CHAIN, Problem.BROKEN_CHAIN, Problem.NOT_WRITTEN_HERE);
	private static final String[] STATUSES = { "DRAFT", "SENT", "ARRIVED" };

	/** What is on a stick: operations, how far the sender knew each device, and the devices that it was before. */
	record Package(List<Operation> operations, Heads heads, List<String> former) {
	}

	private final RegisterStore store;
	private final Shipments model;
	private final Changing changing;
	private final List<String> former = new ArrayList<>();
	private Register register;
	private Instant clock = Instant.EPOCH;

	/** @param store opens the register again after its file was put back */
	Post(Register register, RegisterStore store, Shipments model) {
		this.register = register;
		this.store = store;
		this.model = model;
		this.changing = new Changing(model);
	}

	Register register() {
		return register;
	}

	/** The new record's id. */
	String create() {
		try (Edit edit = Edits.open(register)) {
			Record shipment = edit.create(model.shipment().eClass());
			edit.save("");
			return shipment.getId();
		}
	}

	/** A record made on another device of this post whose clock was wrong: what is written here then comes after it. */
	String createAhead(Step step) {
		String id = Ids.newId();
		long ahead = HybridClock.next(0, System.currentTimeMillis() + TimeUnit.DAYS.toMillis(1L << step.a() % 14));
		var made = OperationForm.withHash(new Operation(Ids.newId(), Ids.newId(), 1, ahead, "ahead", Ids.newId(), "", id, id,
				model.shipment().id(), null, null, "{\"status\":\"DRAFT\"}", List.of(), "", ""));
		arrive(new Package(List.of(made), Heads.NONE, List.of()));
		return id;
	}

	void change(List<String> ids, Step step) {
		try (Edit edit = Edits.open(register)) {
			List<Record> there = ids.stream().filter(id -> register.read(id).isPresent()).map(edit::load).toList();
			if (!there.isEmpty()) {
				changing.change(Changing.any(there, step.a()), there, step.b(), step.c());
				edit.save("because");
			}
		}
	}

	void delete(List<String> ids, Step step) {
		try (Edit edit = Edits.open(register)) {
			List<String> there = ids.stream().filter(id -> register.read(id).isPresent()).toList();
			if (!there.isEmpty()) {
				edit.delete(edit.load(Changing.any(there, step.a())));
				edit.save("");
			}
		}
	}

	void resolve(Step step) {
		List<Conflict> conflicts = register.replica().conflicts(100);
		if (!conflicts.isEmpty()) {
			Conflict conflict = Changing.any(conflicts, step.a());
			try {
				register.replica().resolve(List.of(new Resolution(conflict, value(conflict, step))), "judge", "");
			} catch (RegisterException refusal) {
				// Two posts gave a record different keys, and another record has the one that was chosen: then it is for the other one.
				if (refusal.problem() != Problem.BAD_VALUE || !conflict.field().feature().equals("key")) {
					throw refusal;
				}
			}
		}
	}

	private static String value(Conflict conflict, Step step) {
		if (conflict.isDeletion()) {
			return step.b() % 2 == 0 ? "true" : null;
		}
		if (conflict.isRemoval()) {
			return step.b() % 2 == 0 ? conflict.shown() : null;
		}
		return conflict.field().feature().equals("status") && step.b() % 3 == 0 ? STATUSES[step.c() % 3]
				: conflict.value(Changing.any(conflict.heads(), step.b()));
	}

	/** What somebody who has {@code known} lacks. */
	Package pack(Heads known) {
		List<Operation> operations = new ArrayList<>();
		Heads heads = register.replica().operations(known, operations::add);
		return new Package(operations, heads, List.copyOf(former));
	}

	/** Takes a package in, as the exchange does it; one that contradicts what is here is refused until the post that made it knows why. */
	void arrive(Package arriving) {
		boolean setBack = register.replica().isSetBack(arriving.heads());
		try {
			register.replica().apply(incoming(arriving, arriving.operations().size()), false, new NullProgressMonitor());
		} catch (RegisterException refusal) {
			if (!REFUSALS.contains(refusal.problem())) {
				throw refusal;
			}
			return;
		}
		if (setBack) {
			former.add(register.info().device().id());
			register.replica().continueAs(new Device(Ids.newId(), "again"));
		}
	}

	private boolean isFile() {
		return Files.exists(register.file());
	}

	private Path kept() {
		return register.file().resolveSibling(register.file().getFileName() + ".kept");
	}

	void copy() throws IOException {
		if (isFile()) {
			Files.deleteIfExists(kept());
			store.copy(register.file(), kept(), new NullProgressMonitor());
		}
	}

	void putBack() throws IOException {
		if (isFile() && Files.exists(kept())) {
			Register lost = register;
			lost.close();
			Files.copy(kept(), lost.file(), StandardCopyOption.REPLACE_EXISTING);
			register = store.open(lost.file(), lost.types(), lost.info().device(), Mode.READ_WRITE, new NullProgressMonitor());
		}
	}

	/** @return whether the program died as it was to, or the package was refused before */
	boolean crash(Package arriving, int at) {
		try {
			register.replica().apply(incoming(arriving, at), false, new NullProgressMonitor());
			return false;
		} catch (Crash expected) {
			return true;
		} catch (RegisterException e) {
			return e.getCause() instanceof Crash || REFUSALS.contains(e.problem());
		}
	}

	/** The program dies here. */
	private static final class Crash extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private Incoming incoming(Package arriving, int until) {
		List<Operation> operations = arriving.operations();
		boolean setBack = register.replica().isSetBack(arriving.heads());
		clock = clock.plusSeconds(1);
		return new Incoming() {

			@Override
			public Optional<Peer> sender() {
				return Optional.of(new Peer("sender", "sender", arriving.heads(), clock));
			}

			@Override
			public boolean hasBranches(String device) {
				return arriving.heads().hasBranches(device) || arriving.former().contains(device) || former.contains(device)
						|| setBack && device.equals(register.info().device().id());
			}

			@Override
			public long size() {
				return operations.size();
			}

			@Override
			public Iterator<Operation> operations() {
				Iterator<Operation> all = operations.iterator();
				return new Iterator<>() {

					private int told;

					@Override
					public boolean hasNext() {
						return all.hasNext();
					}

					@Override
					public Operation next() {
						if (told++ == until) {
							throw new Crash();
						}
						return all.next();
					}
				};
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		};
	}
}
