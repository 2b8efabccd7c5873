package org.liaison.store.sqlite.rescue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.store.sqlite.schema.RecordFeatures;

/**
 * Fills a new register with what a damaged one still has. Operations come first: each whose hash is right is taken in as from another post,
 * with its history. Where some are missing, records get the values that their rows have, by an edit that says so.
 */
public final class Rescue {

	private static final int STEP = 500;
	private static final int PARTS = 100;

	private final Wreck wreck;
	private final Register register;
	private final String reason;
	private final SubMonitor progress;
	private final Set<String> lost = new LinkedHashSet<>();
	private final List<String> repaired = new ArrayList<>();

	private Rescue(Wreck wreck, Register register, String reason, IProgressMonitor monitor) {
		this.wreck = wreck;
		this.register = register;
		this.reason = reason;
		this.progress = SubMonitor.convert(monitor, PARTS);
	}

	/**
	 * Saves what can be read of a file.
	 *
	 * @param register a new register
	 * @param reason of the edits that give records the values of their rows
	 * @throws RegisterException {@code DAMAGED} when nothing can be read
	 */
	public static RescueReport run(Path damaged, Register register, String reason, IProgressMonitor monitor) {
		try (Wreck wreck = new Wreck(damaged)) {
			return new Rescue(wreck, register, reason, monitor).run();
		}
	}

	private RescueReport run() {
		long all = wreck.operations();
		long taken = takeOperations(all);
		if (taken < all) {
			wreck.records(register.types(), this::complete, lost::add);
			lost.removeIf(name -> register.find(name).isPresent());
		}
		takeContents();
		long records = register.verify(progress.split(PARTS / 2)).records();
		return new RescueReport(records, taken, List.copyOf(repaired), List.copyOf(lost), all - taken);
	}

	private long takeOperations(long all) {
		Salvaged operations = new Salvaged(all);
		register.replica().apply(operations, false, progress.split(PARTS / 2));
		return operations.told;
	}

	/** Gives a record the values of its rows where the operations that were taken add up to others. */
	private void complete(RecordState state) {
		String id = state.root().id();
		Optional<RecordState> now = register.read(id);
		String name = state.root().fields().getOrDefault(RecordFeatures.KEY_FIELD, id);
		try {
			List<Change> changes = new StateDiff(register.types()).changes(now.orElse(null), state);
			if (!changes.isEmpty()) {
				register.commit(new ChangeSet(register.info().device().author(), reason, changes));
				repaired.add(name);
			}
		} catch (RegisterException | IllegalArgumentException e) {
			lost.add(name);
		}
	}

	private void takeContents() {
		for (String hash : wreck.contents()) {
			Optional<byte[]> bytes = wreck.content(hash);
			bytes.ifPresentOrElse(register::store, () -> lost.add(hash));
		}
	}

	/** The operations of the wreck, some at a time. */
	private final class Salvaged implements Incoming {

		private final long all;
		private long told;

		Salvaged(long all) {
			this.all = all;
		}

		@Override
		public Optional<Peer> sender() {
			return Optional.empty();
		}

		/** What the damaged register had, it had already looked at. */
		@Override
		public boolean hasBranches(String device) {
			return true;
		}

		@Override
		public long size() {
			return all;
		}

		@Override
		public Iterator<byte[]> contents() {
			return Collections.emptyIterator();
		}

		@Override
		public Iterator<Operation> operations() {
			return new Iterator<>() {

				private long next = 1;
				private Iterator<Operation> some = Collections.emptyIterator();

				@Override
				public boolean hasNext() {
					while (!some.hasNext() && next <= all) {
						some = wreck.operations(next, next + STEP - 1).iterator();
						next += STEP;
					}
					return some.hasNext();
				}

				@Override
				public Operation next() {
					if (!hasNext()) {
						throw new NoSuchElementException();
					}
					told++;
					return some.next();
				}
			};
		}
	}
}
