package org.liaison.core.replica;

import org.liaison.core.operation.Operation;

/**
 * How a chain of operations is named. What a device wrote is one chain, with the device's UUID for a name, until its register is put back to
 * an earlier state by copying a file: then it writes other operations with the same sequences, and they are a <em>branch</em>. A branch is named
 * by the device, the hash of its first operation, and the hash of the operation that this one follows: {@code UUID/hash/hash}. Which of two
 * branches has the plain name depends on which a register saw first; it means nothing to others.
 */
public final class ChainName {

	private static final char SIGN = '/';

	private ChainName() {
	}

	/** The name of the branch that begins with an operation. */
	public static String branch(Operation first) {
		return first.device() + SIGN + first.hash() + SIGN + first.previousHash();
	}

	/** The device that wrote a chain. */
	public static String device(String chain) {
		int end = chain.indexOf(SIGN);
		return end < 0 ? chain : chain.substring(0, end);
	}

	/** The hash of the operation that the first of a chain follows; empty for none. */
	public static String follows(String chain) {
		return isBranch(chain) ? chain.substring(chain.lastIndexOf(SIGN) + 1) : ""; //$NON-NLS-1$
	}

	/** Whether a chain is a branch of another one. */
	public static boolean isBranch(String chain) {
		return chain.indexOf(SIGN) >= 0;
	}
}
