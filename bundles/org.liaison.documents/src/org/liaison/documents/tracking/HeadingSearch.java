package org.liaison.documents.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the headers of a table among its first rows: the first that have all columns of a mapping, with the rows that still belong to them. */
final class HeadingSearch {

	private final List<String> wanted;
	private SheetRow before;
	private Heading best;

	HeadingSearch(Mapping mapping) {
		this.wanted = Stream.concat(Stream.of(mapping.identifier()), mapping.columns().keySet().stream()).map(Heading::fold).toList();
	}

	/** Takes the next row; {@code false} when it is the first below the headers. */
	boolean take(SheetRow row) {
		Optional<Heading> both = before == null ? Optional.empty() : Heading.of(before, row);
		if (isComplete()) {
			boolean more = both.filter(heading -> found(heading) == wanted.size()).isPresent();
			if (!more) {
				return Heading.isNumbering(row);
			}
			best = both.get();
		} else {
			both.ifPresent(this::compare);
			compare(Heading.of(row));
		}
		before = row;
		return true;
	}

	private void compare(Heading heading) {
		if (best == null ? !heading.forms().isEmpty() : found(heading) > found(best)) {
			best = heading;
		}
	}

	private long found(Heading heading) {
		Set<String> there = heading.forms();
		return wanted.stream().filter(there::contains).count();
	}

	private boolean isComplete() {
		return best != null && found(best) == wanted.size();
	}

	/** The headers that have all columns, else those that have most; empty for a table that has no text. */
	Optional<Heading> best() {
		return Optional.ofNullable(best);
	}
}
