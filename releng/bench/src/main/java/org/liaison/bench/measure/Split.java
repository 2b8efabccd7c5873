package org.liaison.bench.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Of what parts the time of bare SQLite consists: a reader sees what the operation log and the search cost it, too. */
public final class Split {

	/** Something that takes time. */
	@FunctionalInterface
	public interface Part {

		/** Does it. */
		void run() throws Exception;
	}

	private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

	/** Does a part of the work. */
	public void part(String name, Part part) throws Exception {
		long began = System.nanoTime();
		part.run();
		nanoseconds.merge(name, System.nanoTime() - began, Long::sum);
	}

	/** Begins anew. */
	public void clear() {
		nanoseconds.clear();
	}

	@Override
	public String toString() {
		return nanoseconds.entrySet().stream().map(part -> String.format(Locale.ROOT, "%s %.2f s", part.getKey(), part.getValue() / 1e9))
				.collect(Collectors.joining(", "));
	}
}
