package org.liaison.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns for a person at a terminal. The widths follow the header and the first rows, so that a list of any length is written
 * while it is read.
 */
public final class TextTable {

	private static final int LOOK_AHEAD = 200;
	private static final String GAP = "  "; //$NON-NLS-1$
	private static final int NARROWEST = 6;

	private final PrintWriter out;
	private final int terminal;
	private final List<String> header;
	private final boolean whole;
	private final List<List<String>> waiting = new ArrayList<>();
	private int[] widths;

	/**
	 * @param terminal how many cells a line may take
	 * @param header the names of the columns
	 * @param whole whether a text that does not fit goes on in the next line; else it is cut with an ellipsis
	 */
	public TextTable(PrintWriter out, int terminal, List<String> header, boolean whole) {
		this.out = out;
		this.whole = whole;
		this.terminal = terminal;
		this.header = List.copyOf(header);
	}

	/** How many cells a text takes. */
	public static int width(String text) {
		return Widths.of(text);
	}

	/** Adds a row with one text per column; line breaks, other controls and marks of direction become blanks: a text is no command to the terminal. */
	public void row(List<String> cells) {
		List<String> line = cells.stream().map(cell -> cell.replaceAll("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		if (widths != null) {
			write(line);
			return;
		}
		waiting.add(line);
		if (waiting.size() == LOOK_AHEAD) {
			begin();
		}
	}

	/** Writes what is left; the header stands alone when there was no row. */
	public void end() {
		if (widths == null) {
			begin();
		}
		out.flush();
	}

	private void begin() {
		widths = widths();
		write(header);
		out.println(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP))); //$NON-NLS-1$
		waiting.forEach(this::write);
		waiting.clear();
	}

	private void write(List<String> cells) {
		if (!whole) {
			line(cells);
			return;
		}
		List<List<String>> parts = IntStream.range(0, widths.length).mapToObj(i -> Widths.parts(cells.get(i), widths[i])).toList();
		int lines = parts.stream().mapToInt(List::size).max().orElse(0);
		for (int line = 0; line < lines; line++) {
			int at = line;
			line(parts.stream().map(part -> at < part.size() ? part.get(at) : "").toList()); //$NON-NLS-1$
		}
	}

	private void line(List<String> cells) {
		String line = IntStream.range(0, widths.length).mapToObj(i -> Widths.fit(cells.get(i), widths[i])).collect(Collectors.joining(GAP));
		out.println(line.stripTrailing());
	}

	/** What each column wants; while all together are too wide, the widest give way. */
	private int[] widths() {
		int[] wanted = IntStream.range(0, header.size())
				.map(i -> Math.max(Widths.of(header.get(i)), waiting.stream().mapToInt(row -> Widths.of(row.get(i))).max().orElse(0)))
				.toArray();
		int available = terminal - GAP.length() * (wanted.length - 1);
		while (Arrays.stream(wanted).sum() > available) {
			int widest = IntStream.range(0, wanted.length).reduce(0, (a, b) -> wanted[b] > wanted[a] ? b : a);
			if (wanted[widest] <= NARROWEST) {
				break;
			}
			wanted[widest]--;
		}
		return wanted;
	}
}
