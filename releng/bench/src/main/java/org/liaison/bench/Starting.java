package org.liaison.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.bench.measure.Report;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Table;
import org.liaison.bench.measure.Timing;
import org.liaison.bench.register.GeneratedRegister;

/**
 * The start of the workbench until it is idle, with the last register open, beside the start of an empty workbench: a copy of the same
 * installation without the product's own bundles. A bundle that is added to both tells when they sleep.
 */
final class Starting implements Programme {

	private static final int RUNS = 12;
	private static final long MILLISECOND = 1_000_000;
	private static final double TARGET = 1.25;
	private static final String SIZE = "--size";
	private static final String FOLDER = "--folder";
	private static final String OBSERVER = "org.liaison.bench.start";
	private static final String TOLD = "idle after ";

	@Override
	public String option() {
		return "--startup";
	}

	@Override
	public String usage() {
		return "[--size 10000] [--folder build/bench]: starts the workbench and an empty one; needs a display, and the product that ./liaison builds";
	}

	@Override
	public int run(List<String> arguments) throws Exception {
		Arguments given = new Arguments(arguments, Set.of(SIZE, FOLDER));
		int size = (int) given.number(SIZE, 10_000);
		Path folder = Path.of(given.text(FOLDER, "build/bench")).toAbsolutePath();
		Path register = new GeneratedRegister(size, 1).in(folder);
		Path product = copy(folder.resolve("startup-product"), "");
		Path empty = copy(folder.resolve("startup-empty"), "org.liaison.");
		List<long[]> products = new ArrayList<>();
		List<long[]> empties = new ArrayList<>();
		for (int run = -1; run < RUNS; run++) {
			long[] ours = start(product, "org.liaison.app.product", "-application", "org.liaison.app.workbench", "-register", register.toString());
			long[] theirs = start(empty, OBSERVER + ".product", "-application", OBSERVER + ".empty");
			if (run >= 0) {
				products.add(ours);
				empties.add(theirs);
			}
		}
		Result result = new Result("start until idle : empty workbench", size, timing(products), timing(empties), Result.MS, TARGET);
		System.out.println(Table.head() + '\n' + Table.line(result));
		System.out.println("All figures: " + Report.write(folder, 1, List.of(result)));
		return result.isMet() ? 0 : 1;
	}

	private static Timing timing(List<long[]> times) {
		return Timing.of(times.stream().mapToLong(time -> time[0]).toArray(), times.stream().mapToLong(time -> time[1]).toArray());
	}

	/** The installation with the observer, without the bundles whose names begin with {@code without}. */
	private static Path copy(Path target, String without) throws IOException {
		delete(target);
		Path product = product();
		try (Stream<Path> files = Files.walk(product)) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(product.relativize(file).toString()));
			}
		}
		Path observer = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.contains(OBSERVER)).map(Path::of)
				.findFirst().orElseThrow();
		Files.copy(observer, target.resolve("plugins").resolve(OBSERVER + ".jar"));
		Path bundles = target.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		List<String> kept = Files.readAllLines(bundles).stream().filter(line -> without.isEmpty() || !line.startsWith(without))
				.collect(Collectors.toCollection(ArrayList::new));
		kept.add(OBSERVER + ",1.0.0,plugins/" + OBSERVER + ".jar,4,false");
		Files.write(bundles, kept);
		return target;
	}

	private static Path product() {
		Path product = Path.of("releng/org.liaison.product/target/products/org.liaison.product/linux/gtk/x86_64/liaison").toAbsolutePath();
		if (!Files.isDirectory(product)) {
			throw new IllegalArgumentException("There is no product to start: run ./liaison help first");
		}
		return product;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** Starts as the product's own script does; nanoseconds until it is idle, and those that processors worked. */
	private static long[] start(Path installation, String product, String... arguments) throws IOException, InterruptedException {
		Path launcher;
		try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
			launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8",
				"-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true", "-jar", launcher.toString(), "-nosplash", "-configuration",
				installation.resolve("configuration").toString(), "-data", installation.resolve("workspace").toString(), "-product", product));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("LIAISON_HOME", installation.resolve("home").toString());
		builder.environment().put("NO_AT_BRIDGE", "1");
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return output.lines().filter(line -> line.startsWith(TOLD)).map(line -> line.substring(TOLD.length()).split(" "))
				.map(told -> new long[] { Long.parseLong(told[0]) * MILLISECOND, Long.parseLong(told[1]) * MILLISECOND }).findFirst()
				.orElseThrow(() -> new IllegalStateException("The workbench did not start:\n" + output));
	}
}
