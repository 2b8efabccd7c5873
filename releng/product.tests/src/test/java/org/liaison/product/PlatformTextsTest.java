package org.liaison.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the platform itself says, in Chinese and Russian: the fragments say what their hosts ask for. A host that calls a text otherwise in its
 * next version would be English again, and nobody would be told.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the archive of Linux on x86_64 is the one that runs here")
class PlatformTextsTest {

	private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.of("ru"));
	private static final String ENDING = ".properties";

	@TempDir
	private static Path folder;
	private static Installation installation;

	@BeforeAll
	static void unpack() throws IOException, InterruptedException {
		installation = new Installation(Archives.of("linux.gtk.x86_64"), folder);
	}

	@AfterAll
	static void release() throws IOException, InterruptedException {
		installation.release();
	}

	@ParameterizedTest
	@ValueSource(strings = { "forms", "jface", "workbench", "renderers", "p2" })
	void everyTextOfAFragmentIsOneOfItsHost(String name) throws IOException {
		Path fragment = installation.bundle("org.liaison.nl." + name);
		try (JarFile jar = new JarFile(fragment.toFile())) {
			Path host = installation.bundle(jar.getManifest().getMainAttributes().getValue("Fragment-Host").split(";")[0]);
			try (var texts = new URLClassLoader(new URL[] { host.toUri().toURL(), fragment.toUri().toURL() }, null)) {
				for (Locale locale : LOCALES) {
					String ending = '_' + locale.toString() + ENDING;
					List<String> files = jar.stream().map(entry -> entry.getName()).filter(file -> file.endsWith(ending)).toList();
					assertEquals(1, files.size(), name + ' ' + locale);
					compare(texts, files.getFirst().replace(ending, ""), locale);
				}
			}
		}
	}

	private static void compare(ClassLoader texts, String base, Locale locale) throws IOException {
		Properties english = read(texts, base + ENDING);
		Properties translated = read(texts, base + '_' + locale + ENDING);
		ResourceBundle found = ResourceBundle.getBundle(base.replace('/', '.'), locale, texts,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		assertTrue(!translated.isEmpty(), base);
		for (String key : translated.stringPropertyNames()) {
			assertTrue(english.containsKey(key), () -> key + " is no text of " + base);
			assertEquals(translated.getProperty(key), found.getString(key));
			assertNotEquals(english.getProperty(key), found.getString(key), key);
			assertEquals(places(english.getProperty(key)), places(translated.getProperty(key)), key);
		}
	}

	private static Properties read(ClassLoader texts, String file) throws IOException {
		var properties = new Properties();
		try (InputStream in = texts.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

	/** The arguments that a text takes. */
	private static List<String> places(String text) {
		return Pattern.compile("\\{\\d\\}").matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
	}
}
