package org.liaison.store.sqlite.rescue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.backup.RescueReport;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Arrival;
import org.liaison.store.sqlite.schema.RecordFeatures;

/**
 * Fills a new register with what a damaged one still has. Operations come first: each whose hash is right is taken in as from another post,
 * with its history. Where some are missing, they are looked for in backups; then records get the values that their rows have, by an edit
 * that says so.
 */
public final class Rescue {

	private static final int PARTS = 100;
	private static final Set<Problem> NO_HELP = Set.of(Problem.BROKEN_CHAIN, Problem.FORKED_CHAIN, Problem.CANNOT_READ);

	private final Wreck wreck;
	private final Register register;
	private final String reason;
	private final SubMonitor progress;
	private final Set<String> lost = new LinkedHashSet<>();
	private final List<String> repaired = new ArrayList<>();
	private final List<Path> used = new ArrayList<>();
	private long all;
	private long applied;
	private long taken;

	private Rescue(Wreck wreck, Register register, String reason, SubMonitor progress) {
		this.wreck = wreck;
		this.register = register;
		this.reason = reason;
		this.progress = progress;
	}

	/**
	 * Saves what can be read of a file.
	 *
	 * @param backups of the same register, the newest first; which may be damaged too
	 * @param register a new register
	 * @param reason of the edits that give records the values of their rows
	 * @throws RegisterException {@code NOTHING_TO_RESCUE} when nothing can be read, {@code CANCELLED}
	 */
	public static RescueReport run(Path damaged, List<Path> backups, Register register, String reason, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, PARTS);
		try (Wreck wreck = new Wreck(damaged, progress)) {
			return new Rescue(wreck, register, reason, progress).run(damaged, backups);
		}
	}

	private RescueReport run(Path damaged, List<Path> backups) {
		take(wreck);
		for (Path backup : backups) {
			if (isComplete()) {
				break;
			}
			takeBackup(backup);
		}
		List<String> uncertain = new ArrayList<>();
		if (!isComplete()) {
			wreck.records(register.types(), this::complete, lost::add);
			lost.stream().filter(name -> register.find(name).isPresent()).forEach(uncertain::add);
			lost.removeIf(name -> register.find(name).isPresent() || register.owner(name).isPresent());
		}
		takeContents(wreck).forEach(lost::add);
		long records = register.verify(progress.split(PARTS / 4)).records();
		if (records == 0 && !isComplete() && wreck.contents().isEmpty()) {
			throw new RegisterException(Problem.NOTHING_TO_RESCUE, damaged.toString());
		}
		return new RescueReport(records, taken, List.copyOf(used), List.copyOf(repaired), List.copyOf(uncertain), List.copyOf(lost), all - taken,
				wreck.hasCounted());
	}

	private boolean isComplete() {
		return taken == all && wreck.hasCounted() && !wreck.isEmpty();
	}

	private void take(Wreck from) {
		// Two branches of one device are in the register that had looked at them; a file that may be of another one brings none.
		boolean branches = from == wreck || wreck.id().isPresent();
		Arrival arrived = register.replica().apply(new Salvaged(from, branches, register.replica().heads()), false, progress.split(PARTS / 4));
		applied += arrived.applied();
		taken = applied + arrived.waiting();
		all = Math.max(Math.max(all, from.operations()), taken);
	}

	/** What was lost in the register but not in a backup; then what builds on it, which the register has. */
	private void takeBackup(Path file) {
		try (Wreck backup = new Wreck(file, progress)) {
			if (wreck.id().isPresent() && !wreck.id().equals(backup.id())) {
				return;
			}
			long before = taken;
			take(backup);
			wreck.learn(backup);
			take(wreck);
			takeContents(backup);
			if (taken > before) {
				used.add(file);
			}
		} catch (RegisterException e) {
			// One that cannot be read, or is of another register of the same name, does not help.
			if (!NO_HELP.contains(e.problem())) {
				throw e;
			}
		}
	}

	/**
	 * Gives a record the values of its rows where the operations that were taken add up to others. If rows are missing, it keeps what they do
	 * not say.
	 */
	private void complete(RecordState state) {
		String id = state.root().id();
		Optional<RecordState> now = register.read(id);
		String name = state.root().fields().getOrDefault(RecordFeatures.KEY_FIELD, id);
		try {
			List<Change> changes = new StateDiff(register.types()).changes(now.orElse(null), state).stream()
					.filter(change -> wreck.hasAllRows() || !(change instanceof Change.Set set) || set.after() != null).toList();
			if (!changes.isEmpty()) {
				register.commit(new ChangeSet(register.info().device().author(), reason, changes));
				repaired.add(name);
			}
		} catch (RegisterException | IllegalArgumentException e) {
			lost.add(name);
		}
	}

	/** Takes the attachments' contents that are what their hashes say, and tells which are not and are not there already. */
	private List<String> takeContents(Wreck from) {
		List<String> missing = new ArrayList<>();
		for (String hash : from.contents()) {
			Optional<byte[]> bytes = from.content(hash);
			bytes.ifPresent(register::store);
			if (bytes.isEmpty() && register.content(hash).isEmpty()) {
				missing.add(hash);
			}
		}
		return missing;
	}
}
