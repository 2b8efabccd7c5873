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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever a person reads is there in English, Chinese and Russian. */
class MessageFilesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles");
	private static final List<String> TRANSLATIONS = List.of("_zh_CN", "_ru");
	private static final Pattern TRANSLATED = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?\\.properties$");
	private static final Pattern OUTPUT_OR_TEST = Pattern.compile("/target/|/OSGI-INF/|^[^/]*\\.test(s|ing)\\b");

	@Test
	void everyTextIsThereInThreeLanguages() throws IOException {
		List<Path> english = english();
		assertFalse(english.isEmpty(), "no message file found in " + BUNDLES.toAbsolutePath());

		List<String> missing = new ArrayList<>();
		for (Path file : english) {
			for (String translation : TRANSLATIONS) {
				compare(file, file.resolveSibling(file.getFileName().toString().replace(".properties", translation + ".properties")), missing);
			}
		}
		assertEquals(List.of(), missing);
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
