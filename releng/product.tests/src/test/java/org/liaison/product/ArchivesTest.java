package org.liaison.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each platform's archive is there, with a start script that can be started. */
class ArchivesTest {

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64,liaison/liaison", "linux.gtk.aarch64,liaison/liaison", "macosx.cocoa.x86_64,liaison.app/Contents/Eclipse/liaison",
			"macosx.cocoa.aarch64,liaison.app/Contents/Eclipse/liaison" })
	void anArchiveForUnixHasAnExecutableScript(String platform, String script) throws IOException {
		List<String> entries = entries(archive(platform)).stream().filter(entry -> entry.endsWith(' ' + script)).toList();
		assertEquals(1, entries.size(), entries.toString());
		assertTrue(entries.getFirst().startsWith("-rwxr-xr-x"), entries.getFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "win32.win32.x86_64", "win32.win32.aarch64" })
	void anArchiveForWindowsHasABatchFile(String platform) throws IOException {
		try (ZipFile zip = new ZipFile(archive(platform).toFile())) {
			assertNotNull(zip.getEntry("liaison/liaison.cmd"));
		}
	}

	private static Path archive(String platform) {
		Path archive = Archives.of(platform);
		assertTrue(Files.exists(archive), archive + " is missing: it is built unless -DthisPlatform is set");
		return archive;
	}

	private static List<String> entries(Path archive) throws IOException {
		Process tar = new ProcessBuilder("tar", "-tvzf", archive.toString()).redirectErrorStream(true).start();
		try (var lines = tar.inputReader()) {
			return lines.lines().toList();
		}
	}
}
