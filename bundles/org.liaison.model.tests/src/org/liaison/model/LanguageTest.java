package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

	@ParameterizedTest
	@CsvSource({ "en,EN", "en_GB,EN", "EN-us,EN", "zh,ZH", "zh_CN,ZH", "zh-Hans,ZH", "zh-hans-CN,ZH", "zh_CN_#Hans,ZH", "ru,RU", "ru_RU,RU" })
	void isFoundByTagOrLocale(String tag, Language language) {
		assertEquals(language, Language.of(tag));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "de", "english", "zho", "r" })
	void othersAreRefused(String tag) {
		assertThrows(IllegalArgumentException.class, () -> Language.of(tag));
	}
}
