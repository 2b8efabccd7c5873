package org.liaison.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.liaison.bench.faults.Event.Kind;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;

/**
 * Makes the states in which a power cut can leave the files: up to a moment of a trace, what was made sure of is on the disk, and of the rest
 * each sector may be, in any order. Each state is opened again: whatever was said to be saved has to be there, and nothing may be damaged.
 */
final class PowerCuts {

	/**
	 * What was found.
	 *
	 * @param states how many states were looked at
	 * @param lost how many lacked something that was said to be saved
	 * @param damaged how many could not be read, or not wholly
	 */
	record Outcome(int states, int lost, int damaged) {
	}

	private static final int SECTOR = 512;
	/** One of so many states is also opened and verified by the product. */
	private static final int VERIFIED = 500;

	private final byte[] start;
	private final List<Event> events;
	private final Path folder;
	private final boolean syncs;

	/**
	 * @param start the register's file before the trace
	 * @param syncs whether calls that make sure of something are heeded; without them it is as with {@code synchronous=OFF}
	 */
	PowerCuts(byte[] start, List<Event> events, Path folder, boolean syncs) {
		this.start = start;
		this.events = events;
		this.folder = folder;
		this.syncs = syncs;
	}

	Outcome run(int states, Random random) throws IOException {
		int lost = 0;
		int damaged = 0;
		int[] moments = random.ints(states, 1, events.size() + 1).sorted().toArray();
		Disk[] safe = { new Disk(start), new Disk(new byte[0]) };
		List<Event> loose = new ArrayList<>();
		int said = 0;
		int next = 0;
		for (int i = 0; i < states; i++) {
			for (; next < moments[i]; next++) {
				Event event = events.get(next);
				said = event.kind() == Kind.SAID ? event.offset() : said;
				settle(event, safe, loose);
			}
			write(safe, loose, random);
			try {
				lost += saved(said) ? 0 : 1;
				if (i % VERIFIED == 0) {
					verify();
				}
			} catch (SQLException | RuntimeException e) {
				damaged++;
			}
		}
		return new Outcome(states, lost, damaged);
	}

	private void settle(Event event, Disk[] safe, List<Event> loose) {
		if (event.kind() == Kind.WRITE || event.kind() == Kind.TRUNCATE) {
			loose.add(event);
		} else if (event.kind() == Kind.SYNC && syncs) {
			loose.stream().filter(one -> one.file() == event.file()).forEach(one -> apply(one, safe[one.file()]));
			loose.removeIf(one -> one.file() == event.file());
		}
	}

	private static void apply(Event event, Disk disk) {
		if (event.kind() == Kind.TRUNCATE) {
			disk.truncate(event.offset());
		} else {
			disk.write(event.offset(), event.data(), 0, event.data().length);
		}
	}

	private void write(Disk[] safe, List<Event> loose, Random random) throws IOException {
		Disk[] disks = { safe[0].copy(), safe[1].copy() };
		List<Event> order = new ArrayList<>(loose);
		if (random.nextBoolean()) {
			Collections.shuffle(order, random);
		}
		double kept = random.nextDouble();
		for (Event event : order) {
			if (event.kind() == Kind.TRUNCATE) {
				if (random.nextDouble() < kept) {
					apply(event, disks[event.file()]);
				}
				continue;
			}
			boolean torn = random.nextInt(4) == 0;
			boolean whole = random.nextDouble() < kept;
			for (int from = 0; from < event.data().length; from += SECTOR) {
				if (torn ? random.nextDouble() < kept : whole) {
					disks[event.file()].write(event.offset(), event.data(), from, Math.min(event.data().length, from + SECTOR));
				}
			}
		}
		Files.write(register(), disks[Event.REGISTER].content());
		Files.write(folder.resolve("state.liaison-wal"), disks[Event.JOURNAL].content());
		Files.deleteIfExists(folder.resolve("state.liaison-shm"));
	}

	private Path register() {
		return folder.resolve("state.liaison");
	}

	/** Whether all commitments are there up to the number that was said. */
	private boolean saved(int said) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register());
				Statement statement = connection.createStatement()) {
			if (!"ok".equals(text(statement, "PRAGMA integrity_check"))) {
				throw new SQLException("damaged");
			}
			return Integer.parseInt(text(statement, "SELECT count(*) FROM commitments_commitment WHERE \"title$en\" = \"title$ru\" AND "
					+ "CAST(\"title$en\" AS INTEGER) <= " + said)) == said;
		}
	}

	private static String text(Statement statement, String query) throws SQLException {
		try (ResultSet result = statement.executeQuery(query)) {
			return result.getString(1);
		}
	}

	private void verify() {
		try (Register register = GeneratedRegister.open(register())) {
			if (!register.verify(null).clean()) {
				throw new IllegalStateException("not clean");
			}
		}
	}
}
