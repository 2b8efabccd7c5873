package org.liaison.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever a person reads is there in English, Chinese and Russian. */
class MessageFilesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles");
	private static final List<String> TRANSLATIONS = List.of("_zh_CN", "_ru");
	private static final Pattern TRANSLATED = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?\\.properties$");
	private static final Pattern OUTPUT_OR_TEST = Pattern.compile("/target/|/OSGI-INF/|^[^/]*\\.test(s|ing)\\b");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
	/** What an apostrophe keeps from being an argument. */
	private static final Pattern QUOTED = Pattern.compile("''|'[^']*'");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern NLS_FILE = Pattern.compile("NLS\\.initializeMessages\\(\"[\\w.]*\\.(\\w+)\"");

	@Test
	void everyTextIsThereInThreeLanguages() throws IOException {
		List<Path> english = english();
		assertFalse(english.isEmpty(), "no message file found in " + BUNDLES.toAbsolutePath());

		List<String> missing = new ArrayList<>();
		for (Path file : english) {
			for (String translation : TRANSLATIONS) {
				compare(file, translation(file, translation), missing);
			}
		}
		assertEquals(List.of(), missing);
	}

	/** What a text is about has its place in every language: a number or a name that one of them leaves out is not told there. */
	@Test
	void everyTextTellsTheSameInThreeLanguages() throws IOException {
		List<String> different = new ArrayList<>();
		for (Path file : english()) {
			// The parts of a date are offered as words and as numbers; each language takes those that it needs.
			if (!file.endsWith("dates.properties")) {
				for (String translation : TRANSLATIONS) {
					Path translated = translation(file, translation);
					different(read(file), read(translated)).forEach(name -> different.add(BUNDLES.relativize(translated) + ": " + name));
				}
			}
		}
		assertEquals(List.of(), different);
	}

	@Test
	void everyFieldForATextHasOne() throws IOException {
		List<Path> classes = classes();
		assertFalse(classes.isEmpty(), "no class of texts found in " + BUNDLES.toAbsolutePath());

		List<String> silent = new ArrayList<>();
		for (Path source : classes) {
			String text = Files.readString(source);
			Properties texts = read(source.resolveSibling(messageFile(text)));
			silent(text, texts).forEach(name -> silent.add(BUNDLES.relativize(source) + ": " + name));
		}
		assertEquals(List.of(), silent);
	}

	@Test
	void aDifferenceIsNoticed() {
		Properties english = properties("count", "{0} of {1,number,integer}", "name", "{0}", "plain", "It''s '{0}'");
		assertEquals(List.of("count"), different(english, properties("count", "{0}", "name", "«{0}»", "plain", "\u2014")));
		assertEquals(List.of("name"), different(english, properties("count", "{1}: {0}", "name", "{1}", "plain", "\u2014")));

		String fields = """
				public static String count;
				public static String name;
				NLS.initializeMessages("org.liaison.ui.list.listText", ListText.class);
				""";
		assertEquals(List.of("name"), silent(fields, properties("count", "{0}")));
		assertEquals("listText.properties", messageFile(fields));
	}

	/** The names of texts whose arguments are not the same in both. */
	private static List<String> different(Properties english, Properties translations) {
		return new TreeSet<>(english.stringPropertyNames()).stream()
				.filter(name -> translations.containsKey(name) && !arguments(english, name).equals(arguments(translations, name))).toList();
	}

	private static Set<String> arguments(Properties texts, String name) {
		String unquoted = QUOTED.matcher(texts.getProperty(name)).replaceAll("");
		return ARGUMENT.matcher(unquoted).results().map(match -> match.group(1)).collect(Collectors.toSet());
	}

	/** The fields of a class of texts that its message file has no text for. */
	private static List<String> silent(String source, Properties texts) {
		return FIELD.matcher(source).results().map(match -> match.group(1)).filter(name -> !texts.containsKey(name)).toList();
	}

	/** The message file that a class of texts reads; it stands beside the class. */
	private static String messageFile(String source) {
		Matcher bundle = NLS_FILE.matcher(source);
		return bundle.find() ? bundle.group(1) + ".properties" : "";
	}

	private static List<Path> classes() throws IOException {
		List<Path> classes = new ArrayList<>();
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/")).sorted().toList()) {
				if (!messageFile(Files.readString(file)).isEmpty()) {
					classes.add(file);
				}
			}
		}
		return classes;
	}

	private static Properties properties(String... namesAndTexts) {
		var properties = new Properties();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			properties.setProperty(namesAndTexts[i], namesAndTexts[i + 1]);
		}
		return properties;
	}

	/** A translation may have more: other languages have forms of words that English does not need. */
	private static void compare(Path english, Path translated, List<String> missing) {
		Properties translations = read(translated);
		for (String name : new TreeSet<>(read(english).stringPropertyNames())) {
			if (translations.getProperty(name, "").isBlank()) {
				missing.add(BUNDLES.relativize(translated) + ": " + name);
			}
		}
	}

	private static Path translation(Path english, String translation) {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", translation + ".properties"));
	}

	/** The message files in English, which their names do not say. */
	private static List<Path> english() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			return files.filter(file -> file.toString().endsWith(".properties") && !TRANSLATED.matcher(file.toString()).find())
					.filter(file -> !file.endsWith("build.properties") && !OUTPUT_OR_TEST.matcher(BUNDLES.relativize(file).toString()).find())
					.sorted().toList();
		}
	}

	private static Properties read(Path file) {
		var properties = new Properties();
		if (!Files.exists(file)) {
			return properties;
		}
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
