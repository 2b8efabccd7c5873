package org.liaison.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The archive for this platform, unpacked to where nobody may write, as an administrator would. Commands run without a display, in the
 * locale C unless another is named, and never as root, whom no permission stops.
 */
final class Installation {

	private static final long PATIENCE_SECONDS = 300;
	private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

	/** How a command ended and what it said. */
	record Result(int code, String out, String messages) {
	}

	private final Path folder;
	private final boolean root = System.getProperty("user.name").equals("root");

	/** Unpacks {@code archive} into {@code folder}. */
	Installation(Path archive, Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		succeed("tar", "-xzf", archive.toString(), "-C", folder.toString());
		succeed("chmod", "-R", "a-w", program().toString());
	}

	private Path program() {
		return folder.resolve("liaison");
	}

	/** The bundle of this name. */
	Path bundle(String name) throws IOException {
		try (Stream<Path> bundles = Files.list(program().resolve("plugins"))) {
			return bundles.filter(bundle -> bundle.getFileName().toString().startsWith(name + '_')).findFirst()
					.orElseThrow(() -> new IOException("no bundle " + name));
		}
	}

	/** A new, empty user area. */
	Path home(String name) throws IOException {
		Path home = Files.createDirectory(folder.resolve(name));
		return Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
	}

	/** Starts a command, written as in a shell; what it says goes to files in {@code home}. */
	Process start(Path home, int number, String command) throws IOException {
		return start(home, number, "C", command);
	}

	private Process start(Path home, int number, String locale, String command) throws IOException {
		// A script, because this Java may be unable to pass on what is not ASCII.
		Path script = Files.writeString(home.resolve(number + ".sh"), "exec " + program().resolve("liaison") + ' ' + command + '\n');
		List<String> line = new ArrayList<>(root ? AS_NOBODY : List.of());
		line.addAll(List.of("sh", script.toString()));
		ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile()).redirectOutput(out(home, number).toFile())
				.redirectError(messages(home, number).toFile());
		Map<String, String> environment = builder.environment();
		String path = environment.get("PATH");
		environment.clear();
		environment.putAll(Map.of("PATH", path, "JAVA_HOME", System.getProperty("java.home"), "HOME", home.toString(),
				"LIAISON_HOME", home.toString(), "LANG", locale));
		return builder.start();
	}

	/** Waits for a command. */
	Result result(Path home, int number, Process process) throws IOException, InterruptedException {
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("not done after " + PATIENCE_SECONDS + " seconds");
		}
		return new Result(process.exitValue(), Files.readString(out(home, number)), Files.readString(messages(home, number)));
	}

	/** Runs a command, written as in a shell. */
	Result run(Path home, String command) throws IOException, InterruptedException {
		return result(home, 0, start(home, 0, command));
	}

	/** Runs a command in a locale that the system may not have. */
	Result run(Path home, String locale, String command) throws IOException, InterruptedException {
		return result(home, 0, start(home, 0, locale, command));
	}

	private static Path out(Path home, int number) {
		return home.resolve(number + ".out");
	}

	private static Path messages(Path home, int number) {
		return home.resolve(number + ".err");
	}

	/** Every file of the program and when it was changed last. */
	Map<Path, FileTime> files() throws IOException {
		Map<Path, FileTime> found = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(program())) {
			for (Path file : walk.toList()) {
				found.put(file, Files.getLastModifiedTime(file));
			}
		}
		return found;
	}

	/** Makes it possible to delete the folder. */
	void release() throws IOException, InterruptedException {
		succeed("chmod", "-R", "u+w", program().toString());
	}

	private static void succeed(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
	}
}
