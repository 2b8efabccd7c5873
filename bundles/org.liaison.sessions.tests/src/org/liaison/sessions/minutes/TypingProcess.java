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
import org.liaison.sessions.minutes.DraftFile.Lines;
import org.liaison.sessions.Registers;
import org.liaison.store.sqlite.SqliteStore;

/**
 * A process that types one line of minutes after the other, letter by letter, until it is killed. It says {@code typed LETTERS} when what
 * stands under the cursor is kept, {@code entered LINE} when a line is kept that is on its way into the register, and {@code saved ID} when it is
 * there. It begins with the lines that were on their way when it was killed before. Arguments: file, device, user area, a word that no other run has.
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
			drafts.read().entered().forEach(line -> taking.save("MTG-1", line, parser.parse(line.text(), line.kind())));
			for (int i = 1;; i++) {
				String text = "c: @ORG-1 does " + arguments[3] + ' ' + i + " !by end of 2027";
				LineDraft line = LineDraft.of(text, OutcomeKind.INFORMATION, Language.EN, null);
				for (int letters = 1; letters <= text.length(); letters += 7) {
					String begun = text.substring(0, letters);
					drafts.write(new Lines(List.of(), List.of(line.with(begun, line.kind(), line.language(), null))));
					System.out.println("typed " + begun);
				}
				drafts.write(new Lines(List.of(line), List.of()));
				System.out.println("entered " + text);
				System.out.println("saved " + taking.save("MTG-1", line, parser.parse(text, line.kind())));
				drafts.write(Lines.NONE);
			}
		}
	}
}
