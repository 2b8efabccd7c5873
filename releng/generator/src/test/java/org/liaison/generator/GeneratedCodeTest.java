package org.liaison.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The committed {@code src-gen} is what the models give today. If this fails: run {@link Generate} and commit. */
class GeneratedCodeTest {

	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles");

	@SuppressWarnings("unused") // by @FieldSource
	private static final Iterable<String> MODELS = Generate.MODELS;

	@TempDir
	Path scratch;

	@ParameterizedTest
	@FieldSource("MODELS")
	void isWhatTheModelGives(String model) throws IOException {
		Path made = Generate.generate(BUNDLES, model, scratch);
		Path committed = BUNDLES.resolve("org.liaison." + model).resolve("src-gen");

		assertEquals(files(made), files(committed), "files in src-gen of " + model);
		for (String file : files(made)) {
			assertArrayEquals(Files.readAllBytes(made.resolve(file)), Files.readAllBytes(committed.resolve(file)), file);
		}
	}

	private static SortedSet<String> files(Path folder) throws IOException {
		var names = new TreeSet<String>();
		try (var files = Files.walk(folder)) {
			files.filter(Files::isRegularFile).forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
		}
		return names;
	}
}
