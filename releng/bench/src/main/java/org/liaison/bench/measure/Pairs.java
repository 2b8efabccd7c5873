package org.liaison.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.sun.management.OperatingSystemMXBean;

/** Measures pairs: the product and what it is compared with take turns, so that what disturbs one disturbs the other. */
public final class Pairs {

	private static final int RUNS = 200;
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);
	private static final int TURNS = 3;
	private static final int WARM_RUNS = 10_000;
	private static final int WARM_SECONDS = 5;
	/**
	 * How pairs are warmed. Java's second compiler begins with what was called some thousands of times; until then the product, of which
	 * more is Java, is up to twice as slow beside bare SQLite, which is compiled already.
	 */
	public static final String WARMING = WARM_RUNS + " runs or " + WARM_SECONDS + " seconds, until all of both is compiled";

	private final int size;
	private final String wanted;
	private final List<Result> results = new ArrayList<>();

	/**
	 * @param size commitments in the register
	 * @param wanted what the names of paths have to contain
	 */
	public Pairs(int size, String wanted) {
		this.size = size;
		this.wanted = wanted;
	}

	/** Whether a path was asked for. */
	public boolean wants(String path) {
		return path.contains(wanted);
	}

	/**
	 * Measures a path: up to {@value #RUNS} runs of each, fewer when they take long.
	 *
	 * @param target greatest ratio, 0 for none
	 */
	public void measure(String path, double target, Work product, Work raw) throws Exception {
		if (!wants(path)) {
			return;
		}
		int run = 0;
		for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_SECONDS); run < WARM_RUNS && System.nanoTime() < end; run++) {
			product.run(run);
			raw.run(run);
		}
		Times products = new Times(Times::ofThread);
		Times raws = new Times(Times::ofThread);
		for (long end = System.nanoTime() + LONGEST; products.count < RUNS && (products.count < 3 || System.nanoTime() < end); run++) {
			if (run % 2 == 0) {
				products.measure(product, run);
				raws.measure(raw, run);
			} else {
				raws.measure(raw, run);
				products.measure(product, run);
			}
		}
		add(new Result(path, size, products.timing(), raws.timing(), Result.MS, target));
	}

	/**
	 * Measures what takes seconds and works in several threads: product and raw in turns, after one turn that makes both warm. The
	 * processor's time is that of all threads.
	 *
	 * @param prepare what is done before each turn and not measured
	 */
	public static Result turns(String path, int size, double target, Work prepare, Work product, Work raw) throws Exception {
		Times products = new Times(Times::ofProcess);
		Times raws = new Times(Times::ofProcess);
		for (int turn = 0; turn <= TURNS; turn++) {
			prepare.run(turn);
			products.measure(product, turn);
			raws.measure(raw, turn);
			if (turn == 0) {
				products.count = 0;
				raws.count = 0;
			}
		}
		return new Result(path, size, products.timing(), raws.timing(), Result.MS, target);
	}

	/** Measures one run. */
	public static Timing once(Work work) throws Exception {
		Times times = new Times(Times::ofThread);
		times.measure(work, 0);
		return times.timing();
	}

	/** How long one run takes, in nanoseconds. */
	public static long time(Work work, int run) throws Exception {
		long start = System.nanoTime();
		sink = work.run(run);
		return System.nanoTime() - start;
	}

	private static volatile Object sink;

	/** What runs took. */
	private static final class Times {

		private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

		private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

		private final LongSupplier clock;
		private final long[] elapsed = new long[RUNS];
		private final long[] processor = new long[RUNS];
		private int count;

		/** @param clock tells the time that a processor has worked */
		Times(LongSupplier clock) {
			this.clock = clock;
		}

		static long ofThread() {
			return THREADS.getCurrentThreadCpuTime();
		}

		static long ofProcess() {
			return PROCESS.getProcessCpuTime();
		}

		void measure(Work work, int run) throws Exception {
			long before = clock.getAsLong();
			elapsed[count] = time(work, run);
			processor[count++] = clock.getAsLong() - before;
		}

		Timing timing() {
			return Timing.of(Arrays.copyOf(elapsed, count), Arrays.copyOf(processor, count));
		}
	}

	/** Adds a figure that was measured elsewhere. */
	public void add(Result result) {
		results.add(result);
		System.out.println(Table.line(result));
	}

	/** All of them. */
	public List<Result> results() {
		return results;
	}
}
