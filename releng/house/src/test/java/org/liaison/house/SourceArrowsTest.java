package org.liaison.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** SQL stays in the store, and windows stay above {@code ui}: in what each bundle's Java names, not only in its manifest. */
class SourceArrowsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("repository"), "bundles");
	private static final Pattern SQL = Pattern.compile("\\b(java\\.sql|javax\\.sql|org\\.sqlite)\\.");
	private static final Pattern WINDOWS = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui)\\.");

	@Test
	void onlyTheStoreSpeaksSql() throws IOException {
		assertEquals(List.of(), offenders(SQL, Set.of("store.sqlite")));
	}

	@Test
	void noWindowsBelowTheWorkbench() throws IOException {
		assertEquals(List.of(), offenders(WINDOWS, Floors.ofThisHouse().at("ui")));
	}

	@Test
	void aForbiddenNameIsNoticed() {
		assertEquals(List.of(2, 4), lines(SQL, "package a;\nimport java.sql.Connection;\nimport java.util.List;\norg.sqlite.JDBC driver;"));
		assertEquals(List.of(1, 3), lines(WINDOWS, "import org.eclipse.swt.SWT;\nimport org.eclipse.core.runtime.Status;\n"
				+ "import static org.eclipse.ui.PlatformUI.getWorkbench;"));
	}

	/** The places, as path and line, where bundles other than {@code allowed} (and their tests) name what the pattern finds. */
	private static List<String> offenders(Pattern names, Set<String> allowed) throws IOException {
		List<String> found = new ArrayList<>();
		List<Path> sources = sources();
		assertFalse(sources.isEmpty(), "no source found in " + BUNDLES.toAbsolutePath());
		for (Path source : sources) {
			Path path = BUNDLES.relativize(source);
			if (!allowed.contains(bundle(path))) {
				lines(names, Files.readString(source)).forEach(line -> found.add(path + ":" + line));
			}
		}
		return found;
	}

	private static List<Integer> lines(Pattern names, String text) {
		List<String> lines = text.lines().toList();
		return Stream.iterate(1, line -> line <= lines.size(), line -> line + 1).filter(line -> names.matcher(lines.get(line - 1)).find())
				.toList();
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			return files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/")).sorted().toList();
		}
	}

	/** The bundle of this house that a path belongs to; tests count as the bundle they test. */
	private static String bundle(Path path) {
		return path.getName(0).toString().replaceFirst("^org\\.liaison\\.", "").replaceFirst("\\.tests$", "");
	}
}
