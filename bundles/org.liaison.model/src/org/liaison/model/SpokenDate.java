package org.liaison.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Understands dates as officers say them in English, Chinese and Russian: "1 May 2027", "весной 2027 года", "2027年底前", "first half of
 * 2027", "by the end of the year". The patterns are in {@code spoken*.properties}.
 * <p>
 * A date is only made where the words name one. "As soon as possible", "как можно скорее" and "尽快" name none, and stay words.
 * What is said loosely stays loose: the end of 2027 is {@code 2027-12~}, by the end of 2027 is {@code ../2027-12}.
 * </p>
 */
public final class SpokenDate {

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
		return written(words.strip()).or(() -> READERS.values().stream().flatMap(reader -> reader.read(plain, today).stream()).findFirst());
	}

	private static Optional<PartialDate> written(String text) {
		try {
			return Optional.of(PartialDate.parse(text)).filter(date -> !date.isUnknown());
		} catch (PartialDateException words) {
			return Optional.empty();
		}
	}
}
