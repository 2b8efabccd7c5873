package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027-05-01              | 2027-05-01
			1 May 2027              | 2027-05-01
			May 1st, 2027           | 2027-05-01
			1 мая 2027 года         | 2027-05-01
			1 мая 2027 г.           | 2027-05-01
			01.05.2027              | 2027-05-01
			2027年5月1日            | 2027-05-01
			May 2027                | 2027-05
			в мае 2027 г.           | 2027-05
			май 2027                | 2027-05
			2027年5月               | 2027-05
			2027年五月              | 2027-05
			2027                    | 2027
			2027 год                | 2027
			2027年                  | 2027
			spring 2027             | 2027-21
			in the spring of 2027   | 2027-21
			весна 2027              | 2027-21
			весной 2027 года        | 2027-21
			2027年春季              | 2027-21
			2027年春                | 2027-21
			осенью следующего года  | 2027-23
			明年秋天                | 2027-23
			winter next year        | 2027-24
			end of 2027             | 2027-12~
			late 2027               | 2027-12~
			конец 2027              | 2027-12~
			в конце 2027 года       | 2027-12~
			2027年底                | 2027-12~
			2027年年底              | 2027-12~
			by the end of 2027      | ../2027-12
			до конца 2027 года      | ../2027-12
			к концу 2027 г.         | ../2027-12
			2027年底前              | ../2027-12
			by the end of the year  | ../2026-12
			до конца года           | ../2026-12
			年底前                  | ../2026-12
			by end of next year     | ../2027-12
			до конца следующего года | ../2027-12
			明年年底前              | ../2027-12
			by 1 May 2027           | ../2027-05-01
			до 1 мая 2027 года      | ../2027-05-01
			не позднее 1 мая 2027 г. | ../2027-05-01
			2027年5月1日前          | ../2027-05-01
			不晚于2027年5月1日      | ../2027-05-01
			first half of 2027      | 2027-01/2027-06
			первая половина 2027 года | 2027-01/2027-06
			в первом полугодии 2027 года | 2027-01/2027-06
			2027年上半年            | 2027-01/2027-06
			by the first half of 2027 | ../2027-06
			second half of 2027     | 2027-07/2027-12
			во втором полугодии 2027 года | 2027-07/2027-12
			明年下半年              | 2027-07/2027-12
			Q3 2027                 | 2027-07/2027-09
			в III квартале 2027 года | 2027-07/2027-09
			2027年第三季度          | 2027-07/2027-09
			beginning of 2027       | 2027-01~
			начало 2027 года        | 2027-01~
			2027年初                | 2027-01~
			mid-2027                | 2027-06~
			середина 2027 года      | 2027-06~
			2027年中                | 2027-06~
			end of February 2028    | 2028-02-29~
			2027年5月底             | 2027-05-31~
			about 2027              | 2027~
			около 2027 года         | 2027~
			2027年左右              | 2027~
			from May 2027           | 2027-05/..
			с мая 2027 года         | 2027-05/..
			自2027年5月起           | 2027-05/..
			from May 2027 to June 2028 | 2027-05/2028-06
			с мая 2027 года по июнь 2028 года | 2027-05/2028-06
			2027年5月至2028年6月    | 2027-05/2028-06
			2027–2028               | 2027/2028
			2027—2028 гг.           | 2027/2028
			END OF 2027,            | 2027-12~
			2027/3/1                | 2027-03-01
			2027/03/01              | 2027-03-01
			2027.3.1                | 2027-03-01
			2027-3-1                | 2027-03-01
			2027/5                  | 2027-05
			12.2027                 | 2027-12
			by year-end             | ../2026-12
			by year-end 2027        | ../2027-12
			end 2027                | 2027-12~
			by end-2027             | ../2027-12
			截至2027年底            | ../2027-12
			二〇二七年三月          | 2027-03
			二○二七年十二月三十一日 | 2027-12-31
			二〇二七年底            | 2027-12~
			明年三月一日            | 2027-03-01
			明年十月二十日          | 2027-10-20
			明年十二月三十一日前    | ../2027-12-31
			2027年5月上旬           | 2027-05-01/2027-05-10
			2027年5月中旬           | 2027-05-11/2027-05-20
			2027年2月下旬           | 2027-02-21/2027-02-28
			2027年第四季度末        | 2027-12~
			2027年上半年末前        | ../2027-06
			в третьей декаде мая 2027 года | 2027-05-21/2027-05-31
			IV кв. 2027 г.          | 2027-10/2027-12
			в 4 кв. 2027            | 2027-10/2027-12
			в 2027–2030 годах       | 2027/2030
			по 2030 год включительно | ../2030
			с 2027 по 2030 год включительно | 2027/2030
			not before 2027-05      | 2027-05/..
			by 2027-05-03           | ../2027-05-03
			не ранее 2027-05        | 2027-05/..
			не позднее 05.2027      | ../2027-05
			не позднее 2027/5/3     | ../2027-05-03
			""")
	void whatOfficersSay(String words, String date) {
		assertEquals(Optional.of(PartialDate.parse(date)), SpokenDate.read(words, TODAY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			before 2027                    | ../2026
			prior to May 2027              | ../2027-04
			before 1 May 2027              | ../2027-04-30
			before the beginning of 2027   | ../2026
			before spring 2027             | ../2027-02
			before the second half of 2027 | ../2027-06
			before the end of 2027         | ../2027-12
			by 2027                        | ../2027
			until 2027                     | ../2027
			until the end of May 2027      | ../2027-05-31
			May 2027 at the latest         | ../2027-05
			2027 or earlier                | ../2027
			after 2027                     | 2028/..
			after 1 May 2027               | 2027-05-02/..
			after the end of 2027          | 2028-01/..
			2027 or later                  | 2027/..
			2027 onwards                   | 2027/..
			not before May 2027            | 2027-05/..
			May 2027 at the earliest       | 2027-05/..
			2027 or 2028                   | 2027/2028
			in 2027 or in 2028             | 2027/2028
			May 2027 or June 2027          | 2027-05/2027-06
			2027年12月或2028年1月          | 2027-12/2028-01
			в мае 2027 г. или в июне 2027 г. | 2027-05/2027-06
			mid-2027 to end of 2027        | 2027-06/2027-12
			May to July 2027               | 2027-05/2027-07
			from May to July 2027          | 2027-05/2027-07
			May–July 2027                  | 2027-05/2027-07
			1-5 May 2027                   | 2027-05-01/2027-05-05
			May 1–5, 2027                  | 2027-05-01/2027-05-05
			28 May to 3 June 2027          | 2027-05-28/2027-06-03
			Q1 2027 to Q3 2027             | 2027-01/2027-09
			1 May next year                | 2027-05-01
			during 2027                    | 2027
			до 2027 года                   | ../2026
			до мая 2027 г.                 | ../2027-04
			до весны 2027 года             | ../2027-02
			до начала 2027 года            | ../2026
			до середины 2027 года          | ../2027-06
			до 31 декабря 2027 года включительно | ../2027-12-31
			до 2027 года включительно      | ../2027
			в срок до 1 мая 2027 года      | ../2027-05-01
			к 2027 году                    | ../2027
			по декабрь 2027 года           | ../2027-12
			не позднее 2027 года           | ../2027
			после 2027 года                | 2028/..
			не ранее мая 2027 года         | 2027-05/..
			2027 год или позже             | 2027/..
			2027 или 2028 год              | 2027/2028
			1 полугодие 2027 года          | 2027-01/2027-06
			во 2-м полугодии 2027 г.       | 2027-07/2027-12
			с мая по июль 2027 года        | 2027-05/2027-07
			май–июль 2027 г.               | 2027-05/2027-07
			1–5 мая 2027 года              | 2027-05-01/2027-05-05
			с 28 мая по 3 июня 2027 года   | 2027-05-28/2027-06-03
			1 мая следующего года          | 2027-05-01
			в течение 2027 года            | 2027
			2027年前                       | ../2026
			2027年以前                     | ../2026
			2027年5月前                    | ../2027-04
			2027年5月底前                  | ../2027-05-31
			明年年底前                     | ../2027-12
			不晚于2027年                   | ../2027
			截至2027年底止                 | ../2027-12
			到2027年底                     | ../2027-12
			明年3月1日                     | 2027-03-01
			今年12月1日前                  | ../2026-12-01
			2027年5月至6月                 | 2027-05/2027-06
			2027年5月1日至5日              | 2027-05-01/2027-05-05
			2027年5月28日至6月3日          | 2027-05-28/2027-06-03
			2027年后                       | 2028/..
			2027年以后                     | 2028/..
			2027年前后                     | 2027~
			2027年或2028年                 | 2027/2028
			最早2027年5月                  | 2027-05/..
			2027年或以后                   | 2027/..
			2027年内                       | 2027
			明年底                         | 2027-12~
			2027年中                       | 2027-06~
			""")
	void whatIsCountedAndWhatIsNot(String words, String date) {
		assertEquals(Optional.of(PartialDate.parse(date)), SpokenDate.read(words, TODAY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			end of 2027 for transit            | end of 2027
			in May 2027, in Harbin             | in May 2027
			May 1, 2027 the bridge opens       | May 1, 2027
			by the end of 2027 to speed up     | by the end of 2027
			2027                               | 2027
			2027, in Harbin                    | 2027
			2027. Then                         | 2027
			2027-05-01 in Harbin               | 2027-05-01
			2027年底前完成                     | 2027年底前
			2027年完成                         | 2027年
			2027年中方将提供                   | -
			2027年前往哈尔滨                   | -
			2027年至今                         | -
			明天会晤                           | -
			今后推进                           | -
			до конца 2027 года откроют         | до конца 2027 года
			в мае 2027 г. в Харбине            | в мае 2027 г.
			2000 vehicles                      | -
			9999 tons                          | -
			2000-2500 tons                     | -
			2000.5 tons                        | -
			2000 500 тонн                      | -
			2000 辆                            | -
			2000辆                             | -
			2000 автомобилей                   | -
			2000–2500 тонн                     | -
			2027 or so                         | -
			2027 or 2030                       | -
			end of 2027 or 2028                | -
			by the end of 2027 or 2028         | -
			by 2027 or 2028                    | -
			May 2027 or October 2027           | -
			May 2027 or October next year      | -
			end of 2027 and may be extended    | end of 2027
			к 2027 или 2028 году               | -
			в конце 2027 или 2028 года         | -
			май 2027 г. или октябрь 2027 г.    | -
			2027年底或2028年                   | -
			2027年5月或十月                    | -
			2027年或2028年前                   | -
			2027/3/1 in Harbin                 | 2027/3/1
			2027/13/1                          | -
			2027/5/32                          | -
			2027/28                            | -
			2027/5 tons                        | -
			2027.3.1.4                         | -
			1/5/2027                           | -
			12.2027                            | 12.2027
			12.2027 tons                       | -
			明年三月一日完成                   | 明年三月一日
			明年三月三十二日                   | -
			2027年13月                         | -
			2027 and beyond                    | -
			2028 to 2027                       | -
			2027 или 2030 год                  | -
			as soon as possible                | -
			""")
	void aDateEndsWhereItsWordsEnd(String text, String words) {
		assertEquals(words == null ? "" : words, SpokenDate.beginning(text, TODAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "as soon as possible", "soon", "quickly", "in time", "next step", "как можно скорее", "в ближайшее время",
			"по мере готовности", "尽快", "及时", "下一步", "the end", "by then", "end of the meeting", "31 February 2027", "May", "1 May", "13.13.2027", "2027/13", "2027/28", "13.2027", "2027/2/30", "1/5/2027", "end of 2027 or 2028", "start of 2027 or 2028",
			"2028 to 2027", "from 2028 to 2027", "2027年13月", "2027 ports", "Room 2027a" })
	void wordsThatNameNoDateStayWords(String words) {
		assertEquals(Optional.empty(), SpokenDate.read(words, TODAY));
	}

	/** What the product says of a date is understood when it is typed. */
	@ParameterizedTest
	@EnumSource
	void whatIsShownCanBeTyped(Language language) {
		for (String text : new String[] { "2027-05-01", "2027-05", "2027", "2027-21", "2027-22", "2027-23", "2027-12/..", "../2027-12-31", "../2027", "../2027-05", "../2027-21" }) {
			PartialDate date = PartialDate.parse(text);
			assertEquals(Optional.of(date), SpokenDate.read(date.describe(language), TODAY), date.describe(language));
		}
	}

	@Test
	void theYearIsThatOfTheDayOnWhichItIsSaid() {
		assertEquals("2031-12~", SpokenDate.read("end of the year", LocalDate.of(2031, 1, 1)).orElseThrow().text());
	}
}
