package org.liaison.meetings;

import java.util.ArrayList;
import java.util.List;

import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

/**
 * Which texts of minutes were made of agenda and outcomes and have been left as they were made. The version keeps a hash of each: whatever
 * way somebody words a text by hand, its hash is another one then, and the text is theirs.
 */
public final class GeneratedText {

	private GeneratedText() {
	}

	/** Writes texts that were made into a version; texts in other languages stay as they are. A text that is the same stays approved. */
	public static void write(MinutesVersion version, LocalizedText made) {
		List<String> hashes = new ArrayList<>();
		for (Language language : Language.values()) {
			String words = made.text(language);
			if (words != null) {
				version.setText(version.getText().with(language, words));
			}
			if (words != null || isIn(version, language)) {
				hashes.add(hash(version, language));
			}
		}
		version.getGenerated().clear();
		version.getGenerated().addAll(hashes);
	}

	/** Whether a version has a text in this language that nobody has worded by hand. */
	public static boolean isIn(MinutesVersion version, Language language) {
		return version.getText().text(language) != null && version.getGenerated().contains(hash(version, language));
	}

	private static String hash(MinutesVersion version, Language language) {
		return MinutesSeal.sha256(version.getText().text(language));
	}
}
