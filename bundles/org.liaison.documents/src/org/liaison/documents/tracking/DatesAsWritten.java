package org.liaison.documents.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liaison.model.Language;
import org.liaison.model.PartialDate;
import org.liaison.model.PartialDateException;

/**
 * Dates as people write them into sheets: EDTF, figures, and the words that {@link PartialDate#describe} itself uses. Where an American and
 * a European would read another day, it is no date; nor are words such as "soon".
 */
final class DatesAsWritten {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[./年-](\\d{1,2})(?:[./月-](\\d{1,2})日?|月)?)?年?"); //$NON-NLS-1$
	private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})([./-]))?(\\d{1,2})[./-](\\d{4})(?: ?г(?:ода|\\.)?)?"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)"); //$NON-NLS-1$
	private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)"); //$NON-NLS-1$
	private static final int SPRING = 21;
	private static final int WINTER = 24;

	private final Map<String, Optional<PartialDate>> known = new HashMap<>();

	/** The date that a text says; empty when it says none. */
	Optional<PartialDate> parse(String text) {
		return known.computeIfAbsent(Words.fold(text), folded -> edtf(text.strip()).or(() -> figures(folded)).or(() -> words(folded)));
	}

	private static Optional<PartialDate> edtf(String text) {
		try {
			return Optional.of(PartialDate.parse(text)).filter(date -> !date.isUnknown());
		} catch (PartialDateException e) {
			// Not EDTF; the caller tries other ways of writing.
			return Optional.empty();
		}
	}

	private static Optional<PartialDate> figures(String text) {
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return edtf(join(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		return dayFirst.matches() ? dayFirst(dayFirst) : Optional.empty();
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

	/** The date of that year which is said in these words in one of the languages. */
	private static Optional<PartialDate> words(String folded) {
		Matcher years = YEAR.matcher(folded);
		if (!years.find()) {
			return Optional.empty();
		}
		String said = plain(folded);
		return candidates(years.group(1), folded).stream().flatMap(candidate -> edtf(candidate).stream())
				.filter(date -> List.of(Language.values()).stream().anyMatch(language -> plain(Words.fold(date.describe(language))).equals(said)))
				.findFirst();
	}

	/** Russian writes the year with and without its word. */
	private static String plain(String folded) {
		return folded.replaceAll(" ?(?:г\\.|года?|году)$", "").replaceAll("[ ,]+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static List<String> candidates(String year, String folded) {
		List<String> candidates = new ArrayList<>();
		candidates.add(year);
		for (int season = SPRING; season <= WINTER; season++) {
			candidates.add(year + '-' + season);
		}
		List<String> days = DAY.matcher(folded).results().map(day -> day.group(1)).distinct().toList();
		for (int month = 1; month <= 12; month++) {
			String number = String.valueOf(month);
			candidates.add(join(year, number, null));
			days.forEach(day -> candidates.add(join(year, number, day)));
		}
		for (String date : List.copyOf(candidates)) {
			candidates.add(date + '~');
			candidates.add("../" + date); //$NON-NLS-1$
		}
		return candidates;
	}
}
