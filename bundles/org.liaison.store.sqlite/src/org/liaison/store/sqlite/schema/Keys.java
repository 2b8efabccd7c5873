package org.liaison.store.sqlite.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys such as COM-3. */
public final class Keys {

	/** A key that was counted: its prefix and its number. */
	public record Counted(String prefix, long number) {
	}

	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern COUNTED = Pattern.compile("(.+)-(\\d{1,18})");
	private static final int WIDTH = 10;

	private Keys() {
	}

	/** A form of the key in which numbers sort by their size: {@code COM-0000000003}. */
	public static String order(String key) {
		if (key == null) {
			return null;
		}
		return DIGITS.matcher(key.toUpperCase(Locale.ROOT))
				.replaceAll(digits -> "0".repeat(Math.max(0, WIDTH - digits.group().length())) + digits.group());
	}

	/** The prefix and number of a key that has them. */
	public static Optional<Counted> counted(String key) {
		Matcher matcher = COUNTED.matcher(key);
		return matcher.matches() ? Optional.of(new Counted(matcher.group(1), Long.parseLong(matcher.group(2)))) : Optional.empty();
	}
}
