package org.liaison.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.liaison.core.codec.ObjectIds;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which of the objects that are there an object of a JSON list means: the one with its id; without an id, the next one that no other
 * claims by id. So a file that was written by hand can be imported again without making everything new.
 */
final class Children {

	private final Map<String, EObject> byId = new HashMap<>();
	private final Deque<EObject> unclaimed = new ArrayDeque<>();

	Children(List<EObject> there, Iterable<JsonNode> wanted) {
		there.forEach(object -> byId.put(ObjectIds.ensure(object), object));
		Map<String, EObject> free = new LinkedHashMap<>();
		there.forEach(object -> free.put(ObjectIds.of(object), object));
		wanted.forEach(node -> free.remove(id(node)));
		unclaimed.addAll(free.values());
	}

	/** The object that is meant, {@code null} for a new one. */
	EObject next(JsonNode node) {
		String id = id(node);
		return id.isEmpty() ? unclaimed.poll() : byId.get(id);
	}

	private static String id(JsonNode node) {
		return node.path(RecordJson.ID).asText(""); //$NON-NLS-1$
	}
}
