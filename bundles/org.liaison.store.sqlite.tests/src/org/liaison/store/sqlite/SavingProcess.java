package org.liaison.store.sqlite;

import java.nio.file.Path;

import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.testing.Harbour;

/** A process that saves one edit after the other and says so after each, until it is killed. Arguments: file, device. */
final class SavingProcess {

	private SavingProcess() {
	}

	public static void main(String[] arguments) {
		Harbour harbour = new Harbour();
		Device device = new Device(arguments[1], "child");
		try (Register register = new SqliteStore().open(Path.of(arguments[0]), harbour.types(), device, Mode.READ_WRITE, null)) {
			while (true) {
				try (Edit edit = Edits.open(register)) {
					Record ship = edit.create(harbour.eClass("Ship"));
					ship.setTitle(LocalizedText.of(Language.EN, "Aurora " + ship.getId()));
					edit.save("");
					ship.setTitle(ship.getTitle().with(Language.RU, "Аврора"));
					edit.save("");
					System.out.println(ship.getId());
				}
			}
		}
	}
}
