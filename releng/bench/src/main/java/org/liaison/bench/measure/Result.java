package org.liaison.bench.measure;

/**
 * A path through the product beside what it is compared with.
 *
 * @param path what is done
 * @param size commitments in the register
 * @param product the product's figure
 * @param raw the figure of what it is compared with; {@code null} when it has to stay below a fixed bound
 * @param unit what both are counted in
 * @param target greatest ratio to {@code raw}, or the greatest figure where there is none; 0 when nothing is asked for
 */
public record Result(String path, int size, Timing product, Timing raw, String unit, double target) {

	/** Milliseconds. */
	public static final String MS = "ms";

	/** A figure that is measured once. */
	public static Result once(String path, int size, double product, double raw, String unit, double target) {
		return new Result(path, size, new Timing(1, product, product, product), raw == 0 ? null : new Timing(1, raw, raw, raw), unit, target);
	}

	/** How many times the product takes what the other takes, by their medians; NaN where there is no other. */
	public double ratio() {
		return raw == null ? Double.NaN : product.median() / raw.median();
	}

	/** The ratio of the times that a processor worked. */
	public double processorRatio() {
		return raw == null ? Double.NaN : product.processor() / raw.processor();
	}

	/** Whether it is as it has to be. */
	public boolean isMet() {
		return target == 0 || (raw == null ? product.median() : ratio()) <= target;
	}
}
