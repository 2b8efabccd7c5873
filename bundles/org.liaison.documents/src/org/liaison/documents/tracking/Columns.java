package org.liaison.documents.tracking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;

/**
 * The columns of a sheet whose header row was found.
 *
 * @param identifier the column that identifies rows, from 0
 * @param targets where the other mapped columns go, by column
 * @param headers the headers
 */
record Columns(int identifier, Map<Integer, Target> targets, List<String> headers) {

	/** Whether a row is the header row of a mapping: it has the header of the column that identifies rows. */
	static boolean isHeader(SheetRow row, Mapping mapping) {
		return find(row.cells(), mapping.identifier()) >= 0;
	}

	/**
	 * The columns by their header row.
	 *
	 * @throws RegisterException {@code UNKNOWN_COLUMN}, or {@code BAD_MAPPING} when a feature is unknown
	 */
	static Columns of(SheetRow header, Mapping mapping, EClass type, Language usual) {
		Map<Integer, Target> targets = new LinkedHashMap<>();
		Map<String, String> said = new HashMap<>();
		mapping.columns().forEach((name, column) -> {
			int place = find(header.cells(), name);
			if (place < 0) {
				throw unknown(name, header.cells());
			}
			try {
				Target target = Target.of(type, column, usual);
				target.places().filter(said::containsKey).findFirst().ifPresent(clash -> {
					throw new RegisterException(Problem.COLUMNS_CLASH, said.get(clash), name, clash);
				});
				target.places().forEach(taken -> said.put(taken, name));
				targets.put(place, target);
			} catch (RegisterException e) {
				throw new RegisterException(e, Problem.BAD_MAPPING, mapping.name(), e);
			}
		});
		return new Columns(find(header.cells(), mapping.identifier()), targets, header.cells());
	}

	/** That a sheet has no such column. */
	static RegisterException unknown(String name, List<String> headers) {
		return new RegisterException(Problem.UNKNOWN_COLUMN, name,
				String.join(", ", headers.stream().filter(header -> !header.isEmpty()).toList())); //$NON-NLS-1$
	}

	private static int find(List<String> headers, String name) {
		return headers.stream().map(Words::fold).toList().indexOf(Words.fold(name));
	}
}
