package org.liaison.store.sqlite.rescue;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.schema.Schema;

/**
 * The tables of a damaged register: the fixed ones are known whatever the file says, those of types as far as their definitions can be read.
 * A definition that was read counts, since an older register may lack columns.
 */
final class Definitions {

	private static final int COLUMNS = 5;

	private final Sql memory;
	private final Map<String, Long> roots = new HashMap<>();
	private final Map<String, Definition> tables = new LinkedHashMap<>();
	private final Map<String, String> typed = new LinkedHashMap<>();

	private Definitions(Sql memory) {
		this.memory = memory;
	}

	/** Reads them from the first tree of a file; where that is damaged, from whatever looks like them. */
	static Definitions of(Trees trees) throws SQLException {
		try (Sql fixed = Sql.inMemory(); Sql memory = Sql.inMemory()) {
			Definitions definitions = new Definitions(memory);
			boolean whole = trees.walk(1, true, definitions::read);
			if (!whole) {
				trees.strays(definitions::read);
			}
			Schema.create(fixed);
			for (String table : fixed.list("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT GLOB 'search*'",
					row -> row.getString(1))) {
				definitions.typed.remove(table);
				definitions.tables.putIfAbsent(table, Definition.of(fixed, table));
			}
			return definitions;
		}
	}

	/** {@code sqlite_schema}: kind, name, table, first page, definition. */
	private void read(StoredRow row) {
		List<Object> values = row.values();
		if (values.size() != COLUMNS || !(values.get(1) instanceof String name) || !(values.get(3) instanceof Long root)
				|| name.startsWith("search")) {
			return;
		}
		if ("index".equals(values.get(0))) {
			roots.putIfAbsent(name, root);
		} else if ("table".equals(values.get(0)) && values.get(4) instanceof String definition && definition.startsWith("CREATE TABLE ")) {
			add(name, root, definition);
		}
	}

	private void add(String name, long root, String definition) {
		Definition read;
		try {
			memory.execute("DROP TABLE IF EXISTS " + quoted(name));
			memory.execute(definition);
			read = Definition.of(memory, name);
		} catch (SQLException damaged) {
			return;
		}
		// Where pages that are free are looked at too, the longer definition is the newer.
		if (!tables.containsKey(name) || tables.get(name).columns().size() <= read.columns().size()) {
			tables.put(name, read);
			typed.put(name, definition);
			roots.put(name, root);
		}
	}

	/** Every table. */
	List<Definition> all() {
		return List.copyOf(tables.values());
	}

	/** The statements that make the tables of types. */
	List<String> typed() {
		return List.copyOf(typed.values());
	}

	/** Whether a table has the rows of a type. */
	boolean isTyped(Definition table) {
		return typed.containsKey(table.name());
	}

	/** The first page of a table or an index; 0 when it cannot be read. */
	long root(String name) {
		return roots.getOrDefault(name, 0L);
	}
}
