package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that writes a file says in one sentence why it cannot be written where it was asked for. */
class OutputFileTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Meeting", "title=x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "export Commitment", "calendar", "minutes MTG-1", "briefing MTG-1", "report decisions", "devices card",
			"exchange pack", "screenshot today" })
	void aFolderThatIsNotThereIsNamed(String command) {
		Path folder = home.resolve("nowhere");
		String said = refused(command, folder.resolve(name(command)));
		assertTrue(said.contains("no folder " + folder), said);
		assertFalse(Files.exists(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "export Commitment", "calendar", "report decisions", "devices card", "screenshot today" })
	void aFolderIsNoFile(String command) throws IOException {
		Path folder = Files.createDirectory(home.resolve(name(command)));
		String said = refused(command, folder);
		assertTrue(said.contains("is a folder"), said);
		assertTrue(Files.isDirectory(folder));
	}

	/** A small file system in memory, which only an administrator can have; elsewhere the test says that it was skipped. */
	@ParameterizedTest
	@ValueSource(strings = { "export Meeting", "calendar", "minutes MTG-1", "briefing MTG-1", "report decisions", "devices card", "exchange pack", "backup" })
	void aFullDiskIsNamed(String command) throws IOException, InterruptedException {
		Path disk = Files.createDirectory(home.resolve("disk"));
		assumeTrue(mounted("size=32k", disk), "a file system cannot be mounted here");
		try {
			Files.write(disk.resolve("full"), new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
			for (String name : names(command)) {
				String said = refused(command, disk.resolve(name));
				assertTrue(said.contains("no room left"), said);
			}
			assertArrayEquals(new String[] { "full" }, disk.toFile().list());
		} finally {
			new ProcessBuilder("umount", disk.toString()).start().waitFor();
		}
	}

	/** Where nobody may write, an administrator neither. */
	@ParameterizedTest
	@ValueSource(strings = { "export Meeting", "calendar", "minutes MTG-1", "briefing MTG-1", "report decisions", "devices card", "exchange pack",
			"backup", "screenshot today" })
	void aFolderThatCannotBeWrittenIsNamed(String command) throws IOException, InterruptedException {
		Path disk = Files.createDirectory(home.resolve("disk"));
		assumeTrue(mounted("ro", disk), "a file system cannot be mounted here");
		try {
			for (String name : names(command)) {
				String said = refused(command, disk.resolve(name));
				assertTrue(said.contains("cannot be written"), said);
			}
		} finally {
			new ProcessBuilder("umount", disk.toString()).start().waitFor();
		}
	}

	private static boolean mounted(String options, Path folder) throws InterruptedException {
		try {
			return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchProgram) {
			return false;
		}
	}

	/** A file of every kind that a command writes. */
	private static List<String> names(String command) {
		return switch (command.split(" ")[0]) {
		case "minutes", "briefing" -> List.of("x.html", "x.docx", "x.pdf");
		case "report" -> List.of("x.html", "x.docx", "x.pdf", "x.xlsx");
		case "export" -> List.of("x.csv", "x.json");
		case "backup" -> List.of("x.liaison");
		default -> List.of(name(command));
		};
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(home.resolve("letter"), "Dear colleague");
		assertTrue(refused("export Commitment", file.resolve("x.csv")).contains("no folder " + file), liaison.messages());
		assertEquals("Dear colleague", Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "calendar", "report decisions", "minutes MTG-1", "exchange pack" })
	void whoInterruptsGetsNoFile(String command) throws IOException {
		String said = refused(command, home.resolve(name(command)), liaison.interrupted());
		assertTrue(said.contains("Cancelled"), said);
		try (Stream<Path> files = Files.list(home)) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("x.")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "list Meeting", "search x" })
	void whoInterruptsReadsNoFurther(String command) {
		assertEquals(ExitCode.FAILURE, liaison.interrupted().run(command.split(" ")));
		assertTrue(liaison.messages().contains("Cancelled"), liaison.messages());
	}

	private static String name(String command) {
		return switch (command.split(" ")[0]) {
		case "calendar" -> "x.ics";
		case "devices", "exchange" -> "x.liaisonx";
		case "export" -> "x.csv";
		case "screenshot" -> "x.png";
		default -> "x.html";
		};
	}

	private String refused(String command, Path file) {
		return refused(command, file, liaison);
	}

	private static String refused(String command, Path file, Program liaison) {
		List<String> line = new ArrayList<>(List.of(command.split(" ")));
		line.addAll(List.of("-o", file.toString()));
		assertEquals(ExitCode.FAILURE, liaison.run(line.toArray(String[]::new)), liaison.messages());
		assertEquals(1, liaison.messages().lines().count(), liaison.messages());
		assertFalse(liaison.messages().contains(".part"), liaison.messages());
		return liaison.messages();
	}
}
