package org.liaison.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.bench.faults.Event.Kind;

/** What the product's process wrote to a register's files, when it made sure that it was on the disk, and what it said meanwhile. */
final class Trace {

	private static final String CALLS = "write,pwrite64,lseek,fsync,fdatasync,ftruncate";
	/** {@code 4711 pwrite64(12<\x2f…>, "\x37\x7f…", 32, 0) = 32}. */
	private static final Pattern CALL = Pattern
			.compile("\\d+ +(\\w+)\\((\\d+)<([^>]*)>(?:, \"((?:\\\\x[0-9a-f]{2})*)\")?((?:, [A-Z0-9_]+)*)(?:\\)| <unf).*");
	private static final Pattern ENDED = Pattern.compile("(\\d+) +<\\.\\.\\. (fsync|fdatasync) resumed>.*");
	private static final Pattern BEGUN = Pattern.compile("(\\d+) +(?:fsync|fdatasync)\\(\\d+<([^>]*)> <unfinished.*");

	private final Path register;
	private final List<Event> events = new ArrayList<>();
	private final Map<String, Long> positions = new HashMap<>();
	private final Map<String, String> syncing = new HashMap<>();

	private Trace(Path register) {
		this.register = register;
	}

	/** Lets a process save under the eyes of strace. */
	static List<Event> of(Path register, int edits, int together) throws IOException, InterruptedException {
		Path log = register.resolveSibling("trace");
		List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-xx", "-s", "70000", "--seccomp-bpf", "-e", "trace=" + CALLS, "-o",
				log.toString()));
		command.addAll(Child.command(Saver.class, register.toString(), "1", String.valueOf(edits), String.valueOf(together)));
		Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		if (process.waitFor() != 0) {
			throw new IOException("the traced process ended with " + process.exitValue());
		}
		Trace trace = new Trace(register.toRealPath());
		try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				trace.read(line);
			}
		}
		Files.delete(log);
		return trace.events;
	}

	private void read(String line) {
		Matcher begun = BEGUN.matcher(line);
		Matcher ended = ENDED.matcher(line);
		if (begun.matches()) {
			syncing.put(begun.group(1), begun.group(2));
			return;
		}
		if (ended.matches()) {
			synced(syncing.get(ended.group(1)));
			return;
		}
		Matcher call = CALL.matcher(line);
		if (call.matches()) {
			call(call.group(1), call.group(2), call.group(3), bytes(call.group(4)), call.group(5));
		}
	}

	private void call(String name, String descriptor, String path, byte[] data, String rest) {
		int file = file(path);
		String text = name.equals("write") && descriptor.equals("1") ? new String(data, StandardCharsets.US_ASCII) : "";
		// The driver asks other programs about the system, which write too.
		if (text.matches("\\d+\n")) {
			events.add(new Event(Kind.SAID, -1, Integer.parseInt(text.strip()), null));
		}
		if (file < 0) {
			return;
		}
		String[] numbers = rest.split(", ");
		switch (name) {
		case "lseek" -> positions.put(descriptor, Long.valueOf(numbers[1]));
		case "write" -> {
			long at = positions.getOrDefault(descriptor, 0L);
			positions.put(descriptor, at + data.length);
			events.add(new Event(Kind.WRITE, file, (int) at, data));
		}
		case "pwrite64" -> events.add(new Event(Kind.WRITE, file, Integer.parseInt(numbers[2]), data));
		case "ftruncate" -> events.add(new Event(Kind.TRUNCATE, file, Integer.parseInt(numbers[1]), null));
		default -> synced(path);
		}
	}

	private void synced(String path) {
		if (path != null && file(path) >= 0) {
			events.add(new Event(Kind.SYNC, file(path), 0, null));
		}
	}

	/** Paths are escaped as all texts are. */
	private int file(String escaped) {
		String path = new String(bytes(escaped), StandardCharsets.UTF_8);
		return path.equals(register.toString()) ? Event.REGISTER : path.equals(register + "-wal") ? Event.JOURNAL : -1;
	}

	private static byte[] bytes(String escaped) {
		if (escaped == null) {
			return new byte[0];
		}
		byte[] bytes = new byte[escaped.length() / 4];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (Character.digit(escaped.charAt(4 * i + 2), 16) << 4 | Character.digit(escaped.charAt(4 * i + 3), 16));
		}
		return bytes;
	}
}
