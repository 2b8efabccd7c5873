package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Hashes;
import org.liaison.store.sqlite.db.Sql;

/**
 * Makes a register's tables follow its types: new tables, columns and indexes are added. Nothing that holds data is dropped: the
 * column of a feature that is gone stays with its values.
 */
public final class Upgrade {

	private static final String SEARCHABLE = "*";

	private final RecordTypes types;
	private final Tables tables;

	/** The tables of {@code types} in this file: under the names they have, or free ones. */
	public Upgrade(Sql sql, RecordTypes types) throws SQLException {
		this.types = types;
		Map<String, String> names = new HashMap<>();
		sql.list("SELECT id, table_name FROM type WHERE table_name IS NOT NULL", row -> names.put(row.getString(1), row.getString(2)));
		Set<String> taken = new HashSet<>(names.values());
		taken.addAll(sql.list("SELECT name FROM sqlite_schema", row -> row.getString(1)));
		this.tables = new Tables(types, id -> names.computeIfAbsent(id, i -> free(types.eClass(i).orElseThrow(), taken)));
	}

	private static String free(EClass eClass, Set<String> taken) {
		String name = Tables.defaultName(eClass);
		for (int i = 2; !taken.add(name); i++) {
			name = Tables.defaultName(eClass) + '_' + i;
		}
		return name;
	}

	/** The tables as they are once {@link #run} was called. */
	public Tables tables() {
		return tables;
	}

	/** The types whose tables are not yet as the model wants them. */
	public List<TypeTable> outdated(Sql sql) throws SQLException {
		Map<String, String> fingerprints = new HashMap<>();
		sql.list("SELECT id, fingerprint FROM type WHERE fingerprint IS NOT NULL",
				row -> fingerprints.put(row.getString(1), row.getString(2)));
		return tables.all().stream().filter(table -> !fingerprint(table).equals(fingerprints.get(table.typeId()))).toList();
	}

	/**
	 * Adds what is missing, and remembers how the tables are now.
	 *
	 * @return numbers of the records to which operations said something that had no place until now
	 */
	public Set<Long> run(Sql sql) throws SQLException {
		Schema.addLanguages(sql);
		Set<Long> waiting = new LinkedHashSet<>();
		for (TypeTable table : outdated(sql)) {
			waiting.addAll(waiting(sql, table));
			Set<String> present = columns(sql, table);
			if (present.isEmpty()) {
				sql.execute("CREATE TABLE " + table.sql() + " (" + quoted(TypeTable.NUMBER) + " INTEGER PRIMARY KEY, "
						+ quoted(TypeTable.TYPE) + " INTEGER NOT NULL" + definitions(table) + ')');
			} else {
				addColumns(sql, table, present);
			}
			addIndexes(sql, table);
			remember(sql, table);
		}
		return waiting;
	}

	/** Leaves out what the file does not have: for reading a register that may not be upgraded. */
	public void omit(Sql sql) throws SQLException {
		for (TypeTable table : outdated(sql)) {
			table.retain(columns(sql, table));
		}
	}

	private static Set<String> columns(Sql sql, TypeTable table) throws SQLException {
		return new HashSet<>(sql.list("SELECT name FROM pragma_table_xinfo(?)", row -> row.getString(1).toLowerCase(Locale.ROOT),
				table.name()));
	}

	private void remember(Sql sql, TypeTable table) throws SQLException {
		String contributor = types.byId(table.typeId()).map(RecordType::contributor).orElse(null);
		String fingerprint = fingerprint(table);
		String features = String.join(" ", features(table));
		sql.run("INSERT INTO type (id, table_name, contributor, fingerprint, features, hash) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) "
				+ "DO UPDATE SET table_name = excluded.table_name, contributor = excluded.contributor, "
				+ "fingerprint = excluded.fingerprint, features = excluded.features, hash = excluded.hash", table.typeId(), table.name(),
				contributor, fingerprint, features, Facts.hash(table.typeId(), table.name(), contributor, fingerprint, features));
	}

