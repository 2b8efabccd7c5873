package org.liaison.bench.paths;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.bench.measure.Pairs;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.types.RecordType;
import org.liaison.core.value.ValueParser;
import org.liaison.model.Language;

/**
 * What paths are measured on.
 *
 * @param pairs takes the results
 * @param register the open register
 * @param file its file
 * @param size commitments in it
 */
public record Subject(Pairs pairs, Register register, Path file, int size) {

	/** Rows of a page. */
	static final int PAGE = 200;

	/** The type of commitments. */
	static RecordType commitment() {
		return GeneratedRegister.TYPES.named("Commitment");
	}

	/** Features of commitments by their names. */
	static List<EStructuralFeature> features(String names) {
		return Stream.of(names.split(" ")).map(name -> commitment().eClass().getEStructuralFeature(name)).toList();
	}

	/** A list of commitments. */
	Query list(String filter, String sort, boolean descending, String columns) {
		List<Query.Sort> order = sort.isEmpty() ? List.of() : List.of(new Query.Sort(features(sort).getFirst(), descending));
		return new Query(commitment(), filter(filter), order, columns.isEmpty() ? List.of() : features(columns), Language.RU);
	}

	private Filter filter(String text) {
		return text.isEmpty() ? Filter.ALL : new FilterParser(GeneratedRegister.TYPES, ValueParser.now(), (reference, name) -> register.find(name).orElseThrow().id())
				.parse(commitment(), text);
	}

	/** The key of a commitment that is another one in each run. */
	String key(int run) {
		return "COM-" + (1 + Math.floorMod(run * 7919L, size));
	}
}
