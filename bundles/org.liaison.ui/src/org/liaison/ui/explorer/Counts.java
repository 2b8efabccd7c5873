package org.liaison.ui.explorer;

import java.util.Map;
import java.util.OptionalLong;

import org.liaison.core.types.RecordType;

/** How many records of each type there are, as far as they are counted. */
final class Counts {

	private Map<String, Long> numbers = Map.of();

	void set(Map<String, Long> counted) {
		numbers = Map.copyOf(counted);
	}

	void clear() {
		numbers = Map.of();
	}

	OptionalLong of(RecordType type) {
		Long number = numbers.get(type.id());
		return number == null ? OptionalLong.empty() : OptionalLong.of(number);
	}
}
