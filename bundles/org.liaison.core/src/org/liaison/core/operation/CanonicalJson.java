package org.liaison.core.operation;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * JSON in the one form that RFC 8785 allows, for objects whose values are texts, lists of texts or such objects: no blanks, names in the
 * order of their UTF-16 units (that of {@link String#compareTo}), and only the escapes that are necessary.
 */
final class CanonicalJson {

	private CanonicalJson() {
	}

	static String object(SortedMap<String, ?> members) {
		return members.entrySet().stream().map(member -> text(member.getKey()) + ':' + value(member.getValue()))
				.collect(Collectors.joining(",", "{", "}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String value(Object value) {
		return value instanceof List<?> list
				? list.stream().map(element -> text((String) element)).collect(Collectors.joining(",", "[", "]")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: text((String) value);
	}

	private static String text(String text) {
		var json = new StringBuilder(text.length() + 2).append('"');
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
		return json.append('"').toString();
	}
}
