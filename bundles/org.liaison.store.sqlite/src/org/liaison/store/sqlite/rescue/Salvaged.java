package org.liaison.store.sqlite.rescue;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;

/** The operations of a wreck, some at a time. */
final class Salvaged implements Incoming, Iterator<Operation> {

	private static final int STEP = 500;

	private final Wreck wreck;
	private final boolean branches;
	private final Heads known;
	private long last;
	private Iterator<Operation> some = Collections.emptyIterator();

	/**
	 * @param branches whether there may be two of one device
	 * @param known what the new register has already
	 */
	Salvaged(Wreck wreck, boolean branches, Heads known) {
		this.wreck = wreck;
		this.branches = branches;
		this.known = known;
	}

	@Override
	public Optional<Peer> sender() {
		return Optional.empty();
	}

	@Override
	public boolean hasBranches(String device) {
		return branches;
	}

	@Override
	public long size() {
		return wreck.operations();
	}

	@Override
	public Iterator<byte[]> contents() {
		return Collections.emptyIterator();
	}

	@Override
	public Iterator<Operation> operations() {
		return this;
	}

	@Override
	public boolean hasNext() {
		List<Long> numbers = some.hasNext() ? List.of() : wreck.numbers(last, STEP);
		while (!some.hasNext() && !numbers.isEmpty()) {
			last = numbers.getLast();
			some = wreck.operations(numbers, known).iterator();
			numbers = some.hasNext() ? List.of() : wreck.numbers(last, STEP);
		}
		return some.hasNext();
	}

	@Override
	public Operation next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return some.next();
	}
}
