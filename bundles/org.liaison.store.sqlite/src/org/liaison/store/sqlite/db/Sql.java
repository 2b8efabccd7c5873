package org.liaison.store.sqlite.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;

/**
 * One connection with its prepared statements. Values reach SQLite as parameters only. Not thread-safe: {@link Database} lends it
 * to one thread at a time.
 */
public final class Sql implements AutoCloseable {

	/** Statements kept prepared; each costs a few kilobytes, preparing one costs more than running it. */
	private static final int KEPT = 256;
	/** Steps of SQLite's machine between two questions whether to go on: some hundredths of a second. */
	private static final int STEPS = 200_000;

	/** Makes something of the current row. */
	@FunctionalInterface
	public interface RowMapper<T> {
		/** The value of the row at which {@code row} stands. */
		T map(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

	Sql(Connection connection) {
		this.connection = connection;
	}

	/** Texts as one parameter, for {@code json_each}. */
	public static String array(Collection<String> texts) {
		return texts.stream().map(Sql::quoted).collect(Collectors.joining(",", "[", "]"));
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ') {
				quoted.append(String.format("\\u%04x", (int) c));
			} else {
				quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
			}
		}
		return quoted.append('"').toString();
	}

	/** An empty database of its own that is gone when it is closed. */
	public static Sql inMemory() throws SQLException {
		NativeLibrary.prepare();
		var source = new SQLiteDataSource();
		source.setUrl("jdbc:sqlite::memory:");
		return new Sql(source.getConnection());
	}

	/** Something done with this connection. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws SQLException;
	}

	/** Runs {@code work} and asks now and then whether it is to be broken off, which SQLite then reports as an interruption. */
	<T> T until(BooleanSupplier cancelled, Work<T> work) throws SQLException {
		ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {

			@Override
			protected int progress() {
				return cancelled.getAsBoolean() ? 1 : 0;
			}
		});
		try {
			return work.run();
		} finally {
			ProgressHandler.clearHandler(connection);
		}
	}

	/** Every row of a query. */
	public <T> List<T> list(String text, RowMapper<T> mapper, Object... parameters) throws SQLException {
		List<T> rows = new ArrayList<>();
		try (ResultSet result = bound(text, parameters).executeQuery()) {
			while (result.next()) {
				rows.add(mapper.map(result));
			}
		} catch (SQLException e) {
			throw forgotten(text, e);
		}
		return rows;
	}

	/** Shows every row of a query, without keeping any. */
	public void each(String text, RowMapper<?> visitor, Object... parameters) throws SQLException {
		try (ResultSet result = bound(text, parameters).executeQuery()) {
			while (result.next()) {
				visitor.map(result);
			}
		} catch (SQLException e) {
			throw forgotten(text, e);
		}
	}

	/** The first row of a query. */
	public <T> Optional<T> first(String text, RowMapper<T> mapper, Object... parameters) throws SQLException {
		try (ResultSet result = bound(text, parameters).executeQuery()) {
			return result.next() ? Optional.of(mapper.map(result)) : Optional.empty();
		} catch (SQLException e) {
			throw forgotten(text, e);
		}
	}

	/** The number in the first column of the first row. */
	public long number(String text, Object... parameters) throws SQLException {
		return first(text, row -> row.getLong(1), parameters)
				.orElseThrow(() -> new SQLException("no row: " + text));
	}

	/** The text in the first column of the first row. */
	public Optional<String> text(String text, Object... parameters) throws SQLException {
		return first(text, row -> Optional.ofNullable(row.getString(1)), parameters).flatMap(value -> value);
	}

	/** Runs a statement that changes rows and tells how many. */
	public int run(String text, Object... parameters) throws SQLException {
		try {
			return bound(text, parameters).executeUpdate();
		} catch (SQLException e) {
			throw forgotten(text, e);
		}
	}

	/** Inserts a row and tells its number. */
	public long insert(String text, Object... parameters) throws SQLException {
		run(text, parameters);
		return number("SELECT last_insert_rowid()");
	}

	/** Runs a statement once, without keeping it prepared: for changes of the schema and pragmas. */
	public void execute(String text) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(text);
		}
	}

	/** Copies the whole file as this connection sees it into a file that is not there yet. */
	void copyTo(Path target, DB.ProgressObserver observer, int pages) throws SQLException {
		DB database = connection.unwrap(SQLiteConnection.class).getDatabase();
		int code = database.backup("main", target.toString(), observer, 0, 0, pages);
		if (code != Codes.SQLITE_OK) {
			throw DB.newSQLException(code, target.toString());
		}
	}

	/** The driver may have given up a statement that failed, for want of room for one: it is prepared anew the next time. */
	private SQLException forgotten(String text, SQLException failure) {
		PreparedStatement statement = statements.remove(text);
		try {
			if (statement != null) {
				statement.close();
			}
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
		return failure;
	}

	private PreparedStatement bound(String text, Object... parameters) throws SQLException {
		PreparedStatement statement = statements.get(text);
		if (statement == null) {
			if (statements.size() >= KEPT) {
				statements.remove(statements.keySet().iterator().next()).close();
			}
			statement = connection.prepareStatement(text);
			statements.put(text, statement);
		}
		for (int i = 0; i < parameters.length; i++) {
			bind(statement, i + 1, parameters[i]);
		}
		return statement;
	}

	private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		switch (value) {
		case null -> statement.setNull(index, java.sql.Types.NULL);
		case String text -> statement.setString(index, text);
		case Long number -> statement.setLong(index, number);
		case Integer number -> statement.setInt(index, number);
		case Double number -> statement.setDouble(index, number);
		case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
		case byte[] bytes -> statement.setBytes(index, bytes);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement statement : statements.values()) {
			statement.close();
		}
		statements.clear();
		connection.close();
	}
}
