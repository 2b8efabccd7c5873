package org.liaison.store.sqlite.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.FilterException;
import org.liaison.core.query.Query;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.References;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Index;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Names;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.TypeTable;
import org.liaison.store.sqlite.search.SearchIndex;

/** Answers queries. */
public final class Lists {

	private final Database database;
	private final RecordTypes types;
	private final Tables tables;
	private final Registry registry;
	private final SearchIndex search;
	private final Meanings derived;

	/**
	 * Answers from this database.
	 *
	 * @param references understands the names of records in the conditions of derived features
	 */
	public Lists(Database database, RecordTypes types, Tables tables, Registry registry, SearchIndex search,
			References references) {
		this.database = database;
		this.types = types;
		this.tables = tables;
		this.registry = registry;
		this.search = search;
		this.derived = new Meanings(types, references);
	}

	/** The rows of a query; only the numbers of types and features are read now. */
	public RowSet rows(Query query) {
		TypeTable table = tables.of(query.type().eClass());
		return database.read(sql -> {
			List<Column> columns = columns(table, query.columns());
			Map<Column, Fragment> truths = new HashMap<>();
			for (Column column : columns) {
				if (column.kind() == Kind.CONDITION) {
					truths.put(column, truth(sql, query.type(), column, table));
				}
			}
			RowReader reader = new RowReader(registry, columns, truths);
			return new PagedRows(() -> count(query),
					segments(condition(sql, query, table, !query.sort().isEmpty()), keys(query, table), reader, table));
		});
	}

	/** A condition of which nothing can be made, in a plug-in's model, leaves its column empty; the list is there all the same. */
	private Fragment truth(Sql sql, RecordType type, Column column, TypeTable table) throws SQLException {
		try {
			return filters(sql, false).condition(derived.of(type.eClass(), column.feature()), table, "t").in("((", ") IS TRUE)");
		} catch (FilterException e) {
			ILog.of(Lists.class).warn(RecordTypes.typeId(type.eClass()) + '.' + column.name(), e);
			return Fragment.of("NULL");
		}
	}

	/** How many rows a query has. */
	public long count(Query query) {
		TypeTable table = tables.of(query.type().eClass());
		return database.read(sql -> {
			Fragment count = condition(sql, query, table, Ranges.in(query.filter())).count(table.sql());
			return sql.number(count.sql(), count.parameters().toArray());
		});
	}

	private List<Segment> segments(Fragment condition, List<Keyset.Key> keys, RowReader reader, TypeTable table) {
		boolean filtered = !condition.equals(Fragment.TRUE);
		if (keys.isEmpty()) {
			return List.of(new Segment(database, reader, table.sql(), condition, filtered, new Keyset(keys, false)));
		}
		String first = keys.getFirst().expression();
		return List.of(
				new Segment(database, reader, table.sql(), condition.and(Fragment.of(first + " IS NOT NULL")), filtered, new Keyset(keys, true)),
				new Segment(database, reader, table.sql(), condition.and(Fragment.of(first + " IS NULL")), filtered, withoutFirst(keys)));
	}

	/** Where the first key has no value the others decide; the direction of ties stays. */
	private static Keyset withoutFirst(List<Keyset.Key> keys) {
		return new Keyset(keys.size() > 1 ? keys.subList(1, keys.size())
				: List.of(new Keyset.Key("NULL", keys.getFirst().descending())), false);
	}

	private Fragment condition(Sql sql, Query query, TypeTable table, boolean sorted) throws SQLException {
		Fragment filter = filters(sql, sorted).condition(query.filter(), table, "t");
		List<String> wanted = types.withSubtypes(query.type()).stream().map(RecordType::id).toList();
		if (tables.all().stream().allMatch(other -> !other.name().equals(table.name()) || wanted.contains(other.typeId()))) {
			return filter;
		}
		List<String> numbers = new ArrayList<>();
		for (String type : wanted) {
			numbers.add(String.valueOf(registry.type(sql, type)));
		}
		return Fragment.of(Names.of("t", TypeTable.TYPE) + " IN (" + String.join(", ", numbers) + ')').and(filter);
	}

	private FilterSql filters(Sql sql, boolean sorted) {
		return new FilterSql(sql, tables, registry, search, derived, sorted);
	}

	private static List<Keyset.Key> keys(Query query, TypeTable table) {
		List<Keyset.Key> keys = new ArrayList<>();
		for (Query.Sort sort : query.sort()) {
			table.column(sort.feature().getName()).filter(column -> column.kind().hasColumns()).ifPresent(
					column -> keys.add(new Keyset.Key(Index.order("t.", column, query.language()), sort.descending())));
		}
		return keys;
	}

	/** The columns of features; one that the table lacks is read as empty. */
	private static List<Column> columns(TypeTable table, List<EStructuralFeature> features) {
		return features.stream()
				.map(feature -> table.column(feature.getName()).orElse(new Column(feature, Kind.NONE, feature.getName()))).toList();
	}
}
