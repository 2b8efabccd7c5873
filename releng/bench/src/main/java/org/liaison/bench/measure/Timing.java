package org.liaison.bench.measure;

import java.util.Arrays;

/**
 * Times of runs, in milliseconds.
 *
 * @param runs how many runs were measured
 * @param median of half of the runs
 * @param p95 of 95 in a hundred
 * @param processor median of the time that a processor worked on a run: what other programs do disturbs it less
 */
public record Timing(int runs, double median, double p95, double processor) {

	private static final double NANOSECONDS = 1e6;

	/** What times in nanoseconds amount to. */
	public static Timing of(long[] nanoseconds, long[] processor) {
		return new Timing(nanoseconds.length, at(nanoseconds, 0.5), at(nanoseconds, 0.95), at(processor, 0.5));
	}

	private static double at(long[] times, double share) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.round(share * (sorted.length - 1))] / NANOSECONDS;
	}
}
