package org.liaison.bench.measure;

/** What is measured once. */
@FunctionalInterface
public interface Work {

	/**
	 * Does it.
	 *
	 * @param run number of the run, the same for the product and what it is compared with
	 * @return something that depends on what was done, so that nothing is left out by the compiler
	 */
	Object run(int run) throws Exception;
}
