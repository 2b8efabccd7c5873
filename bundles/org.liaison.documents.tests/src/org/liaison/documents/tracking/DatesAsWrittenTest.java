package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.model.Language;
import org.liaison.model.PartialDate;

class DatesAsWrittenTest {

	private final DatesAsWritten dates = new DatesAsWritten();

	@ParameterizedTest
	@CsvSource({ "2027-03,2027-03", "31.12.2027,2027-12-31", "1/2/2027,", "13/2/2027,2027-02-13", "2/13/2027,2027-02-13", "03.2027,2027-03",
			"2027/3/5,2027-03-05", "2027年3月5日,2027-03-05", "2027年3月,2027-03", "2027年,2027", "2027,2027", "март 2027 года,2027-03",
			"5 марта 2027 г.,2027-03-05", "March 2027,2027-03", "2027 г.,2027", "2027-21,2027-21", "二〇二七年三月,2027-03",
			"2027-03-15 00:00:00,2027-03-15", "2027-03-15T08:30,2027-03-15", "15.03.2027 0:00,2027-03-15", "not before 2027-05,2027-05/..",
			"не ранее 05.2027,2027-05/.." })
	void figuresAndWords(String written, String edtf) {
		assertEquals(Optional.ofNullable(edtf), dates.parse(written).map(PartialDate::text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "as soon as possible", "尽快", "по мере готовности", "31.02.2027", "next year", "明年三月", "end of the year", "1 May", "12:30", "3 weeks after signing" })
	void wordsThatSayNoDateGiveNone(String words) {
		assertEquals(Optional.empty(), dates.parse(words));
	}

	@ParameterizedTest
	@MethodSource("dates")
	void whatTheWorkbenchSaysItUnderstands(String edtf, Language language) {
		PartialDate date = PartialDate.parse(edtf);
		assertEquals(Optional.of(date), dates.parse(date.describe(language)), date.describe(language));
	}

	static Stream<Object[]> dates() {
		return Stream.of("2027", "2027-02", "2027-12", "2027-03-05", "2027-11-30", "2027-21", "2027-23", "2027~", "2027-06~", "../2027-12-31", "../2027-06")
				.flatMap(date -> Stream.of(Language.values()).map(language -> new Object[] { date, language }));
	}
}
