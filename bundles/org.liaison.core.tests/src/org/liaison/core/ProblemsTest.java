package org.liaison.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.query.FilterException.Fault;
import org.liaison.core.query.FilterParser;
import org.liaison.core.value.Expected;
import org.liaison.model.Language;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.Shipments;

class ProblemsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

	@ParameterizedTest
	@EnumSource
	void everyProblemIsSaidInEveryLanguageWithTheSameArguments(Problem problem) throws IOException {
		Set<String> english = arguments(texts("").getProperty(problem.name()));
		for (String language : new String[] { "", "_zh_CN", "_ru" }) {
			Properties texts = texts(language);
			assertEquals(english, arguments(texts.getProperty(problem.name())), problem + language);
			String none = texts.getProperty(problem + ".none");
			assertEquals(texts("").containsKey(problem + ".none"), none != null, problem + language);
		}
	}

	@Test
	void everythingThatCanBeWrongHasWords() throws IOException {
		for (String language : new String[] { "", "_zh_CN", "_ru" }) {
			Properties texts = texts(language);
			for (Enum<?> constant : Stream.<Enum<?>[]>of(Fault.values(), Expected.values(), Hindrance.values()).flatMap(Stream::of).toList()) {
				assertTrue(texts.containsKey(constant.getDeclaringClass().getSimpleName() + '.' + constant.name()), constant + language);
			}
		}
	}

	@Test
	void noSentenceIsLeftOver() throws IOException {
		Set<Object> keys = new HashSet<>(texts("").keySet());
		for (Problem problem : Problem.values()) {
			keys.remove(problem.name());
			keys.remove(problem + ".none");
		}
		Stream.<Enum<?>[]>of(Fault.values(), Expected.values(), Hindrance.values()).flatMap(Stream::of)
				.forEach(constant -> keys.remove(constant.getDeclaringClass().getSimpleName() + '.' + constant.name()));
		for (VerifyReport.Problem finding : VerifyReport.Problem.values()) {
			assertTrue(keys.remove("verify." + finding), finding + " has no words");
		}
		assertEquals(Set.of("AT_POSITION"), keys);
	}

	@Test
	void aDateIsExplained() {
		var failure = filterFailure("agreed < 2026-13");
		assertTrue(Problems.sentence(failure, Language.EN).startsWith("“2026-13” is no date (agreed). "),
				Problems.sentence(failure, Language.EN));
		assertTrue(Problems.sentence(failure, Language.RU).endsWith("(Позиция 10 в условии.)"), Problems.sentence(failure, Language.RU));
	}

	@Test
	void anUnknownNameIsToldWithSimilarOnesOnlyWhenThereAreAny() {
		assertEquals("没有记录“X”。", Problems.sentence(new RegisterException(Problem.NO_SUCH_RECORD, "X", ""), Language.ZH));
		assertEquals("没有记录“X”。相近的有：Y。", Problems.sentence(new RegisterException(Problem.NO_SUCH_RECORD, "X", "Y"), Language.ZH));
	}

	@Test
	void aFailureInsideAFailureIsSaidAsASentence() {
		var inner = new RegisterException(Problem.UNKNOWN_TYPE, "Commitmint", "Commitment");
		assertEquals("a.json cannot be imported, nothing was changed. COM-3: There is no type “Commitmint”. Similar: Commitment.",
				Problems.sentence(new RegisterException(Problem.BAD_IMPORT, "a.json", "COM-3", inner), Language.EN));
	}

	@Test
	void bracesAreSaidAsTheyAre() {
		String sentence = Problems.sentence(new RegisterException(Problem.BAD_VALUE, "{x}", "lines", Expected.OBJECTS_AS_JSON), Language.EN);
		assertEquals("“{x}” cannot be a value of lines: expected is JSON, as in [{…}].", sentence);
	}

	@Test
	void theUnexpectedIsSaidAndCancellingIsNoFailure() {
		assertTrue(Problems.sentence(new IllegalStateException("boom"), Language.RU).contains("IllegalStateException: boom"));
		assertEquals("Cancelled. Nothing was changed.", Problems.sentence(new OperationCanceledException(), Language.EN));
		assertFalse(Problems.sentence(new NullPointerException(), Language.EN).contains("null"));
	}

	private static RuntimeException filterFailure(String text) {
		var model = new Shipments();
		try {
			FilterParser.of(new MemoryRegister(model.types())).parse(model.shipment(), text);
		} catch (RegisterException e) {
			return e;
		}
		throw new AssertionError(text);
	}

	private static Set<String> arguments(String sentence) {
		Set<String> arguments = new HashSet<>();
		ARGUMENT.matcher(sentence).results().forEach(match -> arguments.add(match.group(1)));
		return arguments;
	}

	private static Properties texts(String language) throws IOException {
		var properties = new Properties();
		try (var in = new InputStreamReader(Problems.class.getResourceAsStream("problems" + language + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
