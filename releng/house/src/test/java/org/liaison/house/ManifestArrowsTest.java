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
import java.util.Optional;
import java.util.TreeSet;
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

	@Test
	void noBundleRequiresWhatItsFloorForbids() throws IOException {
		Map<String, Attributes> manifests = manifests();
		assertFalse(manifests.isEmpty(), "no bundle found in " + BUNDLES.toAbsolutePath());
		Map<String, String> exporters = new LinkedHashMap<>();
		manifests.forEach((bundle, headers) -> names(headers, "Export-Package")
				.forEach(exported -> exporters.put(exported, bundle)));

		Floors floors = Floors.ofThisHouse();
		List<String> forbidden = new ArrayList<>();
		manifests.forEach((bundle, headers) -> arrows(headers, exporters).filter(target -> !target.equals(bundle))
				.forEach(target -> floors.objection(bundle, target).ifPresent(forbidden::add)));
		assertEquals(List.of(), forbidden);
	}

	@Test
	void theTableHasExactlyTheBundlesThatThereAre() throws IOException {
		assertEquals(new TreeSet<>(manifests().keySet()), new TreeSet<>(Floors.ofThisHouse().bundles().keySet()));
	}

	@Test
	void everyArrowOfTheTableLeadsDown() throws IOException {
		assertEquals(List.of(), Floors.ofThisHouse().contradictions());
	}

	@Test
	void anArrowThatTheTableLacksIsNoticed() {
		Floors floors = Floors.parse("""
				| floor | bundle | its one job | may require |
				|---|---|---|---|
				| 1 | `model` | types | EMF |
				| 2 | `core` | `Register` | `model` |
				| 3 | `ports`, `meetings` | rules | `core`, `meetings` |
				""");

		assertEquals(Optional.empty(), floors.objection("ports", "core"));
		assertEquals(Optional.of("ports may not require model"), floors.objection("ports", "model"));
		assertEquals(Optional.of("model may not require core"), floors.objection("model", "core"));
		assertEquals(List.of("ports → meetings", "meetings → meetings"), floors.contradictions());
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
}
