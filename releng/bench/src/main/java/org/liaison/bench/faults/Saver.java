package org.liaison.bench.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.liaison.bench.register.GeneratedRegister;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Register;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;

/**
 * A process that saves commitments and says after each edit how many are saved, until it is ended or has saved enough. Arguments: the
 * register, the number of the first commitment, how many edits, how many commitments an edit has. The title of each is its number, first in
 * English, by a second edit in Russian too.
 */
final class Saver {

	private Saver() {
	}

	public static void main(String[] arguments) {
		int number = Integer.parseInt(arguments[1]);
		int edits = Integer.parseInt(arguments[2]);
		int together = Integer.parseInt(arguments[3]);
		try (Register register = GeneratedRegister.open(Path.of(arguments[0]))) {
			say(number - 1);
			for (int i = 0; i < edits; i++) {
				try (Edit edit = Edits.open(register)) {
					Record[] saved = new Record[together];
					for (int j = 0; j < together; j++) {
						saved[j] = edit.create(CommitmentsPackage.Literals.COMMITMENT);
						saved[j].setTitle(LocalizedText.of(Language.EN, String.valueOf(number++)));
					}
					edit.save("");
					for (Record one : saved) {
						one.setTitle(one.getTitle().with(Language.RU, one.getTitle().text(Language.EN)));
					}
					edit.save("");
				}
				say(number - 1);
			}
		}
	}

	/** In one piece, so that whoever traces the process sees what was said and when. */
	private static void say(int saved) {
		byte[] line = (saved + "\n").getBytes(StandardCharsets.US_ASCII);
		System.out.write(line, 0, line.length);
		System.out.flush();
	}
}
