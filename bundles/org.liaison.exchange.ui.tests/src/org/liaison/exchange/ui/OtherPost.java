package org.liaison.exchange.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.core.types.RecordTypes;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.Role;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.Services;

/** A post with a register and an installation of its own. */
final class OtherPost implements AutoCloseable {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private final Path folder;
	private final Register register;
	private final Exchange exchange;

	OtherPost(Path folder, RecordTypes types) {
		this.folder = folder;
		var area = new UserArea(folder.resolve("home"));
		register = Services.get(RegisterStore.class).create(folder.resolve("hunchun.liaison"), types, area.device());
		exchange = new Exchange(register, area);
		exchange.own().rename("Hunchun");
	}

	private OtherPost(Path folder, Register register) {
		this.folder = folder;
		this.register = register;
		this.exchange = new Exchange(register, new UserArea(folder.resolve("home")));
	}

	/** A plain copy of the register as it is now. */
	Path copy() {
		Path copy = folder.resolve("copy.liaison");
		Services.get(RegisterStore.class).copy(register.file(), copy, NOBODY);
		return copy;
	}

	/** This post after somebody has copied an older file over its register. */
	OtherPost putBack(Path copy) throws IOException {
		Path file = register.file();
		register.close();
		Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
		return new OtherPost(folder, Services.get(RegisterStore.class).open(file, register.types(), new UserArea(folder.resolve("home")).device(),
				Mode.READ_WRITE, NOBODY));
	}

	Exchange exchange() {
		return exchange;
	}

	Register register() {
		return register;
	}

	/** Takes in a package of a sender that it trusts at first sight. */
	void apply(Path file) {
		exchange.apply(file, Role.POST, null, NOBODY);
	}

	void retitle(String key, String title) {
		retitle(register, key, title);
	}

	static void retitle(Register register, String key, String title) {
		try (Edit edit = Edits.open(register)) {
			Record record = edit.load(key);
			record.setTitle(record.getTitle().with(Language.EN, title));
			edit.save("for a test");
		}
	}

	/** Everything that it has, as a package. */
	Path pack() {
		Path file = folder.resolve("from-hunchun" + Exchange.SUFFIX);
		exchange.pack(new Audience.Everything(), file, false, NOBODY);
		return file;
	}

	@Override
	public void close() {
		register.close();
	}
}
