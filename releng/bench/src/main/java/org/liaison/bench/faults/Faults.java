package org.liaison.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.liaison.bench.Arguments;
import org.liaison.bench.Programme;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.store.sqlite.SqliteStore;

/** The long form of what the tests do shortly: power cuts, kills while saving, importing and upgrading, and flipped bytes. */
public final class Faults implements Programme {

	@Override
	public String option() {
		return "--faults";
	}

	@Override
	public String usage() {
		return "[--states N] [--kills N] [--upgrades N] [--flips N] [--edits N] [--seed N]: power cuts replayed from the writes of the product's "
				+ "process, kills while it saves and imports, kills while it upgrades, and flipped bytes; 0 leaves one out";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		Arguments settings = new Arguments(arguments, Set.of("--states", "--kills", "--upgrades", "--flips", "--edits", "--seed"));
		int states = (int) settings.number("--states", 20_000);
		int kills = (int) settings.number("--kills", 850);
		int upgrades = (int) settings.number("--upgrades", 150);
		int flips = (int) settings.number("--flips", 5_000);
		int edits = (int) settings.number("--edits", 200);
		long seed = settings.number("--seed", 20_170_808);
		System.out.printf("seed %d%n", seed);
		boolean good = states == 0 || powerCuts(states, edits, new Random(seed));
		good &= kills == 0 || kills(kills, new Random(seed));
		good &= upgrades == 0 || upgrades(upgrades, new Random(seed));
		good &= flips == 0 || flips(flips, new Random(seed));
		return good ? 0 : 1;
	}

	private static boolean kills(int kills, Random random) throws IOException, InterruptedException, SQLException {
		Kills.Outcome killed = new Kills(register()).run(kills, random);
		System.out.printf("%,d kills: %,d commitments said to be saved, %d lost, %d findings%n", killed.kills(), killed.saved(), killed.lost(),
				killed.findings());
		return killed.lost() == 0 && killed.findings() == 0;
	}

	private static boolean upgrades(int kills, Random random) throws IOException, InterruptedException {
		UpgradeKills.Outcome killed = new UpgradeKills(folder()).run(kills, random);
		System.out.printf("%,d upgrades killed, %,d of them between the backup and the end: %d registers damaged%n", killed.kills(), killed.amid(),
				killed.damaged());
		return killed.damaged() == 0 && killed.amid() > 0;
	}

	private static boolean flips(int flips, Random random) throws IOException {
		Path register = folder().resolve("whole.liaison");
		OldRegister.unpack(register);
		try (Register upgraded = GeneratedRegister.open(register)) {
			upgraded.renewal().run(null);
		}
		Map<FlippedBytes.Outcome, Integer> outcomes = new FlippedBytes(register, register.resolveSibling("flipped.liaison"))
				.run(flips, random, missed -> System.out.println("missed: " + missed));
		System.out.printf("flipped bytes: %s%n", outcomes);
		return !outcomes.containsKey(FlippedBytes.Outcome.MISSED);
	}

	/** Whether nothing was lost, and whether the same states without any sync show that it could have been seen. */
	static boolean powerCuts(int states, int edits, Random random) throws IOException, InterruptedException {
		Path register = register();
		byte[] start = Files.readAllBytes(register);
		List<Event> events = Trace.of(register, edits, 1);
		long syncs = events.stream().filter(event -> event.kind() == Event.Kind.SYNC).count();
		System.out.printf("%d edits traced: %,d writes and %,d syncs%n", edits, events.stream().filter(event -> event.kind() == Event.Kind.WRITE).count(), syncs);
		PowerCuts.Outcome full = new PowerCuts(start, events, register.getParent(), true).run(states, random);
		System.out.printf("%,d power cuts: %d lost something, %d damaged%n", full.states(), full.lost(), full.damaged());
		PowerCuts.Outcome off = new PowerCuts(start, events, register.getParent(), false).run(Math.max(50, states / 20), random);
		System.out.printf("%,d of them as if nothing were synchronised: %d lost something, %d damaged%n", off.states(), off.lost(), off.damaged());
		return full.lost() == 0 && full.damaged() == 0 && off.lost() + off.damaged() > 0;
	}

	/** An empty register in a folder of its own. */
	private static Path register() throws IOException {
		Path register = folder().resolve("register.liaison");
		new SqliteStore().create(register, GeneratedRegister.TYPES, GeneratedRegister.DEVICE).close();
		return register;
	}

	/** In memory where there is such a file system: the processes wait for no disk. */
	private static Path folder() throws IOException {
		Path shared = Path.of("/dev/shm");
		return Files.isWritable(shared) ? Files.createTempDirectory(shared, "faults") : Files.createTempDirectory("faults");
	}
}
