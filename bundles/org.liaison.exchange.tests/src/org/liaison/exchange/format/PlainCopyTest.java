package org.liaison.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.model.Ids;

/** What is in an encrypted package does not stay on the disk as it was before. */
class PlainCopyTest {

	@TempDir
	private Path folder;
	private OwnDevice own;
	private Path file;

	@BeforeEach
	void make() {
		own = OwnDevice.of(new UserArea(folder.resolve("area")));
		file = folder.resolve("for us.liaisonx");
		try (PackageWriter writer = new PackageWriter(file, own.keys().encryption(), Limits.USUAL)) {
			writer.operation("secret".getBytes());
			writer.finish(parts -> new Manifest(Kind.OPERATIONS, Ids.newId(), Instant.EPOCH, new Address(Ids.newId(), "Harbin"), own.keys(), null,
					Ids.newId(), Heads.NONE, List.of(), new TreeMap<>(), List.copyOf(parts), 1, 1), own::sign);
			writer.moveTo(file);
		}
	}

	private List<Path> copies() throws IOException {
		try (Stream<Path> all = Files.list(own.confidential())) {
			return all.toList();
		}
	}

	@Test
	void anOpenOneHasNoName() throws IOException {
		try (PackageFile opened = PackageFile.open(file, own)) {
			assertEquals(List.of(), copies());
			assertEquals("secret", new String(opened.lines().next()));
		}
		assertEquals(List.of(), copies());
	}

	@Test
	void whatCannotBeOpenedLeavesNothing() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length - 1] ^= 1;
		Files.write(file, bytes);

		assertEquals(Problem.NOT_FOR_THIS_DEVICE, assertThrows(RegisterException.class, () -> PackageFile.open(file, own)).problem());
		assertEquals(List.of(), copies());
	}

	@Test
	void onlyItsOwnerReadsItMeanwhile() throws IOException {
		Path copy = PlainCopy.of(file, own.confidential(), own.identity());

		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own.confidential())));
		assertTrue(Files.size(copy) < Files.size(file), "what a stranger sends costs no more than it is long");
	}

	@Test
	void whatAKilledProcessLeftIsTakenAway() throws IOException, InterruptedException {
		Path ours = PlainCopy.of(file, own.confidential(), own.identity());
		Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		killed.destroyForcibly().waitFor();
		String ofProcess = String.valueOf(ProcessHandle.current().pid());
		Files.copy(ours, ours.resolveSibling(ours.getFileName().toString().replaceFirst(ofProcess, String.valueOf(killed.pid()))));
		assertEquals(2, copies().size());

		PlainCopy.clear(own.confidential());

		assertEquals(List.of(ours), copies(), "only what nobody is reading");
	}
}
