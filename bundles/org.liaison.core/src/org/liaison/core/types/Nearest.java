package org.liaison.core.types;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the valid names that a person most likely meant. */
public final class Nearest {

	private static final int AT_MOST = 3;

	private Nearest() {
	}

	/** The up to three of {@code valid} that are most like {@code word} in any case, most similar first. */
	public static List<String> to(String word, Collection<String> valid) {
		var similarity = new JaroWinklerSimilarity();
		String wanted = fold(word);
		return valid.stream().distinct()
				.sorted(Comparator.comparingDouble((String name) -> -similarity.apply(wanted, fold(name))).thenComparing(name -> name))
				.limit(AT_MOST).toList();
	}

	/** As {@link #to}, as one text for a sentence. */
	public static String text(String word, Collection<String> valid) {
		return String.join(", ", to(word, valid)); //$NON-NLS-1$
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
