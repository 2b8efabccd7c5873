package org.liaison.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as people read them. */
public final class Table {

	private static final int PATH = 52;

	private Table() {
	}

	/** The names of the columns. */
	public static String head() {
		return String.format(Locale.ROOT, "%-" + PATH + "s %9s %10s %10s %10s %10s %7s %7s %9s", "path", "records", "median", "p95", "raw", "raw p95",
				"ratio", "of cpu", "target");
	}

	/** One result. */
	public static String line(Result r) {
		String raw = r.raw() == null ? String.format("%10s %10s %7s %7s", "", "", "", "")
				: String.format(Locale.ROOT, "%10s %10s %7.2f %7.2f", number(r.raw().median()), number(r.raw().p95()), r.ratio(), r.processorRatio());
		String target = r.target() == 0 ? "" : number(r.target()) + (r.isMet() ? " ✓" : " ✗");
		return String.format(Locale.ROOT, "%-" + PATH + "s %,9d %10s %10s %s %9s", r.path() + (r.unit().equals(Result.MS) ? "" : ", " + r.unit()),
				r.size(), number(r.product().median()), number(r.product().p95()), raw, target);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
	}

	/** How the median grows from the smallest register to the largest. */
	public static String growth(List<Result> results) {
		Map<String, Result> first = new LinkedHashMap<>();
		Map<String, Result> last = new LinkedHashMap<>();
		for (Result result : results) {
			first.putIfAbsent(result.path(), result);
			last.put(result.path(), result);
		}
		StringBuilder text = new StringBuilder();
		first.forEach((path, small) -> {
			Result large = last.get(path);
			if (large.size() > small.size()) {
				text.append(String.format(Locale.ROOT, "%-" + PATH + "s × %s%s%n", path, number(large.product().median() / small.product().median()),
						large.raw() == null ? "" : "   (raw × " + number(large.raw().median() / small.raw().median()) + ')'));
			}
		});
		return text.toString();
	}
}
