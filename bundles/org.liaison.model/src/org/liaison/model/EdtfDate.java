package org.liaison.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.liaison.model.PartialDate.Precision;
import org.liaison.model.PartialDateException.Problem;

/**
 * One date of EDTF level 1.
 *
 * @param year four characters: digits, then X for those that are unspecified
 * @param month 1 to 12, or a season 21 to 24; {@link #ANY} when written XX, {@link #NONE} when not written
 * @param day 1 to 31, {@link #ANY} or {@link #NONE}
 */
record EdtfDate(String year, int month, int day, boolean approximate, boolean uncertain) implements EdtfEnd {

	static final int NONE = 0;
	static final int ANY = -1;
	static final int SPRING = 21;
	static final int WINTER = 24;

	private static final Pattern SHAPE = Pattern.compile("[0-9X-]+"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("[0-9]*X*"); //$NON-NLS-1$
	private static final Pattern TWO = Pattern.compile("[0-9]{2}|XX"); //$NON-NLS-1$

	static EdtfDate parse(String text) {
		EdtfDate day = day(text);
		return day != null ? day : parseAny(text);
	}

	/** A plain day, as nearly all dates are: lists read thousands of them. {@code null} for anything else. */
	private static EdtfDate day(String text) {
		if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return null;
		}
		int year = number(text, 0, 4);
		int month = number(text, 5, 7);
		int day = number(text, 8, 10);
		boolean inEveryMonth = day >= 1 && day <= 28 && month >= 1 && month <= 12;
		return year < 0 || !inEveryMonth ? null : new EdtfDate(text.substring(0, 4), month, day, false, false);
	}

	private static int number(String text, int from, int to) {
		int number = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			number = number * 10 + c - '0';
		}
		return number;
	}

	private static EdtfDate parseAny(String text) {
		String plain = text.isEmpty() || "?~%".indexOf(text.charAt(text.length() - 1)) < 0 ? text : text.substring(0, text.length() - 1); //$NON-NLS-1$
		String qualifier = text.substring(plain.length());
		if (plain.indexOf('T') > 0) {
			throw new PartialDateException(Problem.TIME, text);
		}
		if (!SHAPE.matcher(plain).matches()) {
			throw new PartialDateException(plain.matches("[0-9X?~%-]+") ? Problem.QUALIFIER : Problem.SYNTAX, text); //$NON-NLS-1$
		}
		String[] parts = plain.split("-", -1); //$NON-NLS-1$
		if (parts.length > 3) {
			throw new PartialDateException(Problem.SYNTAX, text);
		}
		String year = year(parts[0]);
		int month = parts.length > 1 ? two(parts[1], Problem.MONTH) : NONE;
		int day = parts.length > 2 ? two(parts[2], Problem.DAY) : NONE;
		var date = new EdtfDate(year, month, day, "~%".contains(qualifier) && !qualifier.isEmpty(), //$NON-NLS-1$
				"?%".contains(qualifier) && !qualifier.isEmpty()); //$NON-NLS-1$
		date.check(parts);
		return date;
	}

	private static String year(String part) {
		if (part.length() != 4) {
			throw new PartialDateException(Problem.YEAR, part);
		}
		if (!YEAR.matcher(part).matches()) {
			throw new PartialDateException(Problem.UNSPECIFIED, part);
		}
		return part;
	}

	private static int two(String part, Problem problem) {
		if (!TWO.matcher(part).matches()) {
			throw new PartialDateException(part.indexOf('X') >= 0 ? Problem.UNSPECIFIED : problem, part);
		}
		return part.equals("XX") ? ANY : zeroIsWrong(Integer.parseInt(part), part, problem); //$NON-NLS-1$
	}

	private static int zeroIsWrong(int number, String part, Problem problem) {
		if (number == 0) {
			throw new PartialDateException(problem, part);
		}
		return number;
	}

	private void check(String[] parts) {
		if (month > 12 && (month < SPRING || month > WINTER)) {
			throw new PartialDateException(Problem.MONTH, parts[1]);
		}
		if (day != NONE && isSeason()) {
			throw new PartialDateException(Problem.DAY, parts[2]);
		}
		if (day > 0 && month == ANY || month > 0 && !isYearUnknown() && year.indexOf('X') > 0) {
			throw new PartialDateException(Problem.UNSPECIFIED, String.join("-", parts)); //$NON-NLS-1$
		}
		if (day > longest()) {
			throw new PartialDateException(Problem.DAY, parts[2]);
		}
	}

	/** Days of the month in the year, or in a leap year when the year is not known. */
	private int longest() {
		if (month <= 0 || month > 12) {
			return 31;
		}
		int number = year.indexOf('X') < 0 ? Integer.parseInt(year) : 2000;
		return YearMonth.of(number, month).lengthOfMonth();
	}

	boolean isSeason() {
		return month >= SPRING;
	}

	/** Whether not even the millennium is known. */
	boolean isYearUnknown() {
		return year.charAt(0) == 'X';
	}

	/** First year that it can be. */
	int firstYear() {
		return Integer.parseInt(year.replace('X', '0'));
	}

	/** Last year that it can be, without the two months by which a winter reaches into the next. */
	int lastYear() {
		return Integer.parseInt(year.replace('X', '9'));
	}

	@Override
	public LocalDate earliest() {
		return isYearUnknown() ? null : firstDay(firstYear());
	}

	@Override
	public LocalDate latest() {
		return isYearUnknown() ? null : lastDay(lastYear());
	}

	private LocalDate firstDay(int ofYear) {
		if (isSeason()) {
			return LocalDate.of(ofYear, 3 * (month - SPRING + 1), 1);
		}
		return LocalDate.of(ofYear, Math.max(1, month), Math.max(1, day));
	}

	private LocalDate lastDay(int ofYear) {
		if (isSeason()) {
			return firstDay(ofYear).plusMonths(3).minusDays(1);
		}
		return day > 0 ? LocalDate.of(ofYear, month, day) : YearMonth.of(ofYear, month > 0 ? month : 12).atEndOfMonth();
	}

	Precision precision() {
		int unspecified = 4 - year.replace("X", "").length(); //$NON-NLS-1$ //$NON-NLS-2$
		return switch (unspecified) {
		case 0 -> isSeason() ? Precision.SEASON : day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
		case 1 -> Precision.DECADE;
		case 4 -> Precision.UNKNOWN;
		default -> Precision.CENTURY;
		};
	}
}
