package org.liaison.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.Device;
import org.liaison.core.MissingType;
import org.liaison.core.Problem;
import org.liaison.core.RecentChange;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterInfo;
import org.liaison.core.RegisterListener;
import org.liaison.core.VerifyReport;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;
import org.liaison.core.query.SearchHit;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.query.SearchRenewal;
import org.liaison.core.replica.Replica;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.validation.Guards;
import org.liaison.core.value.StoredContent;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.journal.Journal;
import org.liaison.store.sqlite.log.Committing;
import org.liaison.store.sqlite.log.KeptWriter;
import org.liaison.store.sqlite.log.KeyCounter;
import org.liaison.store.sqlite.log.ObjectRow;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.log.OtherProcesses;
import org.liaison.store.sqlite.log.Restoring;
import org.liaison.store.sqlite.log.SlipWriter;
import org.liaison.store.sqlite.log.StateReader;
import org.liaison.store.sqlite.log.StateWriter;
import org.liaison.store.sqlite.query.Finding;
import org.liaison.store.sqlite.query.Lists;
import org.liaison.store.sqlite.replica.Conflicts;
import org.liaison.store.sqlite.replica.SqliteReplica;
import org.liaison.store.sqlite.schema.Facts;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.schema.Upgrade;
import org.liaison.store.sqlite.schema.format.Formats;
import org.liaison.store.sqlite.search.IndexRenewal;
import org.liaison.store.sqlite.search.Passages;
import org.liaison.store.sqlite.search.SearchIndex;
import org.liaison.store.sqlite.search.Searching;
import org.liaison.store.sqlite.verify.Verifier;

/** An open register file. */
final class SqliteRegister implements Register {

	/** When it was made, in {@code register}. */
	static final String CREATED = "created";

	private final Database database;
	private final RecordTypes types;
	private final Guards guards;
	private final Registry registry = new Registry();
	private volatile RegisterInfo info;
	private final StateReader reader;
	private final SearchIndex search;
	private final IndexRenewal renewal;
	private final Lists lists;
	private final Committing.Tools tools;
	private final Conflicts conflicts;
	private final Replica replica = new SqliteReplica(new ReplicaHost());
	private final OtherProcesses others;
	private final List<RegisterListener> listeners = new CopyOnWriteArrayList<>();

	SqliteRegister(Database database, RecordTypes types, Guards guards, Device device) {
		this.database = database;
		this.guards = guards;
		database.endWith(sql -> {
			Journal.mark(sql);
			return null;
		});
		this.types = types;
		this.info = database.read(sql -> readInfo(sql, device));
		Upgrade upgrade = database.read(sql -> new Upgrade(sql, types));
		Tables tables = upgrade.tables();
		this.reader = new StateReader(tables, registry);
		this.search = new SearchIndex(tables, reader);
		this.renewal = new IndexRenewal(database, search);
		this.lists = new Lists(database, types, tables, registry, search, this::named);
		StateWriter writer = new StateWriter(registry);
		this.tools = new Committing.Tools(tables, registry, reader, writer, new Restoring(types, tables, writer), search);
		this.conflicts = new Conflicts(types, registry);
		this.others = database.read(OtherProcesses::new);
		bringUpToDate(upgrade);
	}

	private void bringUpToDate(Upgrade upgrade) {
		boolean isOutdated = database.read(sql -> !upgrade.outdated(sql).isEmpty() || IndexRenewal.isOutdated(sql));
		if (isOutdated && database.isReadOnly()) {
			database.read(sql -> {
				upgrade.omit(sql);
				renewal.begin(sql);
				return null;
			});
		} else if (isOutdated) {
			database.write(sql -> {
				renewal.begin(sql);
				List<TypeTable> outdated = upgrade.outdated(sql);
				for (long record : upgrade.run(sql)) {
					tools.restoring().refold(sql, ObjectRow.get(sql, record));
					search.update(sql, record);
				}
				for (TypeTable table : outdated) {
					SlipWriter.fill(sql, table);
					KeptWriter.fill(sql, types, tools, table);
				}
				return null;
			});
		}
	}

