package org.liaison.core.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.Register;
import org.liaison.core.types.Nearest;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

/** Finds keys of the records that a person most likely meant by a text that names none. */
public final class NearestRecords {

	/** How many keys of a type are compared; enough for a slip, and one page whatever the size of the register. */
	private static final int CANDIDATES = 500;

	private final Register register;

	/** Looks in {@code register}. */
	public NearestRecords(Register register) {
		this.register = register;
	}

	/**
	 * Up to three keys like {@code text}: of records of the type that a key-like text names, and of those that it finds as words.
	 *
	 * @param expected the class that the records must be of, {@code null} for any
	 */
	public List<String> to(String text, EClass expected) {
		Set<String> keys = new LinkedHashSet<>();
		types(expected).filter(type -> text.toUpperCase(Locale.ROOT).startsWith(type.keyPrefix())).forEach(type -> keys.addAll(keys(type)));
		if (keys.isEmpty()) {
			var ids = types(expected).map(RecordType::id).collect(Collectors.toSet());
			register.search(new SearchQuery(text, ids, true, 3)).forEach(found -> keys.add(found.key()));
		}
		if (keys.isEmpty()) {
			types(expected).limit(3).forEach(type -> keys.addAll(keys(type)));
		}
		return Nearest.to(text, keys);
	}

	private Stream<RecordType> types(EClass expected) {
		return register.types().all().stream().filter(type -> expected == null || expected.isSuperTypeOf(type.eClass()));
	}

	private List<String> keys(RecordType type) {
		var query = new Query(type, Filter.ALL, List.of(), List.of(), Language.EN);
		return register.rows(query).rows(0, CANDIDATES).stream().map(Row::key).toList();
	}
}