	/**
	 * The records with operations on a type, or on features of it, that no table had a place for; and those with words of a feature that is
	 * gone from the model in the search index.
	 */
	private static List<Long> waiting(Sql sql, TypeTable table) throws SQLException {
		Optional<Long> type = sql.first("SELECT number FROM type WHERE id = ?", row -> row.getLong(1), table.typeId());
		if (type.isEmpty()) {
			return List.of();
		}
		Set<String> has = features(table);
		Set<String> had = Set.of(sql.text("SELECT features FROM type WHERE number = ?", type.get()).orElse("").split(" "));
		Set<String> news = new TreeSet<>(has);
		news.removeAll(had);
		had.stream().filter(feature -> feature.endsWith(SEARCHABLE) && !has.contains(feature)).forEach(news::add);
		Set<Long> records = new LinkedHashSet<>();
		for (String marked : news) {
			String feature = marked.replace(SEARCHABLE, "");
			Optional<Long> number = sql.first("SELECT number FROM feature WHERE name = ?", row -> row.getLong(1), feature);
			if (number.isPresent()) {
				records.addAll(sql.list("SELECT DISTINCT record FROM operation WHERE type = ? AND (feature = ? OR feature IS NULL "
						+ "AND (instr(after, ?) OR instr(after, ?)))", row -> row.getLong(1), type.get(), number.get(),
						'"' + feature + '"', '"' + feature + '@'));
			}
		}
		return List.copyOf(records);
	}

	/** The features of a class, those in the search index with a mark: one that becomes searchable is news too. */
	private static Set<String> features(TypeTable table) {
		return table.columns().stream().map(Column::feature)
				.map(feature -> feature.getName() + (Annotations.flag(feature, "search") ? SEARCHABLE : ""))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String definitions(TypeTable table) {
		return table.columns().stream().flatMap(column -> column.parts().stream())
				.map(part -> ", " + quoted(part.name()) + ' ' + part.declaration()).collect(Collectors.joining());
	}

	private static void addColumns(Sql sql, TypeTable table, Set<String> present) throws SQLException {
		for (Column column : table.columns()) {
			for (Column.Part part : column.parts()) {
				boolean isPresent = !present.add(part.name().toLowerCase(Locale.ROOT));
				if (isPresent && column.kind() == Kind.FIRST_OF) {
					dropIndexes(sql, table, column);
					sql.execute("ALTER TABLE " + table.sql() + " DROP COLUMN " + quoted(part.name()));
				}
				if (!isPresent || column.kind() == Kind.FIRST_OF) {
					sql.execute("ALTER TABLE " + table.sql() + " ADD COLUMN " + quoted(part.name()) + ' ' + part.declaration());
				}
			}
		}
	}

	/** A generated column holds no data of its own: it is made anew, since its definition may have changed. */
	private static void dropIndexes(Sql sql, TypeTable table, Column column) throws SQLException {
		for (Index index : Index.of(table)) {
			if (index.column() == column) {
				sql.execute("DROP INDEX IF EXISTS " + quoted(index.name()));
			}
		}
	}

	private static void addIndexes(Sql sql, TypeTable table) throws SQLException {
		for (Index index : Index.of(table)) {
			sql.execute("CREATE INDEX IF NOT EXISTS " + quoted(index.name()) + " ON " + table.sql() + " (" + index.expression() + ')');
		}
	}

	/** Says in short what a class needs of its table; another text means that there may be something to add. */
	private static String fingerprint(TypeTable table) {
		Set<String> lines = new LinkedHashSet<>(List.of(table.name()));
		lines.addAll(features(table));
		table.columns().forEach(column -> column.parts().forEach(part -> lines.add(part.name() + ' ' + part.declaration())));
		Index.of(table).forEach(index -> lines.add(index.name() + ' ' + index.expression()));
		return Hashes.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}
}
