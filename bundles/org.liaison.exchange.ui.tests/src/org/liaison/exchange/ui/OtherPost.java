package org.liaison.exchange.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
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
