package org.liaison.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.liaison.model.PartialDateException.Problem;

/**
 * A date or an interval, as precise as it is known: text of ISO 8601-2:2019 (EDTF, level 1). Immutable.
 * <table>
 * <caption>What can be said</caption>
 * <tr><td>{@code 2017-08-08}, {@code 2022-02}, {@code 2013}</td><td>a day, a month, a year</td></tr>
 * <tr><td>{@code 2027-21}</td><td>spring of 2027; 22 summer, 23 autumn, 24 the winter that begins in December</td></tr>
 * <tr><td>{@code 2013~}, {@code 2013?}, {@code 2013%}</td><td>approximate, uncertain, both</td></tr>
 * <tr><td>{@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}</td><td>some year of the decade or century, some month, some day</td></tr>
 * <tr><td>{@code XXXX-08-08}</td><td>the day is known, its year is not (level 2; sources do write "on August 8")</td></tr>
 * <tr><td>{@code 2022-01/2022-11}</td><td>from January to November 2022, both included</td></tr>
 * <tr><td>{@code ../2014-12-31}, {@code 2012-12/..}</td><td>an open start or end: there is none, or none is set</td></tr>
 * <tr><td>{@code /2014}, {@code 2014/}</td><td>a start or an end that is unknown</td></tr>
 * <tr><td>empty text</td><td>{@link #UNKNOWN}</td></tr>
 * </table>
 * Not supported: times of day, years of other than four digits, sub-years beyond the seasons. For dates in words see {@link SpokenDate}.
 */
public final class PartialDate implements Comparable<PartialDate> {

	/** How fine a date is; of an interval, its coarser end. */
	public enum Precision {
		/** A day. */
		DAY,
		/** A month. */
		MONTH,
		/** A season, three months. */
		SEASON,
		/** A year. */
		YEAR,
		/** Ten years. */
		DECADE,
		/** A hundred years or more. */
		CENTURY,
		/** Not even the year. */
		UNKNOWN
	}

	/** Nothing is known of the date; the text is empty. */
	public static final PartialDate UNKNOWN = new PartialDate("", EdtfEnd.UNKNOWN, EdtfEnd.UNKNOWN, false); //$NON-NLS-1$

	private static final Comparator<PartialDate> ORDER = Comparator
			.comparing((PartialDate date) -> date.earliest() == null && date.latest() == null)
			.thenComparing(PartialDate::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(PartialDate::latest, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(PartialDate::text);

	private final String text;
	private final EdtfEnd start;
	private final EdtfEnd end;
	private final boolean interval;

	private PartialDate(String text, EdtfEnd start, EdtfEnd end, boolean interval) {
		this.text = text;
		this.start = start;
		this.end = end;
		this.interval = interval;
	}

	/**
	 * Reads EDTF text; blanks around it do not count. Empty text and {@code /} are {@link #UNKNOWN}.
	 *
	 * @throws PartialDateException saying what is wrong with which part
	 */
	public static PartialDate parse(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty() || stripped.equals("/")) { //$NON-NLS-1$
			return UNKNOWN;
		}
		String[] ends = stripped.split("/", -1); //$NON-NLS-1$
		if (ends.length == 1) {
			EdtfEnd only = EdtfDate.parse(stripped);
			return new PartialDate(stripped, only, only, false);
		}
		if (ends.length > 2) {
			throw new PartialDateException(Problem.INTERVAL, stripped);
		}
		return interval(stripped, EdtfEnd.parse(ends[0]), EdtfEnd.parse(ends[1]));
	}

	private static PartialDate interval(String text, EdtfEnd start, EdtfEnd end) {
		if (!(start instanceof EdtfDate) && !(end instanceof EdtfDate)) {
			throw new PartialDateException(Problem.INTERVAL, text);
		}
		LocalDate first = start.earliest();
		LocalDate last = end.latest();
		if (first != null && last != null && first.isAfter(last)) {
			throw new PartialDateException(Problem.ORDER, text);
		}
		return new PartialDate(text, start, end, true);
	}

	/** This one day. */
	public static PartialDate of(LocalDate day) {
		return parse(day.toString());
	}

	/** The EDTF text, which {@link #parse(String)} reads; empty when unknown. */
	public String text() {
		return text;
	}

	/** The first day that it can be; null when the start is open or unknown. "About" and "uncertain" do not widen it. */
	public LocalDate earliest() {
		return start.earliest();
	}

	/** The last day that it can be; null when the end is open or unknown. */
	public LocalDate latest() {
		return end.latest();
	}

	/** Whether nothing is known. */
	public boolean isUnknown() {
		return text.isEmpty();
	}

	/** Whether it, or an end of it, is only about right ({@code ~} or {@code %}). */
	public boolean isApproximate() {
		return dates().anyMatch(EdtfDate::approximate);
	}

	/** Whether it, or an end of it, is doubtful ({@code ?} or {@code %}). */
	public boolean isUncertain() {
		return dates().anyMatch(EdtfDate::uncertain);
	}

	/** Whether it has two ends. A month is not an interval. */
	public boolean isInterval() {
		return interval;
	}

	/** How fine it is. */
	public Precision precision() {
		return dates().map(EdtfDate::precision).max(Comparator.naturalOrder()).orElse(Precision.UNKNOWN);
	}

	/** The date in plain words of that language, for example "about 2013" or "до 31 декабря 2014 г.". */
	public String describe(Language language) {
		var words = DateWords.in(language);
		return interval ? words.interval(start, end) : words.single(start);
	}

	private Stream<EdtfDate> dates() {
		return Stream.of(start, end).filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast);
	}

	/**
	 * By earliest, then latest day, then text: an open start comes first, an open end last, and dates of which neither is known after
	 * all others. Consistent with equals.
	 */
	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PartialDate date && text.equals(date.text);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(text);
	}

	/** The same as {@link #text()}. */
	@Override
	public String toString() {
		return text;
	}
}
