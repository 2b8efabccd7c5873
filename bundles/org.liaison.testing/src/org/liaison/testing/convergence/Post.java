package org.liaison.testing.convergence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.core.replica.Resolution;
import org.liaison.model.Record;
import org.liaison.testing.Shipments;

/** One of the posts: a register, and somebody who works on it. */
final class Post {

	private static final String[] STATUSES = { "DRAFT", "SENT", "ARRIVED" };

	private final Register register;
	private final Shipments model;
	private final Changing changing;

	Post(Register register, Shipments model) {
		this.register = register;
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
			register.replica().resolve(List.of(new Resolution(conflict, value(conflict, step))), "judge", "");
		}
	}

	private static String value(Conflict conflict, Step step) {
		if (conflict.field().feature().equals(FieldKey.DELETED)) {
			return step.b() % 2 == 0 ? "true" : null;
		}
		if (conflict.isRemoval()) {
			return step.b() % 2 == 0 ? conflict.shown() : null;
		}
		return conflict.field().feature().equals("status") && step.b() % 3 == 0 ? STATUSES[step.c() % 3]
				: conflict.value(Changing.any(conflict.heads(), step.b()));
	}

	/** What somebody who has {@code known} lacks. */
	List<Operation> pack(Heads known) {
		List<Operation> operations = new ArrayList<>();
		register.replica().operations(known, operations::add);
		return operations;
	}

	void arrive(List<Operation> operations) {
		register.replica().apply(incoming(operations, operations.size()), false, new NullProgressMonitor());
	}

	/** @return whether the program died as it was to */
	boolean crash(List<Operation> operations, int at) {
		try {
			register.replica().apply(incoming(operations, at), false, new NullProgressMonitor());
			return false;
		} catch (Crash expected) {
			return true;
		} catch (RegisterException e) {
			return e.getCause() instanceof Crash;
		}
	}

	/** The program dies here. */
	private static final class Crash extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private static Incoming incoming(List<Operation> operations, int until) {
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
