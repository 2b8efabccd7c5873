package org.liaison.documents.tracking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Language;

/**
 * The columns of a sheet whose headers were found.
 *
 * @param identifier the column that identifies rows, from 0
 * @param targets where the other mapped columns go, by column
 * @param headers what all columns are called
 */
record Columns(int identifier, Map<Integer, Target> targets, List<String> headers) {

	/**
	 * The columns by their headers.
	 *
	 * @throws RegisterException {@code UNKNOWN_COLUMN}, {@code REPEATED_COLUMN}, or {@code BAD_MAPPING} when a column cannot go where it is to
	 */
	static Columns of(Heading heading, Mapping mapping, EClass type, Language usual) {
		int identifier = place(heading, mapping.identifier());
		Map<Integer, Target> targets = new LinkedHashMap<>();
		Map<String, String> said = new HashMap<>();
		mapping.columns().forEach((name, column) -> targets.put(place(heading, name), target(mapping, name, column, type, usual, said)));
		return new Columns(identifier, targets, heading.all());
	}

	private static Target target(Mapping mapping, String name, Column column, EClass type, Language usual, Map<String, String> said) {
		try {
			Target target = Target.of(type, column, usual);
			target.places().filter(said::containsKey).findFirst().ifPresent(clash -> {
				throw new RegisterException(Problem.COLUMNS_CLASH, said.get(clash), name, clash);
			});
			target.places().forEach(taken -> said.put(taken, name));
			return target;
		} catch (RegisterException e) {
			throw new RegisterException(e, Problem.BAD_MAPPING, mapping.name(), e);
		}
	}

	private static int place(Heading heading, String name) {
		List<Integer> found = heading.find(name);
		if (found.isEmpty()) {
			throw new RegisterException(Problem.UNKNOWN_COLUMN, name, String.join(", ", heading.names())); //$NON-NLS-1$
		}
		if (found.size() > 1) {
			throw new RegisterException(Problem.REPEATED_COLUMN, name,
					found.stream().map(column -> heading.place(column, name)).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		return found.getFirst();
	}
}
