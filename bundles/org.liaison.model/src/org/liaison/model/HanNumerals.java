package org.liaison.model;

import java.util.regex.Pattern;

/** Numbers of years, months and days that are written in Chinese characters ("二〇二七年", "十二月三十一日"), put in digits. */
final class HanNumerals {

	private static final String DIGITS = "〇一二三四五六七八九"; //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)"); //$NON-NLS-1$
	private static final Pattern COUNT = Pattern.compile("(?=[一二三四五六七八九十])([二三]?十)?([一二三四五六七八九])?(?=[月日号])"); //$NON-NLS-1$

	private HanNumerals() {
	}

	static String inDigits(String words) {
		String years = YEAR.matcher(words).replaceAll(year -> year.group().chars().map(HanNumerals::digit).mapToObj(String::valueOf)
				.reduce("", String::concat)); //$NON-NLS-1$
		return COUNT.matcher(years).replaceAll(count -> String.valueOf(tens(count.group(1)) + (count.group(2) == null ? 0 : digit(count.group(2).charAt(0)))));
	}

	private static int digit(int character) {
		return Math.max(0, DIGITS.indexOf(character));
	}

	private static int tens(String words) {
		return words == null ? 0 : words.length() == 1 ? 10 : 10 * digit(words.charAt(0));
	}
}
