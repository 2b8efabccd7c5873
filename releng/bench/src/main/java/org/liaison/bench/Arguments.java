package org.liaison.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments of a programme: names with their values. */
public final class Arguments {

	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Reads {@code --name value …}.
	 *
	 * @throws IllegalArgumentException for a name that is not among {@code names}, and for one without a value
	 */
	public Arguments(List<String> arguments, Set<String> names) {
		for (int i = 0; i < arguments.size(); i += 2) {
			String name = arguments.get(i);
			if (!names.contains(name) || i + 1 == arguments.size()) {
				throw new IllegalArgumentException("'" + name + "' is not understood; there are: " + String.join(" ", names));
			}
			values.put(name, arguments.get(i + 1));
		}
	}

	/** A text. */
	public String text(String name, String otherwise) {
		return values.getOrDefault(name, otherwise);
	}

	/** A whole number. */
	public long number(String name, long otherwise) {
		String text = values.get(name);
		try {
			return text == null ? otherwise : Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(name + " is a whole number, not '" + text + "'", e);
		}
	}
}
