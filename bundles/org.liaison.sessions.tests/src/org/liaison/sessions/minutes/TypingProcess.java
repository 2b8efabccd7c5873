package org.liaison.sessions.minutes;

import java.nio.file.Path;
import java.time.LocalDate;

import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.sessions.Registers;
import org.liaison.store.sqlite.SqliteStore;

/** A process that types one line of minutes after the other and says so after each, until it is killed. Arguments: file, device. */
final class TypingProcess {

	private TypingProcess() {
	}

	public static void main(String[] arguments) {
		Device device = new Device(arguments[1], "child");
		try (Register register = new SqliteStore().open(Path.of(arguments[0]), Registers.TYPES, device, Mode.READ_WRITE, null)) {
			var parser = new LineParser(register, LineContext.NONE, Language.EN, LocalDate.of(2026, 11, 25));
			var taking = new MinuteTaking(register);
			while (true) {
				MinuteLine line = parser.parse("c: @ORG-1 does this !by end of 2027", OutcomeKind.INFORMATION);
				System.out.println(taking.save("MTG-1", null, line, Language.EN));
			}
		}
	}
}
