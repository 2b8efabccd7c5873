package org.liaison.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.product.Installation.Result;

/** The program as a person gets it: unpacked where it cannot be written, on a machine without a display. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the archive of Linux on x86_64 is the one that runs here")
class InstalledProgramTest {

	/** As many as the demo has; see the tests of the demo. */
	private static final int UNDATED = 32;

	@TempDir
	private static Path folder;
	private static Installation installation;
	private static Map<Path, FileTime> files;
	private static Path demoHome;
	private static Result demo;

	@BeforeAll
	static void unpack() throws IOException, InterruptedException {
		installation = new Installation(Archives.of("linux.gtk.x86_64"), folder);
		files = installation.files();
		demoHome = installation.home("demo");
		demo = installation.run(demoHome, "demo");
	}

	@AfterAll
	static void nothingWasWrittenIntoTheProgram() throws IOException, InterruptedException {
		Map<Path, FileTime> now = installation.files();
		installation.release();
		assertEquals(files, now);
	}

	private static Result run(int code, Path home, String command) throws IOException, InterruptedException {
		Result result = installation.run(home, command);
		assertEquals(code, result.code(), command + ": " + result.messages());
		return result;
	}

	@Test
	void theDemoShowsOpenCommitmentsWithoutADisplay() {
		assertEquals(0, demo.code(), demo.messages());
		assertTrue(demo.messages().contains("no display"), demo.messages());
		assertTrue(demo.out().lines().filter(line -> line.contains("COM-")).count() > 10, demo.out());
	}

	@Test
	void undatedCommitmentsAreListed() throws IOException, InterruptedException {
		String json = run(0, demoHome, "list Commitment --where undated --format json").out();
		assertEquals(UNDATED, json.split("\"key\"\\s*:\\s*\"COM-", -1).length - 1, json);
	}

	@Test
	void chineseIsUnderstoodInTheLocaleC() throws IOException, InterruptedException {
		assertTrue(run(0, demoHome, "search 海关").out().contains("海关"));
	}

	/** A fresh machine names the locale of its user and has only C. */
	@Test
	void whatIsSaidInALocaleThatIsNotInstalledIsKept() throws IOException, InterruptedException {
		Path home = installation.home("elsewhere");
		for (String command : List.of("create -f 台账.liaison", "add Place title.zh=绥芬河 kind=ROAD_PORT country=CN -f 台账.liaison")) {
			Result result = installation.run(home, "tlh_AQ.UTF-8", command);
			assertEquals(0, result.code(), result.messages());
		}
		Result found = installation.run(home, "tlh_AQ.UTF-8", "search 绥芬河 -f 台账.liaison");
		assertTrue(found.out().contains("绥芬河"), found.out() + found.messages());
	}

	@Test
	void theDemoIsInOrder() throws IOException, InterruptedException {
		run(0, demoHome, "verify");
	}

	@Test
	void fourStartTogetherOnANewUserArea() throws IOException, InterruptedException {
		Path home = installation.home("together");
		List<Process> processes = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			processes.add(installation.start(home, i, "types"));
		}
		for (int i = 0; i < 4; i++) {
			Result result = installation.result(home, i, processes.get(i));
			assertEquals(0, result.code(), result.messages());
			assertTrue(result.out().contains("Commitment"), result.messages());
		}
	}

	@Test
	void wrongUseHasItsExitCodes() throws IOException, InterruptedException {
		Path home = installation.home("wrong");
		assertTrue(run(2, home, "lst").messages().contains("list"));
		Path letter = Files.writeString(home.resolve("letter.liaison"), "Dear colleague");
		assertTrue(run(3, home, "list Commitment -f letter.liaison").messages().contains("letter.liaison"));
		assertEquals("Dear colleague", Files.readString(letter));
	}
}
