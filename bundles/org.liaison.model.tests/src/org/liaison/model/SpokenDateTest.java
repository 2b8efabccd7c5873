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
			""")
	void whatOfficersSay(String words, String date) {
		assertEquals(Optional.of(PartialDate.parse(date)), SpokenDate.read(words, TODAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "as soon as possible", "soon", "quickly", "in time", "next step", "как можно скорее", "в ближайшее время",
			"по мере готовности", "尽快", "及时", "下一步", "the end", "by then", "end of the meeting", "31 February 2027", "May", "1 May", "13.13.2027",
			"2028 to 2027", "from 2028 to 2027", "2027年13月", "2027 ports", "Room 2027a" })
	void wordsThatNameNoDateStayWords(String words) {
		assertEquals(Optional.empty(), SpokenDate.read(words, TODAY));
	}

	/** What the product says of a date is understood when it is typed. */
	@ParameterizedTest
	@EnumSource
	void whatIsShownCanBeTyped(Language language) {
		for (String text : new String[] { "2027-05-01", "2027-05", "2027", "2027-21", "2027-22", "2027-23", "2027-12/..", "../2027-12-31" }) {
			PartialDate date = PartialDate.parse(text);
			assertEquals(Optional.of(date), SpokenDate.read(date.describe(language), TODAY), date.describe(language));
		}
	}

	@Test
	void theYearIsThatOfTheDayOnWhichItIsSaid() {
		assertEquals("2031-12~", SpokenDate.read("end of the year", LocalDate.of(2031, 1, 1)).orElseThrow().text());
	}
}
