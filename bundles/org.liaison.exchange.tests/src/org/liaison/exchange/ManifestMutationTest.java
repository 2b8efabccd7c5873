package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.format.Forgery;
import org.liaison.exchange.format.ManifestPaths;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Whoever has the keys of a trusted device can sign anything: what is not as the schema has it is refused all the same. */
class ManifestMutationTest extends Posts {

	private static final JsonMapper JSON = new JsonMapper();
	private static final Set<Problem> CLEAR = Set.of(Problem.DAMAGED_PACKAGE, Problem.PACKAGE_TOO_BIG, Problem.NEWER_PACKAGE, Problem.OTHER_KEYS,
			Problem.UNKNOWN_DEVICE);
	/** No text of the manifest may be one of these, but for the names of people's devices and of types. */
	private static final List<String> WRONG = List.of("\"\"", "\"-1\"", "\"1e3\"", "\"99999999999999999999\"", "\"../../x\"");
	private static final List<String> NO_TEXT = List.of("null", "0", "-1", "1.5", "true", "[]", "{}", "[\"x\"]");

	private Path good;
	private String text;

	@BeforeEach
	void pack() throws IOException {
		trustEachOther();
		harbin.add("coal");
		good = harbin.packFor(hunchun, "good");
		Forgery.manifest(good, folder.resolve("same.liaisonx"), harbin.exchange.own(), manifest -> text = manifest);
	}

	private String content() {
		return hunchun.register.replica().heads() + " " + hunchun.register.replica().peers() + hunchun.exchange.devices().all();
	}

	private void refused(String what, JsonNode manifest) throws IOException {
		String before = content();
		Path forged = Forgery.manifest(good, folder.resolve("forged.liaisonx"), harbin.exchange.own(), same -> manifest.toPrettyString());
		RegisterException refusal = assertThrows(RegisterException.class, () -> hunchun.apply(forged), what);
		assertTrue(CLEAR.contains(refusal.problem()), () -> what + ": " + refusal);
		assertEquals(before, content(), what);
	}

	private JsonNode with(String path, String value) throws JsonProcessingException {
		return ManifestPaths.with(JSON.readTree(text), path, value == null ? null : JSON.readTree(value));
	}

	@Test
	void everyFieldOfAnotherKindIsRefused() throws IOException {
		for (String path : ManifestPaths.of(JSON.readTree(text))) {
			boolean isList = JSON.readTree(text).at(path).isArray();
			boolean isObject = JSON.readTree(text).at(path).isObject();
			for (String wrong : NO_TEXT) {
				boolean allowed = isList && wrong.equals("[]") && !path.equals("/parts") || isObject && wrong.equals("{}") && Set.of("/heads", "/types").contains(path);
				if (!allowed) {
					refused(path + " = " + wrong, with(path, wrong));
				}
			}
		}
	}

	@Test
	void everyTextThatTheSchemaDoesNotAllowIsRefused() throws IOException {
		for (String path : ManifestPaths.of(JSON.readTree(text))) {
			boolean free = path.endsWith("/name") && !path.startsWith("/parts") || path.endsWith("/device") && path.startsWith("/receiver");
			if (JSON.readTree(text).at(path).isTextual() && !free) {
				for (String wrong : WRONG) {
					if (!path.startsWith("/types/") || !wrong.equals("\"\"")) {
						refused(path + " = " + wrong, with(path, wrong));
					}
				}
			}
		}
	}

	@Test
	void whatIsRequiredMustBeThereAndNothingMore() throws IOException {
		for (String path : ManifestPaths.of(JSON.readTree(text))) {
			boolean optional = path.equals("/receiver") || path.matches("/(heads|types|ranges)/[^/]*") || path.equals("/ranges");
			if (!optional) {
				refused("no " + path, with(path, null));
			}
			if (JSON.readTree(text).at(path).isObject() && !Set.of("/heads", "/types").contains(path)) {
				refused("more in " + path, with(path + "/more", "\"x\""));
			}
		}
		refused("more", with("/more", "\"x\""));
	}

	@Test
	void aTrustedDeviceDoesNotChangeWhatAnotherDid() {
		hunchun.apply(good);
		var third = new Post("Vladivostok");
		third.trust(hunchun);
		third.trust(harbin);
		third.apply(harbin.pack("true"));
		Path forged = Forgery.of(hunchun.pack("passed on"), folder.resolve("forged.liaisonx"), hunchun.exchange.own(), lines -> lines.stream().map(line -> {
			Operation o = OperationForm.parse(line);
			return OperationForm.bytes(new Operation(o.id(), o.device(), o.sequence(), o.clock(), "forger", o.edit(), o.reason(), o.record(), o.object(),
					o.type(), o.field(), o.before(), o.after(), o.bases(), o.previousHash(), ""));
		}).toList());
		List<String> before = new ArrayList<>();
		third.register.replica().operations(Heads.NONE, operation -> before.add(operation.hash()));

		assertEquals(Problem.FORKED_CHAIN, assertThrows(RegisterException.class, () -> third.apply(forged)).problem());

		List<String> after = new ArrayList<>();
		third.register.replica().operations(Heads.NONE, operation -> after.add(operation.hash()));
		assertEquals(before, after);
		third.register.close();
	}
}
