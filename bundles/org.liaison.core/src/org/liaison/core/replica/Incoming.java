package org.liaison.core.replica;

import java.util.Iterator;
import java.util.Optional;

import org.liaison.core.operation.Operation;

/** What arrives from another device. Nothing of it is held in memory as a whole. */
public interface Incoming {

	/** Who sends it and what it has, to be remembered once all of it is taken in. */
	Optional<Peer> sender();

	/** How many operations there are. */
	long size();

	/**
	 * The operations, each after those that it builds on; each with the hash of its canonical form.
	 *
	 * @throws org.liaison.core.RegisterException by the iterator, when one is not as it has to be: nothing of it is then taken in
	 */
	Iterator<Operation> operations();

	/**
	 * Whether an operation of this device may contradict one that is here, since the device's register was put back to an earlier state: then
	 * both are kept. The sender says so by the heads that it has.
	 */
	default boolean hasBranches(String device) {
		return sender().map(Peer::heads).filter(heads -> heads.hasBranches(device)).isPresent();
	}

	/**
	 * Whether nothing of a device may take effect any more, so that what waits of it goes on waiting.
	 *
	 * @param device its UUID
	 */
	default boolean isRefused(String device) {
		return false;
	}

	/** Whether what arrives of this device comes from itself: that counts more than what another one passed on before. */
	default boolean isOf(String device) {
		return sender().map(Peer::device).filter(device::equals).isPresent();
	}

	/** Bytes of attachments that the operations name by their SHA-256. */
	Iterator<byte[]> contents();
}
