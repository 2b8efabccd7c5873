package org.liaison.ui.explorer;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.liaison.core.query.SavedFilters.Saved;
import org.liaison.core.types.RecordType;

/** What the register has of each type, as far as it is read: how many records, and which filters for their lists. */
final class Counts {

	/**
	 * What was read.
	 *
	 * @param numbers how many records, by type identifier
	 * @param filters all filters
	 */
	record Read(Map<String, Long> numbers, List<Saved> filters) {
	}

	private Read read = new Read(Map.of(), List.of());

	void set(Read counted) {
		read = counted;
	}

	void clear() {
		read = new Read(Map.of(), List.of());
	}

	List<Saved> filters(RecordType type) {
		return read.filters().stream().filter(saved -> saved.type().equals(type)).toList();
	}

	OptionalLong of(RecordType type) {
		Long number = read.numbers().get(type.id());
		return number == null ? OptionalLong.empty() : OptionalLong.of(number);
	}
}
