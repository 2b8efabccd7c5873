package org.liaison.sessions.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which commitments of a series were replaced by which: what took a place belongs where that belonged, whoever owes it now. */
final class Replacements {

	private final Map<String, Set<String>> replaced = new HashMap<>();

	/** Notes that one took the place of another, by UUIDs; whether that is new. */
	boolean add(String earlier, String later) {
		return replaced.computeIfAbsent(later, id -> new HashSet<>()).add(earlier);
	}

	/** UUIDs of all that took a place. */
	Set<String> all() {
		return replaced.keySet();
	}

	/** UUIDs of those whose place a commitment took, one after the other. */
	Set<String> before(String id) {
		Set<String> before = new HashSet<>();
		collect(id, before);
		return before;
	}

	private void collect(String id, Set<String> before) {
		replaced.getOrDefault(id, Set.of()).stream().filter(before::add).forEach(earlier -> collect(earlier, before));
	}
}
