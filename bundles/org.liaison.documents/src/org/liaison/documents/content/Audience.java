package org.liaison.documents.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Pages;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.sharing.CounterpartRegister;
import org.liaison.core.sharing.LeftOut;
import org.liaison.model.Language;
import org.liaison.model.Record;

/**
 * Who a document is for, and the register as they may see it. Composers read there and nowhere else, so that none of them can tell the other
 * side what stays in the house; what they ask here makes no empty lines of it.
 */
public final class Audience {

	private final Register register;
	private final Optional<CounterpartRegister> counterpart;

	/** @param forCounterpart whether it is for the other side; else nothing is left out */
	public Audience(Register register, boolean forCounterpart) {
		counterpart = forCounterpart ? Optional.of(new CounterpartRegister(register)) : Optional.empty();
		this.register = counterpart.<Register>map(seen -> seen).orElse(register);
	}

	/** What there is to be told of. */
	public Register register() {
		return register;
	}

	/** Looks at each record that a filter selects; no more than a page of them is in memory. */
	void each(EClass type, Filter filter, Sort sort, IProgressMonitor monitor, Consumer<Record> look) {
		Query query = new Query(register.types().of(type).orElseThrow(), filter, List.of(sort), List.of(), Language.EN);
		Pages.records(register, query, monitor, page -> page.forEach(look));
	}

	/** Whether the document is for the other side. */
	public boolean isCounterpart() {
		return counterpart.isPresent();
	}

	/** Whether the document may use a record; else it is an empty one. */
	public boolean admits(Record record) {
		return admits(record.getId());
	}

	/** As {@link #admits(Record)}, by its UUID. */
	public boolean admits(String record) {
		return counterpart.isEmpty() || counterpart.get().mayLeave(record);
	}

	/** Whether all that a record has in some features is there; what is not is remembered. */
	public boolean hasAll(Record record, Set<? extends EStructuralFeature> features) {
		return counterpart.isEmpty() || features.stream().filter(feature -> counterpart.get().lacks(record.getId(), feature)).count() == 0;
	}

	/** Remembers that what a record has in a feature is not told, because it speaks of what may not be told. */
	public void withhold(Record record, EStructuralFeature feature) {
		counterpart.ifPresent(seen -> seen.withhold(record.getId(), feature));
	}

	/** The record, or {@code null} when the document may not use it. */
	public <T extends Record> T of(T record) {
		return record != null && admits(record) ? record : null;
	}

	/** The records that the document may use, in their order. */
	public <T extends Record> List<T> of(Collection<T> records) {
		return records.stream().filter(this::admits).toList();
	}

	/** What was left out so far, in the order in which it would have been used. */
	public List<LeftOut> leftOut() {
		return counterpart.map(CounterpartRegister::leftOut).orElse(List.of());
	}
}
