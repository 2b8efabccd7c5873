package org.liaison.store.sqlite.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.core.Problem;
import org.liaison.core.RecentChange;
import org.liaison.core.RecordRef;
import org.liaison.core.Referrer;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.HybridClock;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.RecordFeatures;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.search.Folding;

/** Finds records by what names them, by what refers to them, and by when they were changed. */
public final class Finding {

	private static final int NAMED = 5;
	private static final int LOOKED_AT = 256;

	private final Sql sql;
	private final Registry registry;

	/** Finds with one connection. */
	public Finding(Sql sql, Registry registry) {
		this.sql = sql;
		this.registry = registry;
	}

	/** A live record by its UUID, its key, or an alias that no other record has. */
	public Optional<RecordRef> find(String idKeyOrAlias) throws SQLException {
		Optional<RecordRef> byId = refs("WHERE o.id = ? AND o.live AND o.record = o.number", idKeyOrAlias).stream().findFirst();
		if (byId.isPresent()) {
			return byId;
		}
		List<RecordRef> byKey = refs("WHERE o.key = ? AND o.live ORDER BY o.number", idKeyOrAlias.strip());
		if (byKey.size() > 1) {
			throw new RegisterException(Problem.AMBIGUOUS_RECORD, idKeyOrAlias, byKey.size(), byKey.stream().limit(NAMED)
					.map(ref -> ref.key() + ' ' + ref.id()).collect(Collectors.joining(", ")));
		}
		if (byKey.size() == 1) {
			return Optional.of(byKey.getFirst());
		}
		List<RecordRef> byAlias = refs("WHERE o.number IN (SELECT holder FROM value WHERE feature = ? AND folded = ?) AND o.live "
				+ "AND o.record = o.number", registry.feature(sql, RecordFeatures.ALIASES), Folding.fold(idKeyOrAlias.strip()));
		return byAlias.size() == 1 ? Optional.of(byAlias.getFirst()) : Optional.empty();
	}

	/** The live records that have one of these aliases, by alias, in the order in which the register came to know them. */
	public Map<String, List<RecordRef>> aliased(Collection<String> aliases) throws SQLException {
		Map<String, List<RecordRef>> folded = new HashMap<>();
		String list = Sql.array(aliases.stream().map(alias -> Folding.fold(alias.strip())).distinct().toList());
		sql.each("SELECT v.folded, " + Naming.columns("o") + " FROM value v JOIN object o ON o.number = v.holder WHERE v.feature = ? "
				+ "AND v.folded IN (SELECT value FROM json_each(?)) AND o.live AND o.record = o.number ORDER BY o.number",
				row -> folded.computeIfAbsent(row.getString(1), alias -> new ArrayList<>()).add(Naming.ref(sql, registry, row, 2)),
				registry.feature(sql, RecordFeatures.ALIASES), list);
		Map<String, List<RecordRef>> found = new LinkedHashMap<>();
		aliases.forEach(alias -> Optional.ofNullable(folded.get(Folding.fold(alias.strip()))).ifPresent(records -> found.put(alias, records)));
		return found;
	}

	/** Names of records, also deleted ones, in the order of their ids; objects inside records have none. */
	public List<RecordRef> refs(Collection<String> ids) throws SQLException {
		Map<String, RecordRef> found = new HashMap<>();
		refs("WHERE o.id IN (SELECT value FROM json_each(?)) AND o.type IS NOT NULL AND o.record = o.number", Sql.array(ids)).forEach(ref -> found.put(ref.id(), ref));
		return ids.stream().filter(found::containsKey).map(found::get).toList();
	}

	/** The record of an object. */
	public Optional<RecordRef> owner(String objectId) throws SQLException {
		return refs("WHERE o.number = (SELECT record FROM object WHERE id = ?)", objectId).stream().findFirst();
	}

	/** Who refers to an object, newest first. */
	public List<Referrer> referrers(String id, int limit) throws SQLException {
		return sql.list("SELECT h.type, r.feature, " + Naming.columns("o") + " FROM reference r JOIN object h ON h.number = r.holder "
				+ "JOIN object o ON o.number = h.record WHERE r.target = (SELECT number FROM object WHERE id = ?) "
				+ "ORDER BY o.number DESC LIMIT ?",
				row -> new Referrer(Naming.ref(sql, registry, row, 3), registry.typeId(sql, row.getLong(1)),
						registry.featureName(sql, row.getLong(2))),
				id, limit);
	}

	/** The records changed last: the newest operations are read until there are enough. */
	public List<RecentChange> recent(int limit) throws SQLException {
		Map<String, RecentChange> found = new LinkedHashMap<>();
		long before = Long.MAX_VALUE;
		while (found.size() < limit) {
			List<Long> numbers = new ArrayList<>();
			sql.list("SELECT p.number, p.clock, e.author, o.live, " + Naming.columns("o") + " FROM operation p JOIN edit e ON e.number = "
					+ "p.edit JOIN object o ON o.number = p.record WHERE p.number < ? ORDER BY p.number DESC LIMIT ?", row -> {
						numbers.add(row.getLong(1));
						if (row.getBoolean(4) && found.size() < limit) {
							RecordRef ref = Naming.ref(sql, registry, row, 5);
							found.putIfAbsent(ref.id(), new RecentChange(ref, at(row), row.getString(3)));
						}
						return null;
					}, before, LOOKED_AT);
			if (numbers.size() < LOOKED_AT) {
				break;
			}
			before = numbers.getLast();
		}
		return List.copyOf(found.values());
	}

	private static Instant at(ResultSet row) throws SQLException {
		return Instant.ofEpochMilli(HybridClock.milliseconds(row.getLong(2)));
	}

	private List<RecordRef> refs(String where, Object... parameters) throws SQLException {
		return sql.list("SELECT " + Naming.columns("o") + " FROM object o " + where, row -> Naming.ref(sql, registry, row, 1),
				parameters);
	}
}
