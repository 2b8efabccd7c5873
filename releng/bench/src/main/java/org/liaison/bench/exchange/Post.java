package org.liaison.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.Role;
import org.liaison.store.sqlite.SqliteStore;

/** A post with its installation, in a folder of its own that is empty before. */
record Post(UserArea area, Register register, Exchange exchange) implements AutoCloseable {

	/** A post with a copy of a register, or with an empty one. */
	static Post in(Path folder, Path copied) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> old = Files.walk(folder)) {
				for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		Files.createDirectories(folder);
		var area = new UserArea(folder);
		Path file = folder.resolve("register.liaison");
		Register register;
		if (copied == null) {
			register = new SqliteStore().create(file, GeneratedRegister.TYPES, area.device());
		} else {
			Files.copy(copied, file);
			register = new SqliteStore().open(file, GeneratedRegister.TYPES, area.device(), Mode.READ_WRITE, new NullProgressMonitor());
		}
		return new Post(area, register, new Exchange(register, area));
	}

	Path pack(Audience audience, String name) {
		Path file = area.file(name + Exchange.SUFFIX);
		exchange.pack(audience, file, false, new NullProgressMonitor());
		return file;
	}

	void trust(Post other) {
		exchange.devices().trust(other.exchange.own().id(), other.exchange.own().name(), other.exchange.own().keys(), Role.POST);
	}

	/** What is known of this register, for comparing. */
	String content() {
		return List.of(register.replica().heads(), register.replica().gaps(), register.replica().peers()).toString();
	}

	@Override
	public void close() {
		register.close();
	}
}
