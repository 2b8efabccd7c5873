package org.liaison.store.sqlite.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;

/** SEAM: until core's OperationForm lands. */
final class OperationForm {
	static String values(SortedMap<FieldKey, String> fields) {
		StringBuilder json = new StringBuilder("{");
		fields.forEach((key, value) -> json.append(json.length() > 1 ? "," : "").append(quote(key.element().isEmpty() ? key.feature()
				: key.feature() + '@' + key.element())).append(':').append(quote(value)));
		return json.append('}').toString();
	}

	private static String quote(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

	static SortedMap<FieldKey, String> values(String json) {
		SortedMap<FieldKey, String> fields = new TreeMap<>();
		java.util.regex.Matcher m = java.util.regex.Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
		while (m.find()) {
			String name = unquote(m.group(1));
			int at = name.indexOf('@', 1);
			fields.put(at < 0 ? FieldKey.of(name) : new FieldKey(name.substring(0, at), name.substring(at + 1)), unquote(m.group(2)));
		}
		return fields;
	}

	private static String unquote(String text) {
		return text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
	}

	static String hash(Operation o) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\u0001", o.id(), o.device(),
					"" + o.sequence(), "" + o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(), o.type(), "" + o.field(),
					"" + o.before(), "" + o.after(), "" + o.bases(), o.previousHash()).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	static Operation withHash(Operation o) {
		return new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(), o.object(),
				o.type(), o.field(), o.before(), o.after(), o.bases(), o.previousHash(), hash(o));
	}
}
