package org.liaison.documents.tracking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.types.Nearest;
import org.liaison.core.value.Expected;
import org.liaison.documents.tracking.Mapping.Column;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Mappings as JSON that a person can write:
 *
 * <pre>
 * { "name": "border tracker", "type": "Commitment", "sheet": "2026", "identifier": "No.",
 *   "columns": {
 *     "Task": "title.en",
 *     "Status": { "to": "status", "values": { "done": "FULFILLED", "в работе": "IN_PROGRESS" } },
 *     "Due": { "to": "agreed", "words": "dateWording" },
 *     "Owner": { "to": "obligors", "values": { "HQ": "ORG-1" }, "separator": "/" } },
 *   "always": { "marking": "SHAREABLE" } }
 * </pre>
 *
 * With {@code "keys": true} the identifiers are keys of this register's records. Where headers stand in two rows, groups over sub-headers, a
 * column is named by its sub-header, or as {@code "Owner / China"}; a sub-header that is repeated needs its group.
 */
public final class MappingText {

	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String SHEET = "sheet"; //$NON-NLS-1$
	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$
	private static final String KEYS = "keys"; //$NON-NLS-1$
	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final String ALWAYS = "always"; //$NON-NLS-1$
	private static final String TO = "to"; //$NON-NLS-1$
	private static final String VALUES = "values"; //$NON-NLS-1$
	private static final String WORDS = "words"; //$NON-NLS-1$
	private static final String SEPARATOR = "separator"; //$NON-NLS-1$

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private MappingText() {
	}

	/**
	 * Reads a mapping.
	 *
	 * @throws RegisterException {@code BAD_MAPPING}, {@code BAD_MAPPING_TEXT} when it is no JSON, {@code NO_MAPPING_OBJECT} when it is no object
	 */
	public static Mapping parse(String text) {
		JsonNode tree = tree(text);
		if (!tree.isObject()) {
			throw new RegisterException(Problem.NO_MAPPING_OBJECT);
		}
		try {
			return mapping(tree);
		} catch (RegisterException e) {
			throw new RegisterException(e, Problem.BAD_MAPPING, tree.path(NAME).asText(""), e); //$NON-NLS-1$
		}
	}

	private static Mapping mapping(JsonNode tree) {
		checkMembers(tree, List.of(NAME, TYPE, SHEET, IDENTIFIER, KEYS, COLUMNS, ALWAYS));
		JsonNode keys = tree.path(KEYS);
		if (!keys.isMissingNode() && !keys.isBoolean()) {
			throw bad(keys, KEYS, Expected.YES_OR_NO);
		}
		Map<String, Column> columns = new LinkedHashMap<>();
		object(tree, COLUMNS).properties().forEach(entry -> columns.put(entry.getKey(), column(entry.getKey(), entry.getValue())));
		var mapping = new Mapping(needed(tree, NAME), needed(tree, TYPE), text(tree, SHEET), needed(tree, IDENTIFIER), keys.asBoolean(), columns,
				texts(tree, ALWAYS));
		if (columns.isEmpty()) {
			throw new RegisterException(Problem.NO_COLUMNS);
		}
		return mapping;
	}

	private static JsonNode tree(String text) {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException e) {
			// What the parser says is for programmers, in English.
			JsonLocation at = e.getLocation();
			throw new RegisterException(e, Problem.BAD_MAPPING_TEXT, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
		}
	}

	private static Column column(String header, JsonNode node) {
		if (node.isTextual()) {
			return new Column(node.asText());
		}
		if (!node.isObject()) {
			throw bad(node, header, Expected.TEXT);
		}
		checkMembers(node, List.of(TO, VALUES, WORDS, SEPARATOR));
		return new Column(needed(node, TO), texts(node, VALUES), text(node, WORDS), text(node, SEPARATOR));
	}

	/** A misspelt member would be left out, and nobody would know. */
	private static void checkMembers(JsonNode node, List<String> known) {
		node.fieldNames().forEachRemaining(member -> {
			if (!known.contains(member)) {
				throw new RegisterException(Problem.UNKNOWN_MEMBER, member, Nearest.text(member, known));
			}
		});
	}

	private static String needed(JsonNode node, String member) {
		String text = text(node, member);
		if (text.isBlank()) {
			throw bad(node.path(member), member, Expected.TEXT);
		}
		return text;
	}

	private static String text(JsonNode node, String member) {
		JsonNode value = node.path(member);
		if (value.isContainerNode()) {
			throw bad(value, member, Expected.TEXT);
		}
		return value.asText(""); //$NON-NLS-1$
	}

	private static Map<String, String> texts(JsonNode node, String member) {
		JsonNode object = object(node, member);
		Map<String, String> texts = new LinkedHashMap<>();
		object.fieldNames().forEachRemaining(word -> texts.put(word, text(object, word)));
		return texts;
	}

	/** What a member holds; nothing when it is missing. */
	private static JsonNode object(JsonNode node, String member) {
		JsonNode value = node.path(member);
		if (!value.isMissingNode() && !value.isObject()) {
			throw bad(value, member, Expected.OBJECT);
		}
		return value;
	}

	private static RegisterException bad(JsonNode value, String member, Expected expected) {
		return new RegisterException(Problem.BAD_VALUE, value.isMissingNode() ? "" : value.isTextual() ? value.asText() : value.toString(), member, expected); //$NON-NLS-1$
	}

	/** The mapping as {@link #parse} reads it. */
	public static String write(Mapping mapping) {
		ObjectNode tree = JSON.createObjectNode();
		tree.put(NAME, mapping.name()).put(TYPE, mapping.type());
		if (!mapping.sheet().isEmpty()) {
			tree.put(SHEET, mapping.sheet());
		}
		tree.put(IDENTIFIER, mapping.identifier());
		if (mapping.keys()) {
			tree.put(KEYS, true);
		}
		ObjectNode columns = tree.putObject(COLUMNS);
		mapping.columns().forEach((header, column) -> columns.set(header, node(column)));
		if (!mapping.always().isEmpty()) {
			putAll(tree.putObject(ALWAYS), mapping.always());
		}
		return tree.toPrettyString() + '\n';
	}

	private static JsonNode node(Column column) {
		if (column.equals(new Column(column.to()))) {
			return JSON.getNodeFactory().textNode(column.to());
		}
		ObjectNode node = JSON.createObjectNode().put(TO, column.to());
		if (!column.values().isEmpty()) {
			putAll(node.putObject(VALUES), column.values());
		}
		if (!column.words().isEmpty()) {
			node.put(WORDS, column.words());
		}
		return column.separator().isEmpty() ? node : node.put(SEPARATOR, column.separator());
	}

	private static void putAll(ObjectNode node, Map<String, String> texts) {
		texts.forEach(node::put);
	}
}
