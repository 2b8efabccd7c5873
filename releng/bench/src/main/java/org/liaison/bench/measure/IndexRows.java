package org.liaison.bench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.log.StateReader;
import org.liaison.store.sqlite.schema.Registry;
import org.liaison.store.sqlite.schema.Tables;
import org.liaison.store.sqlite.schema.Upgrade;
import org.liaison.store.sqlite.search.SearchIndex;

/** What the product writes into the index of the search, so that bare SQLite writes the same: the index itself keeps no texts. */
public final class IndexRows {

	/** What a row is written with. */
	public static final String INSERT = "INSERT INTO search (rowid, " + String.join(", ", SearchIndex.COLUMNS) + ") VALUES (?, ?, ?, ?, ?)";

	private IndexRows() {
	}

	/** The rows of some records, as the register is now. */
	public static List<Object[]> of(Path register, RecordTypes types, List<Long> records) {
		try (Database database = new Database(register, Access.READ_ONLY)) {
			return database.read(sql -> {
				Tables tables = new Upgrade(sql, types).tables();
				SearchIndex index = new SearchIndex(tables, new StateReader(tables, new Registry()));
				List<Object[]> rows = new ArrayList<>(records.size());
				for (long record : records) {
					List<String> columns = index.columns(sql, record);
					rows.add(new Object[] { record, columns.get(0), columns.get(1), columns.get(2), columns.get(3) });
				}
				return rows;
			});
		}
	}
}
