package org.liaison.documents.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.core.Problem;
import org.liaison.core.Problems;
import org.liaison.core.RegisterException;
import org.liaison.model.Language;

/** A mapping that is not written as one is told of, in one sentence; nothing in it is passed over. */
class MappingTextTest {

	private static final String WHOLE = """
			{ "name": "tracker", "type": "Commitment", "sheet": "2026", "identifier": "No", "keys": true,
			  "columns": { "Task": "title.en", "Owner": { "to": "obligors", "values": { "HQ": "ORG-1" }, "separator": "/" },
			    "Due": { "to": "agreed", "words": "dateWording" } },
			  "always": { "marking": "SHAREABLE" } }""";

	@Test
	void whatIsWrittenIsReadAgain() {
		assertEquals(MappingText.parse(WHOLE), MappingText.parse(MappingText.write(MappingText.parse(WHOLE))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"\"columns\"|\"colums\"|“colums” means nothing here. Similar: columns, always, keys.",
			"\"always\"|\"Always\"|“Always” means nothing here. Similar: always, keys, columns.",
			"\"values\"|\"value\"|“value” means nothing here. Similar: values, separator, to.",
			"\"to\": \"obligors\", |\"to\": \"\", |“” cannot be a value of to: expected is a text.",
			"true|\"yes\"|“yes” cannot be a value of keys: expected is true or false.",
			"{ \"HQ\": \"ORG-1\" }|[ \"HQ\" ]|“[\"HQ\"]” cannot be a value of values: expected is an object in braces.",
			"\"ORG-1\"|[]|“[]” cannot be a value of HQ: expected is a text.",
			"\"title.en\"|5|“5” cannot be a value of Task: expected is a text.",
			"\"No\"|\" \"|“ ” cannot be a value of identifier: expected is a text." })
	void whatIsWrittenWrongIsNamed(String right, String wrong, String sentence) {
		assertEquals("The mapping “tracker” cannot be used: " + sentence, sentence(WHOLE.replace(right, wrong), Language.EN));
	}

	@Test
	void aMappingNamesAColumnAtLeast() {
		for (String columns : new String[] { "", ", \"columns\": {}" }) {
			assertEquals("The mapping “x” cannot be used: Under “columns” it says of no column what it means.",
					sentence("{ \"name\": \"x\", \"type\": \"Commitment\", \"identifier\": \"No\"" + columns + " }", Language.EN));
		}
	}

	@Test
	void whatIsNoObjectIsNoMapping() {
		for (String text : new String[] { "[]", "", "5" }) {
			assertEquals("This is no mapping: a mapping is a JSON object, in braces.", sentence(text, Language.EN));
		}
	}

	@Test
	void whatIsNoJsonIsSaidInTheReadersLanguage() {
		String text = "{ \"name\": \"x\",\n nonsense";
		assertEquals("This is no mapping: from line 2, column 2, it is not JSON.", sentence(text, Language.EN));
		assertEquals("这不是对应关系：自第2行第2列起不是 JSON。", sentence(text, Language.ZH));
		assertEquals(Problem.BAD_MAPPING_TEXT, assertThrows(RegisterException.class, () -> MappingText.parse("not JSON")).problem());
	}

	private static String sentence(String text, Language language) {
		return Problems.sentence(assertThrows(RegisterException.class, () -> MappingText.parse(text)), language);
	}
}
