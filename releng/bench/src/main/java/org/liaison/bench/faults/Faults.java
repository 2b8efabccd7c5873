package org.liaison.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.liaison.bench.Arguments;
import org.liaison.bench.Programme;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.store.sqlite.SqliteStore;

/** The long form of what the tests do shortly: kills and power cuts. */
public final class Faults implements Programme {

	@Override
	public String option() {
		return "--faults";
	}

	@Override
	public String usage() {
		return "[--states N] [--kills N] [--edits N] [--seed N]: power cuts replayed from the writes of the product's process, and kills";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		Arguments settings = new Arguments(arguments, Set.of("--states", "--kills", "--edits", "--seed"));
		int states = (int) settings.number("--states", 20_000);
		int kills = (int) settings.number("--kills", 1_000);
		int edits = (int) settings.number("--edits", 200);
		long seed = settings.number("--seed", 20_170_808);
		System.out.printf("seed %d, %d edits traced%n", seed, edits);
		boolean good = powerCuts(states, edits, new Random(seed));
		Kills.Outcome killed = new Kills(register()).run(kills, new Random(seed));
		System.out.printf("%,d kills: %,d commitments said to be saved, %d lost, %d findings%n", killed.kills(), killed.saved(), killed.lost(),
				killed.findings());
		return good && killed.lost() == 0 && killed.findings() == 0 ? 0 : 1;
	}

	/** Whether nothing was lost, and whether the same states without any sync show that it could have been seen. */
	static boolean powerCuts(int states, int edits, Random random) throws IOException, InterruptedException {
		Path register = register();
		byte[] start = Files.readAllBytes(register);
		List<Event> events = Trace.of(register, edits, 1);
		long syncs = events.stream().filter(event -> event.kind() == Event.Kind.SYNC).count();
		System.out.printf("%,d writes and %,d syncs traced%n", events.stream().filter(event -> event.kind() == Event.Kind.WRITE).count(), syncs);
		PowerCuts.Outcome full = new PowerCuts(start, events, register.getParent(), true).run(states, random);
		System.out.printf("%,d power cuts: %d lost something, %d damaged%n", full.states(), full.lost(), full.damaged());
		PowerCuts.Outcome off = new PowerCuts(start, events, register.getParent(), false).run(Math.max(50, states / 20), random);
		System.out.printf("%,d of them as if nothing were synchronised: %d lost something, %d damaged%n", off.states(), off.lost(), off.damaged());
		return full.lost() == 0 && full.damaged() == 0 && off.lost() + off.damaged() > 0;
	}

	/** An empty register in a folder of its own. */
	private static Path register() throws IOException {
		Path shared = Path.of("/dev/shm");
		Path folder = Files.isWritable(shared) ? Files.createTempDirectory(shared, "faults") : Files.createTempDirectory("faults");
		Path register = folder.resolve("register.liaison");
		new SqliteStore().create(register, GeneratedRegister.TYPES, GeneratedRegister.DEVICE).close();
		return register;
	}
}
