package org.liaison.exchange.format;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.PublicKeys;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.Manifest.Part;
import org.liaison.exchange.format.Manifest.Range;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The manifest as JSON; {@code docs/manifest.schema.json} is its schema. Numbers are texts, as in operations. */
final class ManifestForm {

	/** The manifest is of a newer format. */
	static final class NewerFormat extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		NewerFormat(String version) {
			super(version);
		}
	}

	private static final JsonMapper JSON = JsonMapper
			.builder(JsonFactory.builder().streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(6).maxNumberLength(20).maxNameLength(2_000).maxStringLength(100_000).build()).build())
			.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"); //$NON-NLS-1$
	private static final Pattern CHAIN = Pattern.compile(UUID + "(/[0-9a-f]{64}/([0-9a-f]{64})?)?"); //$NON-NLS-1$
	private static final Pattern MADE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z"); //$NON-NLS-1$
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}"); //$NON-NLS-1$
	private static final Pattern PART = Pattern.compile("(operations-[1-9][0-9]{0,5}|records(-[1-9][0-9]{0,5})?)\\.jsonl|content/[0-9a-f]{64}"); //$NON-NLS-1$
	private static final Set<String> NAMES = Set.of("format", "kind", "id", "made", "sender", "receiver", "register", "heads", "ranges", "types", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"parts", "operations", "records"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Set<String> ADDRESS = Set.of("device", "name"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> SENDER = Set.of("device", "name", "signing", "encryption"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> HEAD = Set.of("sequence", "hash"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> RANGE = Set.of("device", "from", "to"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> PART_NAMES = Set.of("name", "size", "sha256"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern RECIPIENT = Pattern.compile("age1[0-9a-z]+"); //$NON-NLS-1$
	/** A line that a person reads: it must not look like another line of the program. */
	private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]{0,200}"); //$NON-NLS-1$
	private static final Pattern PRINT = Pattern.compile("([0-9a-f]{16})?"); //$NON-NLS-1$

	private ManifestForm() {
	}

	static byte[] bytes(Manifest manifest) throws IOException {
		ObjectNode node = JSON.createObjectNode().put("format", String.valueOf(Manifest.VERSION)) //$NON-NLS-1$
				.put("kind", name(manifest.kind())).put("id", manifest.id()).put("made", manifest.made().toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(node.putObject("sender"), manifest.sender()).put("signing", manifest.keys().signing()).put("encryption", manifest.keys().encryption()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (manifest.receiver() != null) {
			put(node.putObject("receiver"), manifest.receiver()); //$NON-NLS-1$
		}
		node.put("register", manifest.register()).put("operations", number(manifest.operations())).put("records", number(manifest.records())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ObjectNode heads = node.putObject("heads"); //$NON-NLS-1$
		manifest.heads().devices().forEach((device, head) -> heads.putObject(device).put("sequence", number(head.sequence())).put("hash", head.hash())); //$NON-NLS-1$ //$NON-NLS-2$
		manifest.ranges().forEach(range -> node.withArray("ranges").addObject().put("device", range.device()).put("from", number(range.from())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("to", number(range.to()))); //$NON-NLS-1$
		ObjectNode types = node.putObject("types"); //$NON-NLS-1$
		manifest.types().forEach(types::put);
		manifest.parts().forEach(part -> node.withArray("parts").addObject().put("name", part.name()).put("size", number(part.size())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("sha256", part.sha256())); //$NON-NLS-1$
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
	}

	private static String number(long number) {
		return Long.toString(number);
	}

	private static ObjectNode put(ObjectNode node, Address address) {
		return node.put("device", address.device()).put("name", address.name()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Reads it.
	 *
	 * @throws IllegalArgumentException when it is not as the schema wants it
	 * @throws NewerFormat when the format is newer than this program's
	 */
	static Manifest parse(byte[] bytes) {
		try {
			JsonNode node = JSON.readTree(bytes);
			String version = text(node, "format"); //$NON-NLS-1$
			if (NUMBER.matcher(version).matches() && Long.parseLong(version) > Manifest.VERSION) {
				throw new NewerFormat(version);
			}
			require(version.equals(String.valueOf(Manifest.VERSION)), "format"); //$NON-NLS-1$
			only(node, NAMES);
			only(node.get("sender"), SENDER); //$NON-NLS-1$
			if (node.has("receiver")) { //$NON-NLS-1$
				only(node.get("receiver"), ADDRESS); //$NON-NLS-1$
			}
			return new Manifest(kind(text(node, "kind")), text(node, "id", UUID), Instant.parse(text(node, "made", MADE)), address(node.get("sender")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new PublicKeys(text(node.get("sender"), "signing"), text(node.get("sender"), "encryption", RECIPIENT)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					node.has("receiver") ? address(node.get("receiver")) : null, text(node, "register", UUID), heads(node.get("heads")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					ranges(node.get("ranges")), types(node.get("types")), parts(node.get("parts")), number(node, "operations"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					number(node, "records")); //$NON-NLS-1$
		} catch (IOException | DateTimeParseException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static Kind kind(String name) {
		Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
		require(name.equals(name(kind)), name);
		return kind;
	}

	private static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static Address address(JsonNode node) {
		return new Address(text(node, "device", UUID), text(node, "name", NAME)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Heads heads(JsonNode node) {
		SortedMap<String, Heads.Head> heads = new TreeMap<>();
		require(node != null && node.isObject(), "heads"); //$NON-NLS-1$
		for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> head = all.next();
			only(head.getValue(), HEAD);
			require(CHAIN.matcher(head.getKey()).matches(), "heads"); //$NON-NLS-1$
			heads.put(head.getKey(), new Heads.Head(number(head.getValue(), "sequence"), text(head.getValue(), "hash", HASH))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Heads(heads);
	}

	private static List<Range> ranges(JsonNode node) {
		List<Range> ranges = new ArrayList<>();
		for (JsonNode range : list(node, RANGE)) {
			ranges.add(new Range(text(range, "device", UUID), number(range, "from"), number(range, "to"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return ranges;
	}

	private static SortedMap<String, String> types(JsonNode node) {
		SortedMap<String, String> types = new TreeMap<>();
		require(node != null && node.isObject(), "types"); //$NON-NLS-1$
		node.fieldNames().forEachRemaining(name -> types.put(name, text(node, name, PRINT)));
		return types;
	}

	/** Names are taken from a fixed pattern only: none can lead anywhere. */
	private static List<Part> parts(JsonNode node) {
		List<Part> parts = new ArrayList<>();
		for (JsonNode part : list(node, PART_NAMES)) {
			Part read = new Part(text(part, "name", PART), number(part, "size"), text(part, "sha256", HASH)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			require(!read.isContent() || read.name().equals(Part.CONTENT + read.sha256()), "parts"); //$NON-NLS-1$
			parts.add(read);
		}
		require(parts.stream().map(Part::name).distinct().count() == parts.size(), "parts"); //$NON-NLS-1$
		return parts;
	}

	/** The elements of a list that may be left out, objects with these members only. */
	private static Iterable<JsonNode> list(JsonNode node, Set<String> names) {
		require(node == null || node.isArray(), "[]"); //$NON-NLS-1$
		JsonNode list = node == null ? JSON.createArrayNode() : node;
		list.forEach(element -> only(element, names));
		return list;
	}

	private static void only(JsonNode node, Set<String> names) {
		require(node != null && node.isObject(), "{}"); //$NON-NLS-1$
		node.fieldNames().forEachRemaining(name -> require(names.contains(name), name));
	}

	private static String text(JsonNode node, String name) {
		require(node != null && node.hasNonNull(name) && node.get(name).isTextual(), name);
		return node.get(name).textValue();
	}

	private static String text(JsonNode node, String name, Pattern pattern) {
		String text = text(node, name);
		require(pattern.matcher(text).matches(), name);
		return text;
	}

	private static long number(JsonNode node, String name) {
		return Long.parseLong(text(node, name, NUMBER));
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException(what);
		}
	}
}
