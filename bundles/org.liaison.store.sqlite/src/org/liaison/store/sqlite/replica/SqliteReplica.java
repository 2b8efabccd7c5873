package org.liaison.store.sqlite.replica;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterListener;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Arrival;
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
import org.liaison.core.validation.Guards;
import org.liaison.store.sqlite.db.Database.Work;
import org.liaison.store.sqlite.log.Committing;
import org.liaison.store.sqlite.log.ObjectRow;

/** An open register file as one of several copies. */
public final class SqliteReplica implements Replica {

	/** What the register lends its replica. */
	public interface Host {

		/** The register itself. */
		Register register();

		/** Who is asked before this device writes. */
		Guards guards();

		/** What commits work with. */
		Committing.Tools tools();

		/** Which records have conflicts. */
		Conflicts conflicts();

		/** Reads one state of the file. */
		<T> T read(Work<T> work);

		/** Writes in one transaction. */
		<T> T write(Work<T> work);

		/** Writes as another device from now on. */
		void continueAs(Device device);

		/** Tells the register's listeners. */
		void tell(RegisterListener.Event event);
	}

	/** What is to be written. */
	@FunctionalInterface
	private interface Application {

		Arrival run(Applying applying) throws SQLException;
	}

	/** Leaves a transaction without writing anything. */
	private static final class Undone extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Arrival arrival;

		Undone(Arrival arrival) {
			super(null, null, false, false);
			this.arrival = arrival;
		}
	}

	private final Host host;

	/** The replica of a register. */
	public SqliteReplica(Host host) {
		this.host = host;
	}

	@Override
	public Heads heads() {
		return host.read(Chains::heads);
	}

	@Override
	public Heads operations(Heads known, Consumer<Operation> consumer) {
		return host.read(sql -> {
			new Lacking(sql, known).tell(consumer);
			return Chains.heads(sql);
		});
	}

	@Override
	public Outgoing outgoing(Heads known) {
		return host.read(sql -> new Lacking(sql, known).count(host.tools().registry()));
	}

	@Override
	public List<Peer> peers() {
		return host.read(sql -> new Peers(sql).all());
	}

	@Override
	public boolean isSetBack(Heads told) {
		String own = host.register().info().device().id();
		return host.read(sql -> {
			for (Heads.Head head : told.of(own)) {
				if (!Chains.has(sql, own, head.sequence(), head.hash())) {
					return true;
				}
			}
			return false;
		});
	}

	@Override
	public void continueAs(Device device) {
		host.continueAs(device);
	}

	@Override
	public Arrival apply(Incoming incoming, boolean dryRun, IProgressMonitor monitor) {
		return applied(dryRun, applying -> applying.run(incoming, monitor));
	}

	@Override
	public Arrival write(Dictation dictation, boolean dryRun, IProgressMonitor monitor) {
		IProgressMonitor progress = SubMonitor.convert(monitor);
		Map<String, RegisterException> refused = new LinkedHashMap<>();
		int known;
		Arrival arrival;
		do {
			known = refused.size();
			arrival = written(dictation, refused, dryRun, progress);
		} while (refused.size() > known);
		return arrival.refusing(List.copyOf(refused.values()));
	}

	/** @param refused why records are left out; gets those that are refused now: then nothing is written */
	private Arrival written(Dictation dictation, Map<String, RegisterException> refused, boolean dryRun, IProgressMonitor monitor) {
		return applied(dryRun, applying -> {
			Arrival arrival = applying.write(dictation, refused.keySet(), monitor);
			Map<String, RegisterException> more = applying.refusals(host.guards(), host.register());
			if (!more.isEmpty()) {
				refused.putAll(more);
				throw new Undone(arrival);
			}
			return arrival;
		});
	}

	private Arrival applied(boolean dryRun, Application application) {
		Set<String> records = new LinkedHashSet<>();
		Set<String> types = new LinkedHashSet<>();
		try {
			Arrival arrived = host.write(sql -> {
				Applying applying = new Applying(sql, host.register().types(), host.tools(), host.conflicts(),
						host.register().info().device().id());
				Arrival arrival = application.run(applying);
				if (dryRun) {
					throw new Undone(arrival);
				}
				for (Map.Entry<String, Long> record : applying.touched().entrySet()) {
					records.add(record.getKey());
					types.add(host.tools().registry().typeId(sql, record.getValue()));
				}
				return arrival;
			});
			host.tell(new RegisterListener.Event(host.register(), Set.copyOf(records), Set.copyOf(types)));
			return arrived;
		} catch (Undone undone) {
			return undone.arrival;
		} catch (OperationCanceledException e) {
			throw new RegisterException(e, Problem.CANCELLED);
		}
	}

	@Override
	public List<Gap> gaps() {
		return host.read(Gaps::all);
	}

	@Override
	public long conflicts() {
		return host.read(Conflicts::count);
	}

	@Override
	public Set<String> withConflicts(Collection<String> records) {
		return host.read(sql -> Conflicts.among(sql, records));
	}

	@Override
	public List<Conflict> conflicts(int limit) {
		return host.read(sql -> host.conflicts().list(sql, limit));
	}

	@Override
	public List<Conflict> conflicts(String record) {
		return host.read(sql -> {
			Optional<ObjectRow> row = ObjectRow.find(sql, record);
			return row.isPresent() ? host.conflicts().of(sql, row.get()) : List.of();
		});
	}

	@Override
	public Optional<Conflict> conflict(String id) {
		return host.read(sql -> host.conflicts().find(sql, id));
	}

	@Override
	public List<Operation> resolve(List<Resolution> resolutions, String author, String reason) {
		return host.register().commit(Replica.changes(resolutions, author, reason));
	}

	@Override
	public List<SharedKey> sharedKeys() {
		return host.read(sql -> SharedKeys.all(sql, host.tools().registry()));
	}

	@Override
	public List<SharedKey> sharedKeys(Collection<String> records) {
		return host.read(sql -> SharedKeys.of(sql, host.tools().registry(), records));
	}

	@Override
	public List<Operation> giveNewKeys(List<SharedKey> shared, String author, String reason) {
		return shared.isEmpty() ? List.of() : host.register().commit(Replica.newKeys(host.register(), shared, author, reason));
	}
}