	private RegisterInfo readInfo(Sql sql, Device device) throws SQLException {
		if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'register'") == 0) {
			throw new RegisterException(Problem.NOT_A_REGISTER, file().toString());
		}
		int format = Formats.of(sql);
		if (format > Formats.CURRENT) {
			throw new RegisterException(Problem.NEWER_FORMAT, file().toString(), format, Formats.CURRENT);
		}
		Optional<String> id = Facts.get(sql, Facts.ID);
		Optional<String> created = Facts.get(sql, CREATED);
		if (id.isEmpty() || created.isEmpty()) {
			throw new RegisterException(Problem.DAMAGED, file().toString(), "register");
		}
		try {
			return new RegisterInfo(id.get(), format, Instant.parse(created.get()), device, database.isReadOnly());
		} catch (DateTimeParseException e) {
			throw new RegisterException(e, Problem.DAMAGED, file().toString(), CREATED);
		}
	}

	/** The record that a model's own condition names. */
	private String named(EReference reference, String text) {
		return find(text).orElseThrow(() -> new RegisterException(Problem.UNKNOWN_REFERENCE, text, reference.getName(), "")).id();
	}

	@Override
	public Path file() {
		return database.file();
	}

	@Override
	public RegisterInfo info() {
		return info;
	}

	@Override
	public RecordTypes types() {
		return types;
	}

	@Override
	public RowSet rows(Query query) {
		return lists.rows(query);
	}

	@Override
	public long count(Query query) {
		return lists.count(query);
	}

	@Override
	public Optional<RecordRef> find(String idKeyOrAlias) {
		return database.read(sql -> new Finding(sql, registry).find(idKeyOrAlias));
	}

	@Override
	public Map<String, List<RecordRef>> aliased(Collection<String> aliases) {
		return database.read(sql -> new Finding(sql, registry).aliased(aliases));
	}

	@Override
	public List<RecordRef> refs(Collection<String> ids) {
		return database.read(sql -> new Finding(sql, registry).refs(ids));
	}

	@Override
	public Optional<RecordRef> owner(String objectId) {
		return database.read(sql -> new Finding(sql, registry).owner(objectId));
	}

	@Override
	public Optional<RecordState> read(String id) {
		return database.read(sql -> tools.state(sql, id));
	}

	@Override
	public List<RecordState> read(Collection<String> ids) {
		return database.read(sql -> {
			Map<String, ObjectRow> records = ObjectRow.records(sql, ids);
			Map<Long, RecordState> states = reader.read(sql, records.values());
			List<RecordState> read = new ArrayList<>();
			for (String id : ids) {
				ObjectRow record = records.get(id);
				if (record != null) {
					RecordState state = states.get(record.number());
					(state == null ? tools.restoring().fold(sql, record.number()) : Optional.of(state)).ifPresent(read::add);
				}
			}
			return read;
		});
	}

	@Override
	public List<Referrer> referrers(String id, int limit) {
		return database.read(sql -> new Finding(sql, registry).referrers(id, limit));
	}

	@Override
	public List<RecordRef> search(SearchQuery query) {
		return database.read(sql -> new Searching(sql, registry, search, query).records());
	}

	@Override
	public List<SearchHit> passages(SearchQuery query, List<RecordRef> found) {
		return database.read(sql -> new Passages(sql, search, query).of(found));
	}

	@Override
	public <T> T cancellable(IProgressMonitor monitor, Callable<T> work) throws Exception {
		return database.cancellable(monitor, work);
	}

	@Override
	public SearchRenewal renewal() {
		return renewal;
	}

	@Override
	public List<Operation> history(String recordId, String before, int limit) {
		return database.read(sql -> {
			Optional<ObjectRow> record = ObjectRow.find(sql, recordId);
			return record.isEmpty() ? List.of() : OperationLog.history(sql, record.get().number(), before, limit);
		});
	}

	@Override
	public List<RecentChange> recent(int limit) {
		return database.read(sql -> new Finding(sql, registry).recent(limit));
	}

	@Override
	public List<MissingType> missingTypes() {
		return database.read(sql -> sql.list("SELECT t.id, coalesce(t.contributor, ''), count(*) FROM object o JOIN type t ON t.number = "
				+ "o.type WHERE o.record = o.number GROUP BY t.number", row -> new MissingType(row.getString(1), row.getString(2),
						row.getLong(3))).stream().filter(type -> types.eClass(type.typeId()).isEmpty()).toList());
	}

	@Override
	public Optional<byte[]> content(String sha256) {
		return database.read(sql -> sql.first("SELECT bytes FROM content WHERE sha256 = ?", row -> row.getBytes(1), sha256));
	}

	@Override
	public List<Operation> commit(ChangeSet changes) {
		Set<String> records = new LinkedHashSet<>();
		Set<String> touchedTypes = new LinkedHashSet<>();
		List<Operation> written = writing(sql -> {
			guards.check(types, changes.changes(), record -> tools.state(sql, record));
			Committing committing = new Committing(sql, tools, info.device(), changes);
			List<Operation> operations = committing.run(changes.changes());
			Map<String, Set<String>> changed = changes.changes().stream().collect(Collectors.groupingBy(Change::record,
					Collectors.mapping(Change::type, Collectors.toSet())));
			for (ObjectRow row : committing.touched()) {
				conflicts.refreshKnown(sql, row.number());
				KeptWriter.update(sql, types, tools, row, changed.getOrDefault(row.id(), Set.of()));
				records.add(row.id());
				touchedTypes.add(registry.typeId(sql, row.type()));
			}
			return operations;
		});
		tell(new RegisterListener.Event(this, Set.copyOf(records), Set.copyOf(touchedTypes)));
		return written;
	}

	private void tell(RegisterListener.Event event) {
		listeners.forEach(listener -> listener.changed(event));
	}

	@Override
	public List<String> nextKeys(String prefix, int count) {
		return writing(sql -> {
			List<String> keys = new ArrayList<>(count);
			while (keys.size() < count) {
				keys.add(KeyCounter.next(sql, prefix));
			}
			return keys;
		});
	}

	@Override
	public String store(byte[] content) {
		StoredContent.check("", content.length);
		String hash = Hashes.sha256(content);
		return writing(sql -> {
			sql.run("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)", hash, content);
			return hash;
		});
	}

	private <T> T writing(Database.Work<T> work) {
		if (database.isReadOnly()) {
			throw new RegisterException(Problem.READ_ONLY_FILE, file().toString());
		}
		boolean written = false;
		try {
			T result = others.beside(work, database::write);
			written = true;
			return result;
		} finally {
			if (!written) {
				registry.forget();
			}
		}
	}

	@Override
	public VerifyReport verify(IProgressMonitor monitor) {
		IProgressMonitor patience = IProgressMonitor.nullSafe(monitor);
		try {
			return database.readAnew(patience, sql -> new Verifier(sql, types, tools.tables(), search, patience).run());
		} catch (OperationCanceledException e) {
			throw new RegisterException(e, Problem.CANCELLED);
		}
	}

	@Override
	public Replica replica() {
		return replica;
	}

	/** What the replica needs, which is nobody else's business. */
	private final class ReplicaHost implements SqliteReplica.Host {

		@Override
		public Register register() {
			return SqliteRegister.this;
		}

		@Override
		public Guards guards() {
			return guards;
		}

		@Override
		public Committing.Tools tools() {
			return tools;
		}

		@Override
		public Conflicts conflicts() {
			return conflicts;
		}

		@Override
		public <T> T read(Database.Work<T> work) {
			return database.read(work);
		}

		@Override
		public <T> T write(Database.Work<T> work) {
			return writing(work);
		}

		@Override
		public void continueAs(Device device) {
			info = new RegisterInfo(info.id(), info.formatVersion(), info.createdAt(), device, info.readOnly());
		}

		@Override
		public void tell(RegisterListener.Event event) {
			SqliteRegister.this.tell(event);
		}
	}

	@Override
	public void addListener(RegisterListener listener) {
		listeners.add(listener);
	}

	@Override
	public void catchUp() {
		database.read(sql -> others.since(sql, this)).ifPresent(this::tell);
	}

	@Override
	public void removeListener(RegisterListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		database.close();
	}
}
