package org.liaison.core.operation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads the canonical form of operations that come from elsewhere: nothing is taken for granted. */
final class OperationReading {

	/** Deeper or longer than any operation can be; what is beyond is refused before it costs anything. */
	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(3)
			.maxNameLength(100).maxNumberLength(20).maxStringLength(OperationForm.LONGEST).build()).build();
	private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?"); //$NON-NLS-1$
	private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}"); //$NON-NLS-1$
	private static final Set<String> UUIDS = Set.of("id", "device", "edit", "record", "object"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** The clock counts on from the greatest value that was seen: one from the far future would leave no room. */
	private static final long LATEST = 1L << 62;

	private final Map<String, String> texts = new HashMap<>();
	private final List<String> bases = new ArrayList<>();

	private OperationReading(byte[] form) throws IOException {
		try (JsonParser parser = JSON.createParser(form)) {
			require(parser.nextToken() == JsonToken.START_OBJECT, "{"); //$NON-NLS-1$
			for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
				read(parser, name);
			}
			require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null, "}"); //$NON-NLS-1$
		}
	}

	static Operation parse(byte[] form) {
		try {
			Operation operation = new OperationReading(form).operation();
			require(Arrays.equals(OperationForm.bytes(operation), form), "RFC 8785"); //$NON-NLS-1$
			return OperationForm.withHash(operation, form);
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private void read(JsonParser parser, String name) throws IOException {
		JsonToken token = parser.nextToken();
		if (name.equals("bases")) { //$NON-NLS-1$
			require(token == JsonToken.START_ARRAY, name);
			while (parser.nextToken() == JsonToken.VALUE_STRING) {
				bases.add(require(isUuid(parser.getText()), name) ? parser.getText() : null);
			}
			require(parser.currentToken() == JsonToken.END_ARRAY, name);
		} else {
			require(token == JsonToken.VALUE_STRING, name);
			texts.put(name, parser.getText());
		}
	}

	private Operation operation() {
		UUIDS.forEach(name -> require(isUuid(text(name)), name));
		require(HASH.matcher(text("previousHash")).matches(), "previousHash"); //$NON-NLS-1$ //$NON-NLS-2$
		require(text("type").indexOf('#') > 0, "type"); //$NON-NLS-1$ //$NON-NLS-2$
		FieldKey field = texts.containsKey("feature") ? new FieldKey(text("feature"), text("element")) : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (field == null) {
			String after = text("after"); //$NON-NLS-1$
			require(OperationForm.values(OperationForm.values(after)).equals(after), "after"); //$NON-NLS-1$
		} else {
			require(!field.feature().isEmpty(), "feature"); //$NON-NLS-1$
			require(!field.feature().equals(FieldKey.DELETED) || text("record").equals(text("object")), "feature"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		long clock = number("clock"); //$NON-NLS-1$
		require(clock < LATEST, "clock"); //$NON-NLS-1$
		return new Operation(text("id"), text("device"), number("sequence"), clock, text("author"), text("edit"), text("reason"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				text("record"), text("object"), text("type"), field, texts.get("before"), texts.get("after"), List.copyOf(bases), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				text("previousHash"), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Every operation has half a dozen: this is read by hand because patterns would take longer than all the rest. */
	private static boolean isUuid(String text) {
		boolean well = text.length() == 36;
		for (int i = 0; well && i < 36; i++) {
			char c = text.charAt(i);
			well = i == 8 || i == 13 || i == 18 || i == 23 ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
		}
		return well;
	}

	private String text(String name) {
		String text = texts.get(name);
		require(text != null, name);
		return text;
	}

	private long number(String name) {
		require(WHOLE.matcher(text(name)).matches(), name);
		return Long.parseLong(text(name));
	}

	private static boolean require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException(what);
		}
		return true;
	}
}
