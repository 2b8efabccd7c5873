package org.liaison.store.sqlite;

import java.nio.file.Path;

import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.store.sqlite.format.OldRegister;

/** A process that opens an old register for writing, so upgrades it, and says when it begins and ends. Arguments: file, device. */
final class UpgradingProcess {

	private UpgradingProcess() {
	}

	public static void main(String[] arguments) {
		var store = new SqliteStore();
		var types = OldRegister.types();
		System.out.println("begins");
		try (Register register = store.open(Path.of(arguments[0]), types, new Device(arguments[1], "child"), Mode.READ_WRITE, null)) {
			System.out.println(register.info().formatVersion());
		}
	}
}
