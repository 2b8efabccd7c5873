package org.liaison.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.PublicKeys;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.Manifest.Part;
import org.liaison.exchange.format.Manifest.Range;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;

/** What the published schema says of a manifest is what is written and what is read. */
class ManifestSchemaTest {

	private static final JsonMapper JSON = new JsonMapper();
	private static final String DEVICE = "01980000-0000-7000-8000-000000000001";
	private static final String HASH = "0123456789abcdef".repeat(4);
	private static final String BRANCH = DEVICE + '/' + HASH + '/';
	private static final List<String> OTHERS = List.of("null", "0", "true", "[]", "{}", "[\"x\"]", "[{}]", "{\"x\":\"y\"}", "\"\"", "\"x\"", "\"-1\"",
			"\"01\"", "\"1e3\"", "\"1\"", "\"999999999999999999\"", "\"9999999999999999999\"", "\"../../x\"", "\"records.jsonl\"",
			"\"operations-0.jsonl\"", "\"receipt\"", "\"RECEIPT\"", "\"2020-01-01\"", '"' + DEVICE + '"', '"' + HASH + '"', '"' + HASH.toUpperCase() + '"');

	private Validator schema;

	@BeforeEach
	void read() throws IOException {
		schema = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
		try (InputStream in = Manifest.class.getResourceAsStream("/docs/manifest.schema.json")) {
			schema.registerSchema(java.net.URI.create("urn:manifest"), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Manifest manifest(Kind kind, Address receiver) {
		SortedMap<String, Heads.Head> heads = new TreeMap<>();
		heads.put(DEVICE, new Heads.Head(7, HASH));
		heads.put(BRANCH, new Heads.Head(9, HASH));
		heads.put(BRANCH + HASH, new Heads.Head(9, HASH));
		SortedMap<String, String> types = new TreeMap<>();
		types.put("ports.Port", "0123456789abcdef");
		types.put("guest.Thing", "");
		return new Manifest(kind, DEVICE, Instant.EPOCH, new Address(DEVICE, "Harbin"), new PublicKeys("MCowBQYDK2VwAyEA", "age1qqq"), receiver,
				DEVICE, new Heads(heads), List.of(new Range(DEVICE, 1, 7)), types,
				List.of(new Part("operations-1.jsonl", 100, HASH), new Part("records-2.jsonl", 0, HASH), new Part(Part.CONTENT + HASH, 1, HASH)), 7, 2);
	}

	private boolean isValid(byte[] manifest) {
		return schema.validate(java.net.URI.create("urn:manifest"), new String(manifest, StandardCharsets.UTF_8)).isValid();
	}

	private static boolean isRead(byte[] manifest) {
		try {
			ManifestForm.parse(manifest);
			return true;
		} catch (IllegalArgumentException refused) {
			return false;
		}
	}

	@Test
	void whatIsWrittenIsAsTheSchemaHasIt() throws IOException {
		for (Kind kind : Kind.values()) {
			assertTrue(isValid(ManifestForm.bytes(manifest(kind, null))), kind::name);
			assertTrue(isValid(ManifestForm.bytes(manifest(kind, new Address(DEVICE, "Hunchun")))), kind::name);
		}
	}

	/** Every member in turn left out, doubled in another name, or of another kind: reader and schema agree. */
	@Test
	void whatIsReadIsWhatTheSchemaAllows() throws IOException {
		String text = new String(ManifestForm.bytes(manifest(Kind.OPERATIONS, new Address(DEVICE, "Hunchun"))), StandardCharsets.UTF_8);
		List<String> apart = new ArrayList<>();
		int refused = 0;
		for (String path : ManifestPaths.of(JSON.readTree(text))) {
			for (String other : OTHERS) {
				refused += compare(path + " = " + other, ManifestPaths.with(JSON.readTree(text), path, JSON.readTree(other)), apart);
			}
			refused += compare("without " + path, ManifestPaths.with(JSON.readTree(text), path, null), apart);
			if (JSON.readTree(text).at(path).isObject()) {
				refused += compare("more in " + path, ManifestPaths.with(JSON.readTree(text), path + "/more", TextNode.valueOf("x")), apart);
			}
		}
		assertEquals(List.of(), apart);
		assertTrue(refused > 500, "most of these are refused: " + refused);
	}

	private int compare(String what, JsonNode manifest, List<String> apart) throws IOException {
		byte[] bytes = JSON.writeValueAsBytes(manifest);
		boolean read = isRead(bytes);
		if (read != isValid(bytes) && !(isDoubleOrMisnamed(manifest) && !read)) {
			apart.add(what + (read ? ": only the reader takes it" : ": only the schema allows it"));
		}
		return read ? 0 : 1;
	}

	/** What no schema can say: a part is there once, and an attachment is called by its hash. */
	private static boolean isDoubleOrMisnamed(JsonNode manifest) {
		List<String> names = new ArrayList<>();
		boolean misnamed = false;
		for (JsonNode part : manifest.path("parts")) {
			names.add(part.path("name").asText());
			misnamed |= part.path("name").asText().startsWith(Part.CONTENT) && !part.path("name").asText().equals(Part.CONTENT + part.path("sha256").asText());
		}
		return misnamed || names.stream().distinct().count() < names.size();
	}
}
