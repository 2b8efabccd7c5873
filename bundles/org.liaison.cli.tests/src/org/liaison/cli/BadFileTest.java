package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** Registers that cannot be written: one sentence that says why, exit code 3, and the file stays as it is. */
class BadFileTest {

	/** Where SQLite keeps the number of the format in its header. */
	private static final int FORMAT_OFFSET = 60;

	@TempDir
	private Path home;
	private Program liaison;
	private Path file;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
		file = home.resolve("register.liaison");
	}

	@Test
	void onlyFailuresAreLogged() throws IOException {
		List<IStatus> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		ILog log = ILog.of(CommandLineInterface.class);
		log.addLogListener(listener);
		try {
			liaison.run("show", "COM-999");
			liaison.run("add", "Place", "title=Hunchun", "kind=nonsense");
			assertEquals(List.of(), logged);

			Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) (Files.size(file) / 2)));
			liaison.run("list", "Place");
			assertEquals(1, logged.size());
		} finally {
			log.removeLogListener(listener);
		}
	}

	@Test
	void aNewerRegister() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer.wrap(bytes).putInt(FORMAT_OFFSET, 99);
		Files.write(file, bytes);
		assertRefused("newer version");
	}

	@Test
	void aReadOnlyRegister() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		assertRefused("can only be read");
	}

	@Test
	void aDamagedRegister() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		assertRefused("register.liaison is damaged. ");
	}

	@Test
	void whereThereIsADisplayTheWindowSaysThatARegisterIsDamaged() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		Path asked = home.resolve("asked");
		Path start = Files.writeString(home.resolve("start"), "#!/bin/sh\necho \"$*\" > " + asked + '\n');
		Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwx------"));
		String before = System.setProperty("liaison.start", start.toString());
		try {
			assertEquals(ExitCode.OK, liaison.variable("DISPLAY", ":0").run("open", file.toString()), liaison.messages());
		} finally {
			if (before == null) {
				System.clearProperty("liaison.start");
			} else {
				System.setProperty("liaison.start", before);
			}
		}
		assertEquals("window -register " + file, Files.readString(asked).strip());
	}

	@Test
	void withoutADisplayItIsSaidHere() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals(ExitCode.FAILURE, liaison.run("open", file.toString()));
		assertTrue(liaison.messages().contains("is damaged"), liaison.messages());
	}

	@Test
	void aRegisterThatAnotherProcessHolds() throws IOException, InterruptedException {
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", classPath(), LockingProcess.class.getName(),
				file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var said = other.inputReader()) {
			assertEquals("locked", said.readLine());
			assertRefused("in use by another program");
		} finally {
			other.destroy();
			other.waitFor();
		}
		liaison.print("add", "Place", "title=Pogranichny");
		assertEquals(2, liaison.json("list", "Place").size());
	}

	@Test
	void aFileOfAGigabyteIsNotTakenIn() throws IOException {
		Path large = home.resolve("film.pdf");
		try (var hole = new RandomAccessFile(large.toFile(), "rw")) {
			hole.setLength(1L << 30);
		}
		assertEquals(ExitCode.FAILURE, liaison.run("import", large.toString()), liaison.messages());
		assertTrue(liaison.messages().contains("1024 MB"), liaison.messages());
		assertEquals(0, liaison.json("list", "Source").size());
	}

	@Test
	void aTextOfTenMegabytesIsNotTakenIn() throws IOException {
		Path json = home.resolve("long.json");
		Files.writeString(json, "[{\"type\": \"Commitment\", \"title\": {\"en\": \"short\"}},\n{\"type\": \"Commitment\", \"text\": {\"ru\": \""
				+ "щ".repeat(10 << 20) + "\"}}]");
		assertEquals(ExitCode.FAILURE, liaison.run("import", json.toString()), liaison.messages());
		assertTrue(liaison.messages().contains("characters"), liaison.messages());
		assertTrue(liaison.messages().length() < 500, "the text is not repeated");
		assertEquals(0, liaison.json("list", "Commitment").size());
		Files.writeString(json, "[{\"type\": \"Commitment\", \"title\": {\"en\": \"a\\u0000b\"}}]");
		assertEquals(ExitCode.FAILURE, liaison.run("import", json.toString()), liaison.messages());
		assertEquals(0, liaison.json("list", "Commitment").size());
	}

	private void assertRefused(String why) throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertEquals(ExitCode.FAILURE, liaison.run("add", "Place", "title=Pogranichny"), liaison.messages());
		assertEquals("", liaison.out());
		assertEquals(1, liaison.messages().lines().count(), liaison.messages());
		assertTrue(liaison.messages().contains("register.liaison"), liaison.messages());
		assertTrue(liaison.messages().contains(why), liaison.messages());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	/** All bundles, whether archives or folders. */
	private static String classPath() {
		return Arrays.stream(FrameworkUtil.getBundle(Session.class).getBundleContext().getBundles())
				.flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
				.flatMap(location -> Stream.of(location, new File(location, "target/classes"))).map(File::getPath)
				.collect(Collectors.joining(File.pathSeparator));
	}
}
