package org.liaison.documents.tracking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;
import org.liaison.model.SpokenDate;

/**
 * Dates as people write them into sheets: EDTF, figures, words. Where an American and a European would read another day it is no date; nor
 * are words that count from a day which the sheet does not tell, such as "next year".
 */
final class DatesAsWritten {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})(?:[./-](\\d{1,2}))?"); //$NON-NLS-1$
	private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})([./-]))?(\\d{1,2})[./-](\\d{4})"); //$NON-NLS-1$
	/** What a database writes after a day. */
	private static final Pattern TIME = Pattern.compile("[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?$"); //$NON-NLS-1$
	/** What words say on two days of different years does not count from the day on which they are read. */
	private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 10);
	private static final LocalDate ANOTHER_DAY = LocalDate.of(2102, 8, 21);

	private final Map<String, Optional<PartialDate>> known = new HashMap<>();

	/** The date that a text says; empty when it says none. */
	Optional<PartialDate> parse(String text) {
		return known.computeIfAbsent(Words.fold(text), folded -> edtf(text.strip()).or(() -> written(folded)));
	}

	private static Optional<PartialDate> edtf(String text) {
		try {
			return Optional.of(PartialDate.parse(text)).filter(date -> !date.isUnknown());
		} catch (PartialDateException e) {
			// Not EDTF; the caller tries other ways of writing.
			return Optional.empty();
		}
	}

	private static Optional<PartialDate> written(String text) {
		String day = TIME.matcher(text).replaceFirst(""); //$NON-NLS-1$
		Matcher yearFirst = YEAR_FIRST.matcher(day);
		if (yearFirst.matches()) {
			return edtf(join(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
		}
		Matcher dayFirst = DAY_FIRST.matcher(day);
		if (dayFirst.matches()) {
			return dayFirst(dayFirst);
		}
		return SpokenDate.read(text, SOME_DAY).filter(date -> SpokenDate.read(text, ANOTHER_DAY).filter(date::equals).isPresent());
	}

	/** A dot or a hyphen between the figures is European; with slashes only a day above twelve tells the order. */
	private static Optional<PartialDate> dayFirst(Matcher matcher) {
		String first = matcher.group(1);
		String second = matcher.group(3);
		if (first == null || !"/".equals(matcher.group(2)) || Integer.parseInt(first) > 12 || first.equals(second)) { //$NON-NLS-1$
			return edtf(join(matcher.group(4), second, first));
		}
		return Integer.parseInt(second) > 12 ? edtf(join(matcher.group(4), first, second)) : Optional.empty();
	}

	private static String join(String year, String month, String day) {
		return year + (month == null ? "" : '-' + two(month)) + (day == null ? "" : '-' + two(day)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String two(String figures) {
		return figures.length() == 1 ? '0' + figures : figures;
	}
}
