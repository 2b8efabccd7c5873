package org.liaison.bench.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A register's file in the hands of a program that knows nothing but its tables: sqlite-jdbc with prepared statements, set up as the
 * product sets it up (WAL, {@code synchronous=FULL}, the same page cache).
 */
public final class Raw implements AutoCloseable {

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new HashMap<>();

	/** Opens a file. */
	public Raw(Path file) throws SQLException {
		var config = new SQLiteConfig();
		config.setGetGeneratedKeys(false);
		var source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + file);
		connection = source.getConnection();
		execute("PRAGMA cache_size = -65536");
		execute("PRAGMA temp_store = MEMORY");
		execute("PRAGMA journal_mode = WAL");
		execute("PRAGMA synchronous = FULL");
	}

	/** Runs a statement once. */
	public void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Begins a transaction that writes. */
	public void begin() throws SQLException {
		statement("BEGIN IMMEDIATE").executeUpdate();
	}

	/** Makes it durable. */
	public void commit() throws SQLException {
		statement("COMMIT").executeUpdate();
	}

	/** Runs a prepared statement that changes rows. */
	public int run(String sql, Object... parameters) throws SQLException {
		return bound(sql, parameters).executeUpdate();
	}

	/** The first column of the first row. */
	public Object value(String sql, Object... parameters) throws SQLException {
		try (ResultSet result = bound(sql, parameters).executeQuery()) {
			return result.next() ? result.getObject(1) : null;
		}
	}

	/** All values of all rows: texts as texts, numbers as numbers. */
	public List<Object[]> rows(String sql, Object... parameters) throws SQLException {
		List<Object[]> rows = new ArrayList<>();
		try (ResultSet result = bound(sql, parameters).executeQuery()) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				Object[] row = new Object[columns];
				for (int i = 0; i < columns; i++) {
					row[i] = result.getObject(i + 1);
				}
				rows.add(row);
			}
		}
		return rows;
	}

	/** Reads all values of all rows and keeps none. */
	public long scan(String sql) throws SQLException {
		long values = 0;
		try (ResultSet result = bound(sql).executeQuery()) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				for (int i = 1; i <= columns; i++) {
					values += result.getObject(i) == null ? 0 : 1;
				}
			}
		}
		return values;
	}

	private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
		PreparedStatement statement = statement(sql);
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, parameters[i]);
		}
		return statement;
	}

	/** A statement that is kept prepared. */
	public PreparedStatement statement(String sql) throws SQLException {
		PreparedStatement known = statements.get(sql);
		if (known == null) {
			known = connection.prepareStatement(sql);
			statements.put(sql, known);
		}
		return known;
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
