package org.liaison.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.UserArea;

/** A register is backed up, restored and rescued from the command line. */
class BackupCommandsTest {

	@TempDir
	private Path home;
	private Program liaison;

	@BeforeEach
	void create() {
		liaison = new Program(home);
		liaison.print("create");
		liaison.print("add", "Place", "title=Suifenhe");
	}

	@Test
	void aBackupIsListedAndRestored() {
		assertEquals(ExitCode.NO, liaison.run("restore"));
		String device = UserArea.of(Map.of("LIAISON_HOME", home.toString())).device().id();
		String backup = liaison.print("backup", "--keep", "3").strip();
		assertTrue(Files.exists(Path.of(backup)), backup);
		liaison.print("set", "PRT-1", "title=Dongning");
		assertTrue(liaison.print("restore").contains(backup));
		liaison.print("restore", backup);
		assertTrue(liaison.print("show", "PRT-1").contains("Suifenhe"));
		assertTrue(liaison.print("restore").contains("REPLACED"), "what was there is kept");
		assertNotEquals(device, UserArea.of(Map.of("LIAISON_HOME", home.toString())).device().id(),
				"numbers of operations that were lost are not given again");
	}

	/** A stick that was not put in is no folder to be made. */
	@Test
	void aBackupGoesWhereItWasSentOrNowhere() {
		Path stick = home.resolve("stick");
		assertEquals(ExitCode.FAILURE, liaison.run("backup", "-o", stick.resolve("register.liaison").toString()));
		assertTrue(liaison.messages().contains("there is no folder " + stick), liaison.messages());
		assertFalse(Files.exists(stick));
		assertEquals(ExitCode.USAGE, liaison.run("backup", "--keep", "0"));
	}

	@Test
	void whatCanBeReadIsSaved() {
		String saved = home.resolve("saved.liaison").toString();
		assertEquals(ExitCode.OK, liaison.run("rescue", home.resolve("register.liaison").toString(), "-o", saved));
		assertTrue(liaison.print("show", "PRT-1", "-f", saved).contains("Suifenhe"));
		assertEquals(ExitCode.OK, liaison.run("verify", "-f", saved));
	}
}
