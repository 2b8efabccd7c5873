package org.liaison.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between bundles to the table of floors in ARCHITECTURE.md. An arrow is a Require-Bundle, or an
 * Import-Package of a package that another bundle of this house exports. Test bundles may look everywhere.
 */
class ManifestArrowsTest {

	private static final String PREFIX = "org.liaison.";
	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles");
	/** One header element: a name, then attributes and directives whose quoted values may hold commas. */
	private static final Pattern ELEMENT = Pattern.compile("([^,;\"]+)((?:;(?:[^,\"]|\"[^\"]*\")*)?)(?:,|$)");

	private static final Set<String> SUBJECTS = Set.of("agreements", "meetings", "ports", "commitments");

	/** What each bundle may require of this house; a bundle that is missing here is missing a floor. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
			Map.entry("collections.spi", Set.of()),
			Map.entry("nl.jface", Set.of()),
			Map.entry("nl.p2", Set.of()),
			Map.entry("nl.renderers", Set.of()),
			Map.entry("nl.workbench", Set.of()),
			Map.entry("testing", Set.of("model", "core")),
			Map.entry("testing.guest", Set.of("model", "core")),
			Map.entry("testing.plugin", Set.of("model", "core")),
			Map.entry("model", Set.of()),
			Map.entry("core", Set.of("model")),
			Map.entry("agreements", Set.of("model", "core")),
			Map.entry("meetings", Set.of("model", "core")),
			Map.entry("ports", Set.of("model", "core")),
			Map.entry("commitments", Set.of("model", "core")),
			Map.entry("store.sqlite", Set.of("model", "core")),
			Map.entry("demo", Set.of("model", "core")),
			Map.entry("documents", with(SUBJECTS, "model", "core")),
			Map.entry("ui", Set.of("model", "core", "exchange")),
			Map.entry("ports.ui", Set.of("model", "core", "ui", "documents", "ports")),
			Map.entry("cli", Set.of("model", "core", "exchange", "documents", "demo")),
			Map.entry("app", Set.of("ui")));

	@Test
	void noBundleRequiresWhatItsFloorForbids() throws IOException {
		Map<String, Attributes> manifests = manifests();
		assertFalse(manifests.isEmpty(), "no bundle found in " + BUNDLES.toAbsolutePath());
		Map<String, String> exporters = new LinkedHashMap<>();
		manifests.forEach((bundle, headers) -> names(headers, "Export-Package")
				.forEach(exported -> exporters.put(exported, bundle)));

		List<String> forbidden = new ArrayList<>();
		manifests.forEach((bundle, headers) -> {
			Set<String> allowed = MAY_REQUIRE.get(bundle);
			if (allowed == null) {
				forbidden.add(PREFIX + bundle + " has no floor: give it one in ARCHITECTURE.md and in this table");
				return;
			}
			arrows(headers, exporters).filter(target -> !target.equals(bundle) && !allowed.contains(target))
					.forEach(target -> forbidden.add(PREFIX + bundle + " may not require " + PREFIX + target));
		});
		assertEquals(List.of(), forbidden);
	}

	private static Stream<String> arrows(Attributes headers, Map<String, String> exporters) {
		Stream<String> required = Stream.of("Require-Bundle", "Fragment-Host")
				.flatMap(header -> names(headers, header).stream()).filter(name -> name.startsWith(PREFIX))
				.map(name -> name.substring(PREFIX.length()));
		Stream<String> imported = names(headers, "Import-Package").stream().filter(exporters::containsKey)
				.map(exporters::get);
		return Stream.concat(required, imported).distinct();
	}

	private static Map<String, Attributes> manifests() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			return folders.filter(folder -> !folder.toString().endsWith(".tests"))
					.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).sorted()
					.map(ManifestArrowsTest::read)
					.collect(Collectors.toMap(ManifestArrowsTest::bundle, headers -> headers, (first, second) -> first,
							LinkedHashMap::new));
		}
	}

	private static Attributes read(Path manifest) {
		try (InputStream in = Files.newInputStream(manifest)) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			throw new UncheckedIOException(manifest.toString(), e);
		}
	}

	private static String bundle(Attributes headers) {
		return names(headers, "Bundle-SymbolicName").getFirst().substring(PREFIX.length());
	}

	private static List<String> names(Attributes headers, String header) {
		String value = headers.getValue(header);
		if (value == null) {
			return List.of();
		}
		Matcher elements = ELEMENT.matcher(value);
		return elements.results().map(element -> element.group(1).trim()).toList();
	}

	private static Set<String> with(Set<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
	}
}
