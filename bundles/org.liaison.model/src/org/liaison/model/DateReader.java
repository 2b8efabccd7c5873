package org.liaison.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads dates in the words of one language. Every way of saying something is a pattern; "by", "about", "end of" and their like are read
 * around another date. A pattern of several alternatives has its parts in whichever group matched.
 */
final class DateReader {

	private static final String MONTH = "%month%"; //$NON-NLS-1$
	private static final String SEASON = "%season%"; //$NON-NLS-1$
	private static final Pattern FIGURES = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?"); //$NON-NLS-1$

	/** A way of saying something: the groups of its pattern make EDTF text, or none. */
	private interface Making {

		Optional<String> of(List<String> parts, LocalDate today);
	}

	private record Way(Pattern pattern, Making making) {
	}

	private final ResourceBundle patterns;
	private final Pattern goesOn;
	private final Pattern cut;
	private final Map<Integer, Pattern> names = new HashMap<>();
	private final List<Way> ways = new ArrayList<>();
	private final Pattern either;

	DateReader(Language language) {
		patterns = ResourceBundle.getBundle("org.liaison.model.spoken", language.locale(), DateReader.class.getClassLoader(), //$NON-NLS-1$
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		either = Pattern.compile(patterns.getString("either")); //$NON-NLS-1$
		cut = patterns.getString("cut").equals("-") ? null : Pattern.compile(patterns.getString("cut")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String months = named("month.", 1, 12); //$NON-NLS-1$
		String seasons = named("season.", EdtfDate.SPRING, EdtfDate.WINTER); //$NON-NLS-1$
		UnaryOperator<String> withNames = pattern -> pattern.replace(MONTH, months).replace(SEASON, seasons);
		goesOn = Pattern.compile("[ ,]*(?:" + withNames.apply(patterns.getString("goes.on")) + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		way("day", withNames, (parts, today) -> day(parts.get(2), parts.get(1), parts.get(0), today)); //$NON-NLS-1$
		way("day.year.first", withNames, (parts, today) -> day(parts.get(0), parts.get(1), parts.get(2), today)); //$NON-NLS-1$
		way("day.month.first", withNames, (parts, today) -> day(parts.get(2), parts.get(0), parts.get(1), today)); //$NON-NLS-1$
		way("days", withNames, (parts, today) -> days(parts, today, 3, 2, 0, 2, 1)); //$NON-NLS-1$
		way("days.month.first", withNames, (parts, today) -> days(parts, today, 3, 0, 1, 0, 2)); //$NON-NLS-1$
		way("days.year.first", withNames, (parts, today) -> days(parts, today, 0, 1, 2, 1, 3)); //$NON-NLS-1$
		way("days.months", withNames, (parts, today) -> days(parts, today, 4, 1, 0, 3, 2)); //$NON-NLS-1$
		way("days.months.year.first", withNames, (parts, today) -> days(parts, today, 0, 1, 2, 3, 4)); //$NON-NLS-1$
		way("month", withNames, (parts, today) -> named(parts.get(1), parts.get(0), today)); //$NON-NLS-1$
		way("month.year.first", withNames, (parts, today) -> named(parts.get(0), parts.get(1), today)); //$NON-NLS-1$
		way("months", withNames, (parts, today) -> months(parts.get(2), parts.get(0), parts.get(1), today)); //$NON-NLS-1$
		way("months.year.first", withNames, (parts, today) -> months(parts.get(0), parts.get(1), parts.get(2), today)); //$NON-NLS-1$
		way("this.year", withNames, (parts, today) -> Optional.of(String.valueOf(today.getYear()))); //$NON-NLS-1$
		way("next.year", withNames, (parts, today) -> Optional.of(String.valueOf(today.getYear() + 1))); //$NON-NLS-1$
		way("year", withNames, (parts, today) -> Optional.of(parts.getFirst())); //$NON-NLS-1$
		way("interval", withNames, (parts, today) -> both(parts.get(0), parts.get(1), today)); //$NON-NLS-1$
		way("by", withNames, (parts, today) -> inner(parts, today).flatMap(DateReader::by)); //$NON-NLS-1$
		way("before", withNames, (parts, today) -> inner(parts, today).flatMap(date -> date.isApproximate() ? by(date) : before(date))); //$NON-NLS-1$
		way("deadline", withNames, (parts, today) -> inner(parts, today) //$NON-NLS-1$
				.flatMap(date -> date.isApproximate() || date.precision() == PartialDate.Precision.DAY ? by(date) : before(date)));
		way("after", withNames, (parts, today) -> inner(parts, today).flatMap(DateReader::after)); //$NON-NLS-1$
		way("from", withNames, (parts, today) -> inner(parts, today).filter(date -> !date.isInterval()).map(date -> exact(date) + "/..")); //$NON-NLS-1$ //$NON-NLS-2$
		way("about", withNames, (parts, today) -> inner(parts, today).filter(date -> !date.isInterval()).map(date -> exact(date) + '~')); //$NON-NLS-1$
		way("start", withNames, (parts, today) -> inner(parts, today).flatMap(DateReader::startOf)); //$NON-NLS-1$
		way("middle", withNames, (parts, today) -> inner(parts, today).flatMap(DateReader::middle)); //$NON-NLS-1$
		way("end", withNames, (parts, today) -> inner(parts, today).flatMap(DateReader::endOf)); //$NON-NLS-1$
		IntStream.rangeClosed(1, 3).forEach(third -> way("third." + third, withNames, (parts, today) -> inner(parts, today).flatMap(date -> third(date, third)))); //$NON-NLS-1$
		IntStream.rangeClosed(1, 2).forEach(half -> way("half." + half, withNames, (parts, today) -> part(parts, today, half, 6))); //$NON-NLS-1$
		IntStream.rangeClosed(1, 4).forEach(quarter -> way("quarter." + quarter, withNames, (parts, today) -> part(parts, today, quarter, 3))); //$NON-NLS-1$
	}

	private String named(String prefix, int from, int to) {
		IntStream.rangeClosed(from, to).forEach(i -> names.put(i, Pattern.compile(patterns.getString(prefix + i))));
		return IntStream.rangeClosed(from, to).mapToObj(i -> patterns.getString(prefix + i)).collect(Collectors.joining("|", "(", ")")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A language that does not say it so has a dash. */
	private void way(String key, UnaryOperator<String> withNames, Making making) {
		String pattern = patterns.getString(key);
		if (!pattern.equals("-")) { //$NON-NLS-1$
			ways.add(new Way(Pattern.compile(withNames.apply(pattern)), making));
		}
	}

	/** The date that the words, in lower case, name. */
	Optional<PartialDate> read(String words, LocalDate today) {
		return alternatives(words, today).or(() -> single(words, today));
	}

	/** One day, month or year or the next: a span. Of those that do not follow on each other none is meant that lies between. */
	private Optional<PartialDate> alternatives(String words, LocalDate today) {
		Matcher matcher = either.matcher(words);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Optional<PartialDate> one = single(matcher.group(1), today).filter(DateReader::isPlain);
		Optional<PartialDate> other = single(matcher.group(2), today).filter(DateReader::isPlain);
		return one.flatMap(date -> other.filter(next -> next.precision() == date.precision() && next.earliest().equals(date.latest().plusDays(1)))
				.flatMap(next -> parse(date.text() + '/' + next.text())));
	}

	private static boolean isPlain(PartialDate date) {
		return !date.isInterval() && !date.isApproximate() && !date.isUncertain() && date.earliest() != null && date.latest() != null;
	}

	/** A date without alternatives: "by", "end of" and their like are said of no others. */
	private Optional<PartialDate> single(String words, LocalDate today) {
		for (Way way : ways) {
			Matcher matcher = way.pattern().matcher(words);
			if (matcher.matches()) {
				Optional<PartialDate> date = way.making().of(parts(matcher), today).flatMap(DateReader::parse);
				if (date.isPresent()) {
					return date;
				}
			}
		}
		return Optional.empty();
	}

	private static List<String> parts(Matcher matcher) {
		return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).filter(part -> part != null).map(String::strip).toList();
	}

	private static Optional<PartialDate> parse(String edtf) {
		try {
			return Optional.of(PartialDate.parse(edtf));
		} catch (PartialDateException noSuchDay) {
			return Optional.empty();
		}
	}

	/** What "by" or "end of" is said of; of nothing ("年底"): this year. */
	private Optional<PartialDate> inner(List<String> parts, LocalDate today) {
		String inner = parts.isEmpty() ? "" : parts.getFirst(); //$NON-NLS-1$
		return inner.isEmpty() ? parse(String.valueOf(today.getYear())) : single(inner, today).or(() -> NumericDate.read(inner)).or(() -> figures(inner));
	}

	private static Optional<PartialDate> figures(String words) {
		return FIGURES.matcher(words).matches() ? parse(words) : Optional.empty();
	}

	/** Whether a text that begins with a date goes on so that it means something else, for example "2027" in "2027 or later". */
	boolean goesOn(String text, int end) {
		return goesOn.matcher(text).region(end, text.length()).lookingAt() || cut != null && cut.matcher(text).region(end - 1, text.length()).lookingAt();
	}

	private Optional<String> both(String from, String to, LocalDate today) {
		return single(from, today).flatMap(start -> single(to, today).map(end -> start(start) + '/' + end(end))) //$NON-NLS-1$
				.filter(interval -> !interval.contains("..")); //$NON-NLS-1$
	}

	private static Optional<String> by(PartialDate date) {
		return date.latest() == null ? Optional.empty() : Optional.of("../" + end(date)); //$NON-NLS-1$
	}

	/** Until the last day, month or year before it. */
	private static Optional<String> before(PartialDate date) {
		LocalDate first = date.earliest();
		return first == null ? Optional.empty() : Optional.of("../" + switch (PartialDate.parse(start(date)).precision()) { //$NON-NLS-1$ //$NON-NLS-2$
		case DAY -> first.minusDays(1).toString();
		case MONTH, SEASON -> YearMonth.from(first).minusMonths(1).toString();
		default -> String.valueOf(first.getYear() - 1);
		});
	}

	/** From the first day, month or year after it. */
	private static Optional<String> after(PartialDate date) {
		LocalDate last = date.latest();
		return last == null ? Optional.empty() : Optional.of(switch (PartialDate.parse(end(date)).precision()) {
		case DAY -> last.plusDays(1).toString();
		case MONTH, SEASON -> YearMonth.from(last).plusMonths(1).toString();
		default -> String.valueOf(last.getYear() + 1);
		} + "/.."); //$NON-NLS-1$
	}

	private Optional<String> day(String year, String month, String day, LocalDate today) {
		return number(month).filter(number -> number <= 12)
				.flatMap(number -> year(year, today).map(digits -> "%s-%02d-%02d".formatted(digits, number, Integer.valueOf(day)))); //$NON-NLS-1$
	}

	/** From a day to another one of the same year; the numbers are those of the parts. */
	private Optional<String> days(List<String> parts, LocalDate today, int year, int fromMonth, int fromDay, int toMonth, int toDay) {
		return day(parts.get(year), parts.get(fromMonth), parts.get(fromDay), today)
				.flatMap(from -> day(parts.get(year), parts.get(toMonth), parts.get(toDay), today).map(to -> from + '/' + to));
	}

	private Optional<String> months(String year, String from, String to, LocalDate today) {
		return named(year, from, today).flatMap(first -> named(year, to, today).map(last -> first + '/' + last));
	}

	/** The digits of a year that can be "next year". */
	private Optional<String> year(String words, LocalDate today) {
		return inner(List.of(words), today).filter(date -> date.precision() == PartialDate.Precision.YEAR && !date.isInterval()).map(DateReader::exact);
	}

	/** A month or a season of a year, which can be "next year". */
	private Optional<String> named(String year, String name, LocalDate today) {
		return number(name).flatMap(number -> year(year, today).map(digits -> "%s-%02d".formatted(digits, number))); //$NON-NLS-1$
	}

	private Optional<Integer> number(String name) {
		return names.entrySet().stream().filter(entry -> entry.getValue().matcher(name).matches()).map(Map.Entry::getKey).findFirst()
				.or(() -> name.matches("0?[1-9]|1[0-2]") ? Optional.of(Integer.valueOf(name)) : Optional.empty()); //$NON-NLS-1$
	}

	private Optional<String> part(List<String> parts, LocalDate today, int which, int months) {
		return year(parts.isEmpty() ? "" : parts.getFirst(), today) //$NON-NLS-1$
				.map(year -> "%s-%02d/%s-%02d".formatted(year, months * (which - 1) + 1, year, months * which)); //$NON-NLS-1$
	}

	/** Ten days of a month, the last of them to its end. */
	private static Optional<String> third(PartialDate date, int which) {
		if (!isPlain(date) || date.precision() != PartialDate.Precision.MONTH) {
			return Optional.empty();
		}
		LocalDate first = date.earliest().plusDays(10L * (which - 1));
		return Optional.of(first + "/" + (which == 3 ? date.latest() : first.plusDays(9))); //$NON-NLS-1$
	}

	private static Optional<String> startOf(PartialDate date) {
		return date.isInterval() ? Optional.empty() : switch (date.precision()) {
		case YEAR -> Optional.of(exact(date) + "-01~"); //$NON-NLS-1$
		case MONTH -> Optional.of(exact(date) + "-01~"); //$NON-NLS-1$
		default -> Optional.empty();
		};
	}

	private static Optional<String> middle(PartialDate date) {
		return date.isInterval() ? Optional.empty() : switch (date.precision()) {
		case YEAR -> Optional.of(exact(date) + "-06~"); //$NON-NLS-1$
		case MONTH -> Optional.of(exact(date) + "-15~"); //$NON-NLS-1$
		default -> Optional.empty();
		};
	}

	private static Optional<String> endOf(PartialDate date) {
		if (date.latest() == null) {
			return Optional.empty();
		}
		YearMonth last = YearMonth.from(date.latest());
		return switch (date.precision()) {
		case YEAR, SEASON -> date.isInterval() ? Optional.empty() : Optional.of(last + "~"); //$NON-NLS-1$
		case MONTH -> Optional.of((date.isInterval() ? last.toString() : last.atEndOfMonth().toString()) + '~');
		default -> Optional.empty();
		};
	}

	/** The start of an interval, or the date itself, without doubt. */
	private static String start(PartialDate date) {
		return exact(date).split("/")[0]; //$NON-NLS-1$
	}

	/** The end of an interval, or the date itself, without doubt. */
	private static String end(PartialDate date) {
		return exact(date).substring(exact(date).indexOf('/') + 1);
	}

	private static String exact(PartialDate date) {
		return date.text().replaceAll("[~?%]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
