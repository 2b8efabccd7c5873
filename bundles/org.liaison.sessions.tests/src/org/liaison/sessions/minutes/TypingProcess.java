package org.liaison.sessions.minutes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.UserArea;
import org.liaison.meetings.OutcomeKind;
import org.liaison.model.Language;
import org.liaison.sessions.Registers;
import org.liaison.store.sqlite.SqliteStore;

/**
 * A process that types one line of minutes after the other, letter by letter, until it is killed. It says {@code typed LETTERS} when what
 * stands under the cursor is kept, and {@code saved ID} when a line is in the register. Arguments: file, device, user area.
 */
final class TypingProcess {

	private TypingProcess() {
	}

	public static void main(String[] arguments) {
		Device device = new Device(arguments[1], "child");
		try (Register register = new SqliteStore().open(Path.of(arguments[0]), Registers.TYPES, device, Mode.READ_WRITE, null)) {
			var parser = new LineParser(register, LineContext.NONE, Language.EN, LocalDate.of(2026, 11, 25));
			var taking = new MinuteTaking(register);
			var drafts = new DraftFile(new UserArea(Path.of(arguments[2])), register.find("MTG-1").orElseThrow().id());
			for (int i = 1;; i++) {
				String typed = "c: @ORG-1 does thing " + i + " !by end of 2027";
				for (int letters = 1; letters <= typed.length(); letters += 7) {
					String begun = typed.substring(0, letters);
					drafts.write(List.of(LineDraft.of(begun, OutcomeKind.INFORMATION, Language.EN, null)));
					System.out.println("typed " + begun);
				}
				System.out.println("saved " + taking.save("MTG-1", null, parser.parse(typed, OutcomeKind.INFORMATION), Language.EN));
				drafts.write(List.of());
			}
		}
	}
}
