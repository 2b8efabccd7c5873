package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.model.PartialDate.Precision;
import org.liaison.model.PartialDateException.Problem;

class PartialDateTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2017-08-08,        2017-08-08, 2017-08-08, DAY
			2024-02-29,        2024-02-29, 2024-02-29, DAY
			2022-02,           2022-02-01, 2022-02-28, MONTH
			2013,              2013-01-01, 2013-12-31, YEAR
			2013~,             2013-01-01, 2013-12-31, YEAR
			2013-10-22%,       2013-10-22, 2013-10-22, DAY
			201X,              2010-01-01, 2019-12-31, DECADE
			201X-XX,           2010-01-01, 2019-12-31, DECADE
			20XX,              2000-01-01, 2099-12-31, CENTURY
			2004-XX,           2004-01-01, 2004-12-31, YEAR
			2004-XX-XX,        2004-01-01, 2004-12-31, YEAR
			1985-04-XX,        1985-04-01, 1985-04-30, MONTH
			2027-21,           2027-03-01, 2027-05-31, SEASON
			2027-24,           2027-12-01, 2028-02-29, SEASON
			XXXX-08-08,        ,           ,           UNKNOWN
			2022-01/2022-11,   2022-01-01, 2022-11-30, MONTH
			2013/2014-02-03~,  2013-01-01, 2014-02-03, YEAR
			../2014-12-31,     ,           2014-12-31, DAY
			/2014-12-31,       ,           2014-12-31, DAY
			2012-12/..,        2012-12-01, ,           MONTH
			2012-12/,          2012-12-01, ,           MONTH
			'',                ,           ,           UNKNOWN
			/,                 ,           ,           UNKNOWN
			""")
	void saysItsFirstAndLastDayAndHowFineItIs(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		PartialDate date = PartialDate.parse(text);

		assertEquals(earliest, date.earliest());
		assertEquals(latest, date.latest());
		assertEquals(precision, date.precision());
		assertEquals(text.contains("~") || text.contains("%"), date.isApproximate());
		assertEquals(text.contains("?") || text.contains("%"), date.isUncertain());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017-08-08      | 8 August 2017                | 2017年8月8日          | 8 августа 2017 г.
			2022-02         | February 2022                | 2022年2月             | февраль 2022 г.
			2013            | 2013                         | 2013年                | 2013 г.
			2013~           | about 2013                   | 约2013年              | около 2013 г.
			2022-02~        | about February 2022          | 约2022年2月           | около февраля 2022 г.
			2017-08-08?     | 8 August 2017 (uncertain)    | 2017年8月8日（存疑）  | 8 августа 2017 г. (под вопросом)
			201X            | 2010s                        | 2010年代              | 2010-е гг.
			201X~           | about 2010s                  | 约2010年代            | около 2010-х гг.
			20XX            | 2000–2099                    | 2000—2099年           | 2000–2099 гг.
			2004-XX         | 2004, month unknown          | 2004年，月份不详      | 2004 г., месяц неизвестен
			1985-04-XX      | April 1985, day unknown      | 1985年4月，日不详     | апрель 1985 г., день неизвестен
			XXXX-08-08      | 8 August, year unknown       | 8月8日，年份不详      | 8 августа, год неизвестен
			2027-21         | spring 2027                  | 2027年春季            | весна 2027 г.
			2027-24         | winter 2027–2028             | 2027—2028年冬季       | зима 2027–2028 гг.
			2022-01/2022-11 | January – November 2022      | 2022年1月至11月       | январь – ноябрь 2022 г.
			2013/2015-06    | 2013 – June 2015             | 2013年至2015年6月     | 2013 г. – июнь 2015 г.
			../2014-12-31   | up to 31 December 2014       | 2014年12月31日之前    | до 31 декабря 2014 г.
			2012-12/..      | from December 2012           | 2012年12月起          | с декабря 2012 г.
			../2027-21      | up to spring 2027            | 不晚于2027年春季      | не позднее весны 2027 г.
			/2014           | up to 2014, start unknown    | 至2014年，起始不详    | до 2014 г., начало неизвестно
			2014/           | from 2014, end unknown       | 自2014年起，终止不详  | с 2014 г., окончание неизвестно
			/               | date unknown                 | 日期不详              | дата неизвестна
			""")
	void isSaidInPlainWords(String text, String english, String chinese, String russian) {
		PartialDate date = PartialDate.parse(text);

		assertEquals(english, date.describe(Language.EN));
		assertEquals(chinese, date.describe(Language.ZH));
		assertEquals(russian, date.describe(Language.RU));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			quickly          | SYNTAX      | quickly
			8.8.2017         | SYNTAX      | 8.8.2017
			２０１３         | SYNTAX      | ２０１３
			13               | YEAR        | 13
			20130            | YEAR        | 20130
			2017-13          | MONTH       | 13
			2017-00          | MONTH       | 00
			2017-8           | MONTH       | 8
			2017-25          | MONTH       | 25
			2017-02-30       | DAY         | 30
			2023-02-29       | DAY         | 29
			2027-21-01       | DAY         | 01
			2017-08-08-08    | SYNTAX      | 2017-08-08-08
			20X7             | UNSPECIFIED | 20X7
			201X-05          | UNSPECIFIED | 201X-05
			2017-XX-05       | UNSPECIFIED | 2017-XX-05
			2017-1X          | UNSPECIFIED | 1X
			2017?-08         | QUALIFIER   | 2017?-08
			2017~?           | QUALIFIER   | 2017~?
			2017-08-08T10:00 | TIME        | 2017-08-08T10:00
			2012/2013/2014   | INTERVAL    | 2012/2013/2014
			../..            | INTERVAL    | ../..
			../              | INTERVAL    | ../
			2015/2014        | ORDER       | 2015/2014
			2014/2015-02-30  | DAY         | 30
			""")
	void saysWhatIsWrongWithWhichPart(String text, Problem problem, String part) {
		var thrown = assertThrows(PartialDateException.class, () -> PartialDate.parse(text));

		assertEquals(problem, thrown.problem());
		assertEquals(part, thrown.part());
		assertTrue(thrown.describe(Language.RU).contains(part));
	}

	@ParameterizedTest
	@EnumSource(Problem.class)
	void everyProblemHasItsSentenceInEachLanguage(Problem problem) {
		var sentences = Stream.of(Language.values()).map(new PartialDateException(problem, "2017")::describe).distinct().toList();
		assertEquals(3, sentences.size());
		sentences.forEach(sentence -> assertTrue(sentence.contains("2017"), sentence));
	}

	@Test
	void sortsByFirstThenLastDayWithOpenEndsOutsideAndTheUnknownLast() {
		List<PartialDate> sorted = Stream.of("../2012", "../2014-12-31", "2013-01-01", "2013-01", "2013", "2013/2014", "2013/..", "2013-02",
				"2027-21", "", "XXXX-08-08").map(PartialDate::parse).toList();
		List<PartialDate> shuffled = new ArrayList<>(sorted);
		Collections.shuffle(shuffled, new Random(7));
		Collections.sort(shuffled);
		assertEquals(sorted, shuffled);
	}

	@Test
	void thereIsOneUnknownDate() {
		assertSame(PartialDate.UNKNOWN, PartialDate.parse(" "));
		assertSame(PartialDate.UNKNOWN, PartialDate.parse("/"));
		assertTrue(PartialDate.UNKNOWN.isUnknown());
		assertEquals("", PartialDate.UNKNOWN.text());
		assertNull(PartialDate.UNKNOWN.earliest());
		assertFalse(PartialDate.parse("/2014").isUnknown());
	}

	@Test
	void aMonthIsNoInterval() {
		assertFalse(PartialDate.parse("2022-02").isInterval());
		assertTrue(PartialDate.parse("2022-02/..").isInterval());
	}

	/** Any date that can be written keeps these laws. */
	@Test
	void lawsOfAllDates() {
		var dates = new PartialDates(20_171_108);
		PartialDate before = PartialDate.UNKNOWN;
		for (int i = 0; i < 20_000; i++) {
			String text = dates.next();
			PartialDate date = PartialDate.parse(text);
			assertEquals(date, PartialDate.parse(date.text()), text);
			assertEquals(date.hashCode(), PartialDate.parse(" " + text + " ").hashCode(), text);
			assertTrue(date.earliest() == null || date.latest() == null || !date.earliest().isAfter(date.latest()), text);
			assertEquals(Integer.signum(date.compareTo(before)), -Integer.signum(before.compareTo(date)), text);
			assertEquals(date.equals(before), date.compareTo(before) == 0, text);
			for (Language language : Language.values()) {
				String words = date.describe(language);
				assertFalse(words.isBlank() || words.contains("{") || words.contains("X"), () -> text + ": " + words);
			}
			before = date;
		}
	}

	/** Other text is refused by the exception made for it, and by no other. */
	@Test
	void anythingElseIsRefused() {
		var random = new Random(20_141_231);
		String letters = "0129X-/?~%.T ";
		for (int i = 0; i < 50_000; i++) {
			var text = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				assertEquals(text.toString().strip().equals("/") ? "" : text.toString().strip(), PartialDate.parse(text.toString()).text());
			} catch (PartialDateException refused) {
				assertFalse(refused.describe(Language.EN).isBlank());
			}
		}
	}
}
