package org.liaison.core.operation;

import java.util.List;
import java.util.SortedMap;

/**
 * JSON in the one form that RFC 8785 allows, for objects whose values are texts, lists of texts or such objects: no blanks, names in the
 * order of their UTF-16 units (that of {@link String#compareTo}), and only the escapes that are necessary.
 */
final class CanonicalJson {

	private CanonicalJson() {
	}

	static String object(SortedMap<String, ?> members) {
		var json = new StringBuilder(512).append('{');
		members.forEach((name, value) -> {
			separate(json, '{');
			text(name, json);
			json.append(':');
			value(value, json);
		});
		return json.append('}').toString();
	}

	private static void separate(StringBuilder json, char open) {
		if (json.charAt(json.length() - 1) != open) {
			json.append(',');
		}
	}

	private static void value(Object value, StringBuilder json) {
		if (value instanceof List<?> list) {
			json.append('[');
			for (Object element : list) {
				separate(json, '[');
				text((String) element, json);
			}
			json.append(']');
		} else {
			text((String) value, json);
		}
	}

	private static void text(String text, StringBuilder json) {
		json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"', '\\' -> json.append('\\').append(c);
			case '\b' -> json.append("\\b"); //$NON-NLS-1$
			case '\t' -> json.append("\\t"); //$NON-NLS-1$
			case '\n' -> json.append("\\n"); //$NON-NLS-1$
			case '\f' -> json.append("\\f"); //$NON-NLS-1$
			case '\r' -> json.append("\\r"); //$NON-NLS-1$
			default -> {
				if (c < ' ') {
					json.append(String.format("\\u%04x", (int) c)); //$NON-NLS-1$
				} else {
					json.append(c);
				}
			}
			}
		}
		json.append('"');
	}
}
