package org.liaison.bench.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.SqliteStore;
import org.liaison.store.sqlite.db.Database;
import org.liaison.store.sqlite.db.Database.Access;
import org.liaison.store.sqlite.db.Sql;

/**
 * Changes single bytes of a register's file. Each change is either found, when the register is opened or verified, or it is harmless: every
 * row reads as it did, because the byte was in a place that says nothing.
 */
final class FlippedBytes {

	/** What became of a change. */
	enum Outcome {
		/** The register could not be opened. */
		REFUSED,
		/** Verifying found it. */
		FOUND,
		/** Everything reads as before. */
		HARMLESS,
		/** Something reads differently and nobody noticed. */
		MISSED
	}

	private static final int FILE_HEAD = 100;
	private static final int PAGE_HEAD = 12;
	/** Inner and outer pages of indexes and tables begin with one of these. */
	private static final Set<Integer> TREE_PAGES = Set.of(2, 5, 10, 13);

	private final Path register;
	private final byte[] whole;
	private final Path file;
	private final List<String> content;

	/** Changes of a copy of {@code register} in {@code file}. */
	FlippedBytes(Path register, Path file) throws IOException {
		this.register = register;
		this.whole = Files.readAllBytes(register);
		this.file = file;
		this.content = content(register);
	}

	/**
	 * Changes bytes in every table and index, and tells how often what became of it.
	 *
	 * @param most how many changes about
	 * @param missed is told the tables and places of changes that nobody noticed
	 */
	Map<Outcome, Integer> run(int most, Random random, Consumer<String> missed) throws IOException {
		Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
		for (int place : places(most, random)) {
			Outcome outcome = flip(place, 1 + random.nextInt(255));
			outcomes.merge(outcome, 1, Integer::sum);
			if (outcome == Outcome.MISSED) {
				missed.accept(whose(place));
			}
		}
		return outcomes;
	}

	/** Places in every table and index, as many in each; not in the room between a page's head and its rows, which is empty. */
	private List<Integer> places(int most, Random random) throws IOException {
		Files.write(file, whole);
		List<Integer> places = new ArrayList<>();
		try (Database database = new Database(file, Access.READ_ONLY)) {
			int size = (int) database.read(sql -> sql.number("PRAGMA page_size")).longValue();
			List<String> names = database.read(sql -> sql.list("SELECT DISTINCT name FROM dbstat", row -> row.getString(1)));
			for (String name : names) {
				List<Integer> pages = database.read(sql -> sql.list("SELECT (pageno - 1) * ? FROM dbstat WHERE name = ?",
						row -> row.getInt(1), size, name));
				for (int i = 0; i < Math.max(1, most / names.size()); i++) {
					places.add(place(pages.get(random.nextInt(pages.size())), size, random));
				}
			}
		}
		return places;
	}

	/** The first page begins with the file's head; a page's own head says how many rows it has and where they begin. */
	private int place(int page, int size, Random random) {
		int head = page + (page == 0 ? FILE_HEAD : 0);
		ByteBuffer bytes = ByteBuffer.wrap(whole);
		boolean tree = TREE_PAGES.contains((int) whole[head]);
		int used = tree ? head + PAGE_HEAD + 2 * bytes.getShort(head + 3) - page : size;
		int rows = tree ? Short.toUnsignedInt(bytes.getShort(head + 5)) : size;
		int place = random.nextInt(used + size - rows);
		return page + (place < used ? place : place - used + rows);
	}

	/** The table or index to which a place belongs. */
	private String whose(int place) {
		try (Database database = new Database(register, Access.READ_ONLY)) {
			return database.read(sql -> sql.text("SELECT name || '+' || (? - pgoffset) FROM dbstat WHERE ? BETWEEN pgoffset AND pgoffset + pgsize - 1",
					place, place).orElse("unused"));
		}
	}

	/** Changes the byte at a place by {@code mask} and looks what becomes of it. */
	private Outcome flip(int place, int mask) throws IOException {
		byte[] changed = whole.clone();
		changed[place] ^= (byte) mask;
		Files.write(file, changed);
		try (Register register = new SqliteStore().open(file, GeneratedRegister.TYPES, GeneratedRegister.DEVICE, Mode.READ_ONLY, null)) {
			if (!register.verify(null).clean()) {
				return Outcome.FOUND;
			}
		} catch (RegisterException refused) {
			return Outcome.REFUSED;
		}
		return content(file).equals(content) ? Outcome.HARMLESS : Outcome.MISSED;
	}

	/** Every value of every row of every table, as SQL writes it, and the tables' definitions. */
	private static List<String> content(Path register) {
		try (Database database = new Database(register, Access.READ_ONLY)) {
			return database.read(FlippedBytes::rows);
		} catch (RegisterException e) {
			return List.of(String.valueOf(e.getMessage()));
		}
	}

	private static List<String> rows(Sql sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		for (String table : sql.list("SELECT name FROM sqlite_schema WHERE rootpage > 0 AND type = 'table'", row -> row.getString(1))) {
			String columns = sql.text("SELECT group_concat('quote(\"' || name || '\")', '||'',''||') FROM pragma_table_info(?)", table).orElseThrow();
			rows.addAll(sql.list("SELECT " + columns + " FROM \"" + table + '"', row -> table + ' ' + row.getString(1)));
		}
		rows.addAll(sql.list("SELECT type || name || tbl_name || coalesce(sql, '') FROM sqlite_schema", row -> row.getString(1)));
		return rows;
	}
}
