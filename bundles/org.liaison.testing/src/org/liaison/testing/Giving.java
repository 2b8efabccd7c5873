package org.liaison.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;

/** All operations that one register has, as they arrive at another; without a package. */
public final class Giving implements Incoming {

	private final List<Operation> operations = new ArrayList<>();

	private Giving(Register from) {
		from.replica().operations(Heads.NONE, operations::add);
	}

	/** Gives all that {@code from} has to {@code to}. */
	public static void all(Register from, Register to) {
		to.replica().apply(new Giving(from), false, new NullProgressMonitor());
	}

	@Override
	public Optional<Peer> sender() {
		return Optional.empty();
	}

	@Override
	public long size() {
		return operations.size();
	}

	@Override
	public Iterator<Operation> operations() {
		return operations.iterator();
	}

	@Override
	public Iterator<byte[]> contents() {
		return Collections.emptyIterator();
	}
}
