package org.liaison.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of floors in ARCHITECTURE.md: its rows begin with a number, and what they quote in the second and the last column are
 * bundles, without {@code org.liaison.}.
 */
record Floors(Map<String, Floors.Bundle> bundles) {

	/** Where one bundle stands, and what it may require of this house. */
	record Bundle(int floor, Set<String> mayRequire) {
	}

	private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|([^|]*)\\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	static Floors ofThisHouse() throws IOException {
		return parse(Files.readString(Path.of(System.getProperty("repository"), "ARCHITECTURE.md")));
	}

	static Floors parse(String text) {
		Map<String, Bundle> bundles = new LinkedHashMap<>();
		Matcher rows = ROW.matcher(text);
		while (rows.find()) {
			var bundle = new Bundle(Integer.parseInt(rows.group(1)), quoted(rows.group(3)));
			quoted(rows.group(2)).forEach(name -> bundles.put(name, bundle));
		}
		return new Floors(bundles);
	}

	/** Why one bundle may not require another, if so. */
	Optional<String> objection(String from, String to) {
		Bundle bundle = bundles.get(from);
		return bundle == null || bundle.mayRequire.contains(to) ? Optional.empty() : Optional.of(from + " may not require " + to);
	}

	/** Arrows of the table itself that do not lead to a lower floor. */
	List<String> contradictions() {
		return bundles.entrySet().stream().flatMap(entry -> entry.getValue().mayRequire.stream()
				.filter(target -> !bundles.containsKey(target) || bundles.get(target).floor >= entry.getValue().floor)
				.map(target -> entry.getKey() + " → " + target)).toList();
	}

	/** A bundle, and all that may require it. */
	Set<String> at(String bundle) {
		return bundles.entrySet().stream()
				.filter(entry -> entry.getKey().equals(bundle) || entry.getValue().mayRequire.contains(bundle)).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	private static Set<String> quoted(String cell) {
		return QUOTED.matcher(cell).results().map(match -> match.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
