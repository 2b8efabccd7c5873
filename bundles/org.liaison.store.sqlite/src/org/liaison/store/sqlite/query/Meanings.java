package org.liaison.store.sqlite.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.value.References;
import org.liaison.core.value.ValueParser;

/**
 * The filters that derived features stand for. Every list asks for some; what one means stays the same until midnight, unless it names
 * a record, which another one may be called tomorrow.
 */
final class Meanings {

	private record Derived(EClass type, EStructuralFeature feature) {
	}

	private record Meaning(LocalDate day, Filter filter) {
	}

	private final RecordTypes types;
	private final References references;
	private final Map<Derived, Meaning> known = new ConcurrentHashMap<>();

	/** @param references understands the names of records in conditions */
	Meanings(RecordTypes types, References references) {
		this.types = types;
		this.references = references;
	}

	/** The filter of a derived feature of a class. */
	Filter of(EClass type, EStructuralFeature feature) {
		LocalDate today = LocalDate.now();
		Derived derived = new Derived(type, feature);
		Meaning before = known.get(derived);
		return before != null && before.day().equals(today) ? before.filter() : understand(derived, today);
	}

	private Filter understand(Derived derived, LocalDate today) {
		AtomicBoolean named = new AtomicBoolean();
		var parser = new FilterParser(types, new ValueParser(() -> today), (reference, name) -> {
			named.set(true);
			return references.resolve(reference, name);
		});
		Filter filter = parser.parse(types.of(derived.type()).orElseThrow(), Annotations.condition(derived.feature()).orElseThrow());
		if (!named.get()) {
			known.put(derived, new Meaning(today, filter));
		}
		return filter;
	}
}
