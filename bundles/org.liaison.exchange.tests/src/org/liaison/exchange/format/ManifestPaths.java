package org.liaison.exchange.format;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every place in a manifest, as a JSON pointer (RFC 6901), and what is put there. */
public final class ManifestPaths {

	private ManifestPaths() {
	}

	/** All of them, each before those below it. */
	public static List<String> of(JsonNode manifest) {
		List<String> paths = new ArrayList<>();
		collect(manifest, "", paths);
		return paths;
	}

	private static void collect(JsonNode node, String path, List<String> paths) {
		if (node instanceof ObjectNode object) {
			object.properties().forEach(field -> add(field.getValue(), path + '/' + field.getKey().replace("~", "~0").replace("/", "~1"), paths));
		} else if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				add(array.get(i), path + '/' + i, paths);
			}
		}
	}

	private static void add(JsonNode node, String path, List<String> paths) {
		paths.add(path);
		collect(node, path, paths);
	}

	/** Changes a manifest, and returns it: another value at a path, {@code null} for none. */
	public static JsonNode with(JsonNode manifest, String path, JsonNode value) {
		String last = path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
		JsonNode parent = manifest.at(path.substring(0, path.lastIndexOf('/')));
		if (parent instanceof ObjectNode object) {
			if (value == null) {
				object.remove(last);
			} else {
				object.set(last, value);
			}
		} else if (value == null) {
			((ArrayNode) parent).remove(Integer.parseInt(last));
		} else {
			((ArrayNode) parent).set(Integer.parseInt(last), value);
		}
		return manifest;
	}
}
