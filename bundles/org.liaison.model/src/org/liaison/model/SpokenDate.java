package org.liaison.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands dates as officers say them in English, Chinese and Russian: "1 May 2027", "весной 2027 года", "2027年底前", "first half of
 * 2027", "by the end of the year", "2027/5/1". The patterns are in {@code spoken*.properties}.
 * <p>
 * A date is only made where the words name one. "As soon as possible", "как можно скорее" and "尽快" name none, and stay words.
 * What is said loosely stays loose: the end of 2027 is {@code 2027-12~}, by the end of 2027 is {@code ../2027-12}.
 * </p>
 * <p>
 * "By", "until", "к", "по", "не позднее" and "不晚于" count what they name: until 2027 is {@code ../2027}. "Before" does not: before 2027 is
 * {@code ../2026}. "До 2027 года" and "2027年前" do not either, but "до 1 мая" and "5月1日前" name the day on which something is due, and count
 * it. Whatever is said of an end ("до конца 2027 года", "2027年底前", "before the end of 2027") counts that end. One date or the next is a span
 * of both ("2027 or 2028"); other alternatives name no date, and nothing is said of an alternative ("by 2027 or 2028").
 * </p>
 */
public final class SpokenDate {

	private static final int LONGEST = 60;
	/** Numbers that are years and months only when nothing is counted by them. */
	private static final Pattern BARE = Pattern.compile("\\d{4}(?: ?[\u2013\u2014-] ?\\d{4}|/\\d\\d?)?|\\d\\d?[./]\\d{4}"); //$NON-NLS-1$
	private static final Pattern COUNTED = Pattern.compile("[\\s\u00a0]*[\\p{L}\\p{N}%\u2030$\u20ac\u20bd]|[.,:]\\d"); //$NON-NLS-1$

	/** What goes on in digits is a part of something longer. */
	private static final Pattern IN_NUMBERS = Pattern.compile("(?<=/)\\d|(?<=\\d)[./-]\\d"); //$NON-NLS-1$

	private static final Map<Language, DateReader> READERS = new EnumMap<>(Language.class);

	static {
		Arrays.stream(Language.values()).forEach(language -> READERS.put(language, new DateReader(language)));
	}

	private SpokenDate() {
	}

	/**
	 * The date that words name, in any of the three languages, or written as {@link PartialDate#text()}.
	 *
	 * @param today the day on which it is said, for "this year" and "next year"
	 * @return the date, empty when the words name none
	 */
	public static Optional<PartialDate> read(String words, LocalDate today) {
		String plain = words.strip().replaceAll("[\\s\\u00a0]+", " ").replaceAll("[,;，。；、]+$", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String digits = HanNumerals.inDigits(plain);
		return written(words.strip()).or(() -> NumericDate.read(plain)).or(() -> READERS.values().stream().flatMap(reader -> reader.read(digits, today).stream()).findFirst());
	}

	/**
	 * The longest beginning of a text that names a date, which can have commas and dots in it. It ends where words end, and what follows
	 * must not change what it says: "2000" in "2000 vehicles" and "2027" in "2027 and beyond" are no dates.
	 *
	 * @return the words, empty when the text does not begin with a date
	 */
	public static String beginning(String text, LocalDate today) {
		String lower = text.toLowerCase(Locale.ROOT);
		for (int end = Math.min(text.length(), LONGEST); end > 0; end--) {
			String words = text.substring(0, end);
			if (isEnd(text, end) && read(words, today).isPresent() && !goesOn(lower, words)) {
				return words;
			}
		}
		return ""; //$NON-NLS-1$
	}

	private static boolean isEnd(String text, int end) {
		char last = text.charAt(end - 1);
		boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(text.charAt(end)) || isHan(last);
		return wordEnds && !Character.isWhitespace(last) && ",;，；。".indexOf(last) < 0; //$NON-NLS-1$
	}

	private static boolean goesOn(String text, String words) {
		boolean bare = BARE.matcher(words).matches();
		return bare && COUNTED.matcher(text).region(words.length(), text.length()).lookingAt()
				|| IN_NUMBERS.matcher(text).region(words.length(), text.length()).useTransparentBounds(true).lookingAt()
				|| READERS.values().stream().anyMatch(reader -> reader.goesOn(text, words.length()));
	}

	private static boolean isHan(char letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
	}

	private static Optional<PartialDate> written(String text) {
		try {
			return Optional.of(PartialDate.parse(text)).filter(date -> !date.isUnknown());
		} catch (PartialDateException words) {
			return Optional.empty();
		}
	}
}
