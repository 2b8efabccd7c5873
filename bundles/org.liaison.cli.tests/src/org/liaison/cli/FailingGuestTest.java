package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.contribution.Contributions;

/** A plug-in that fails, {@code org.liaison.testing.guest}, is named, and nothing else is touched by it. */
class FailingGuestTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home).withFreshContributions();
		liaison.print("create");
	}

	@Test
	void aCommandThatFailsIsNamed() {
		assertEquals(ExitCode.FAILURE, liaison.run("broken"));

		assertEquals("", liaison.out());
		assertNamed("broken");
	}

	@Test
	void anImporterThatFailsIsNamedAndImportsNothing() throws IOException {
		Path file = Files.writeString(home.resolve("list.broken"), "anything");

		assertEquals(ExitCode.FAILURE, liaison.run("import", file.toString()));
		assertNamed("Broken importer");
		assertEquals(0, liaison.json("list", "Place").size());
		assertEquals(0, liaison.run("verify"));
	}

	@Test
	void allElseGoesOn() {
		liaison.run("broken");

		liaison.print("add", "Place", "title=Suifenhe");
		assertEquals(1, liaison.json("list", "Place").size());
	}

	private void assertNamed(String name) {
		List<String> lines = liaison.messages().lines().filter(line -> line.contains(name)).toList();
		assertEquals(1, lines.size(), liaison.messages());
		assertTrue(lines.getFirst().contains("org.liaison.testing.guest"), lines.getFirst());
		assertEquals(List.of(name), liaison.contributions().failures().stream().map(Contributions.Failure::name).toList());
	}
}
