package org.liaison.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in digits that mean one thing in every language: year, month and day ("2027/3/1", "2027.3.1", "2027-3-1"), year and month
 * ("2027/5"), month and year ("12.2027"). Where a day could be a month ("1/5/2027") it reads none; with dots that is Russian.
 */
final class NumericDate {

	private static final String YEAR = "((?:19|20|21)\\d\\d)"; //$NON-NLS-1$
	private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "(?:([./-])(\\d\\d?)\\2|/)(\\d\\d?)"); //$NON-NLS-1$
	private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d\\d?)[./]" + YEAR); //$NON-NLS-1$

	private NumericDate() {
	}

	static Optional<PartialDate> read(String words) {
		Matcher first = YEAR_FIRST.matcher(words);
		if (first.matches()) {
			return first.group(3) == null ? date(first.group(1), first.group(4)) : date(first.group(1), first.group(3), first.group(4));
		}
		Matcher month = MONTH_AND_YEAR.matcher(words);
		return month.matches() ? date(month.group(2), month.group(1)) : Optional.empty();
	}

	private static Optional<PartialDate> date(String year, String... parts) {
		var text = new StringBuilder(year);
		for (String part : parts) {
			text.append("-%02d".formatted(Integer.valueOf(part))); //$NON-NLS-1$
		}
		try {
			return Integer.parseInt(parts[0]) > 12 ? Optional.empty() : Optional.of(PartialDate.parse(text.toString()));
		} catch (PartialDateException noSuchDay) {
			return Optional.empty();
		}
	}
}
