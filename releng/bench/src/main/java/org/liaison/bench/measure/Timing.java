package org.liaison.bench.measure;

import java.util.Arrays;

/**
 * Times of runs, in milliseconds.
 *
 * @param runs how many runs were measured
 * @param median of half of the runs
 * @param p95 of 95 in a hundred
 */
public record Timing(int runs, double median, double p95) {

	private static final double NANOSECONDS = 1e6;

	/** What times in nanoseconds amount to. */
	public static Timing of(long[] nanoseconds) {
		long[] sorted = nanoseconds.clone();
		Arrays.sort(sorted);
		return new Timing(sorted.length, at(sorted, 0.5), at(sorted, 0.95));
	}

	private static double at(long[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / NANOSECONDS;
	}
}
