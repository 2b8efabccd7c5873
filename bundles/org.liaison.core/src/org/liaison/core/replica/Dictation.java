package org.liaison.core.replica;

import java.util.Iterator;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.liaison.core.operation.Operation;

/**
 * What somebody says who has no copy of the register, such as the partner administration: this device writes it down in his name. Its
 * operations name as bases what he has seen, so that where somebody here said otherwise meanwhile there is a conflict like any other.
 */
public interface Dictation {

	/** About how many steps it is, for progress. */
	long size();

	/**
	 * The operations, without device, sequence, clock and hash: the register gives them those of its own. They are made while it writes, so
	 * that nothing changes between. Where a guard refuses records they are told anew, from the beginning, without these.
	 *
	 * @param without UUIDs of the records that are left out
	 * @param nextKey gives the next free key of a prefix, as {@link org.liaison.core.Register#nextKey}; undone with the rest
	 */
	Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey);

	/** Bytes of attachments that the operations name by their SHA-256. */
	Iterator<byte[]> contents();
}
