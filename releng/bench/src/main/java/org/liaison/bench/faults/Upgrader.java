package org.liaison.bench.faults;

import java.io.IOException;
import java.nio.file.Path;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;

/**
 * A process that opens one old register after the other for writing, so upgrades it, and says each time that it begins, until it is ended.
 * Argument: the folder for them.
 */
final class Upgrader {

	private Upgrader() {
	}

	public static void main(String[] arguments) throws IOException {
		for (int i = 0;; i++) {
			Path file = register(Path.of(arguments[0]), i);
			OldRegister.unpack(file);
			System.out.println(i);
			try (Register register = GeneratedRegister.open(file)) {
				register.renewal().run(null);
			}
		}
	}

	/** The register that is upgraded as the {@code number}th, from 0. */
	static Path register(Path folder, int number) {
		return folder.resolve(number + ".liaison");
	}
}
