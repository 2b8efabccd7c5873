package org.liaison.documents.tracking;

import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
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
 * With {@code "keys": true} the identifiers are keys of this register's records.
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
	 * @throws RegisterException {@code BAD_MAPPING}, or {@code BAD_MAPPING_TEXT} when it is no JSON
	 */
	public static Mapping parse(String text) {
		JsonNode tree = tree(text);
		if (!tree.isObject()) {
			throw noMapping(null, null);
		}
		String name = tree.path(NAME).asText(""); //$NON-NLS-1$
		Map<String, Column> columns = new LinkedHashMap<>();
		tree.path(COLUMNS).properties().forEach(entry -> columns.put(entry.getKey(), column(entry.getValue())));
		for (String member : new String[] { NAME, TYPE, IDENTIFIER }) {
			if (tree.path(member).asText("").isBlank()) { //$NON-NLS-1$
				throw new RegisterException(Problem.BAD_MAPPING, name, new RegisterException(Problem.BAD_VALUE, "", member, Expected.TEXT)); //$NON-NLS-1$
			}
		}
		return new Mapping(name, tree.get(TYPE).asText(), tree.path(SHEET).asText(""), tree.get(IDENTIFIER).asText(), //$NON-NLS-1$
				tree.path(KEYS).asBoolean(), columns,
				texts(tree.path(ALWAYS)));
	}

	private static JsonNode tree(String text) {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException e) {
			// What the parser says is for programmers, in English.
			throw noMapping(e, e.getLocation());
		}
	}

	private static RegisterException noMapping(Throwable cause, JsonLocation at) {
		return new RegisterException(cause, Problem.BAD_MAPPING_TEXT, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
	}

	private static Column column(JsonNode node) {
		return node.isTextual() ? new Column(node.asText())
				: new Column(node.path(TO).asText(""), texts(node.path(VALUES)), node.path(WORDS).asText(""), node.path(SEPARATOR).asText("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Map<String, String> texts(JsonNode node) {
		Map<String, String> texts = new LinkedHashMap<>();
		node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
		return texts;
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
