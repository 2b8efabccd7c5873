package org.liaison.bench.faults;

import java.nio.file.Path;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;

/** A process that opens an old register for writing, so upgrades it, and says when it begins and when it is done. Argument: the register. */
final class Upgrader {

	private Upgrader() {
	}

	public static void main(String[] arguments) {
		int types = GeneratedRegister.TYPES.all().size();
		System.out.println(types);
		try (Register register = GeneratedRegister.open(Path.of(arguments[0]))) {
			register.renewal().run(null);
			System.out.println(register.info().formatVersion());
		}
	}
}
