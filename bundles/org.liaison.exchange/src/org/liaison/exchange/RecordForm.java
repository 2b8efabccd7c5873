package org.liaison.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** A record as a line of {@code records.jsonl}: a list of its objects, the record itself first; values as operations have them. */
final class RecordForm {

	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(4).maxNumberLength(20).maxStringLength(64 * 1024 * 1024).build()).build()).build();

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"); //$NON-NLS-1$

	private RecordForm() {
	}

	static byte[] bytes(RecordState record) {
		ArrayNode array = JSON.createArrayNode();
		for (ObjectState object : record.objects()) {
			array.addObject().put("id", object.id()).put("type", object.type()).put("values", OperationForm.values(object.fields())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		try {
			return JSON.writeValueAsBytes(array);
		} catch (IOException e) {
			throw new IllegalStateException(e); // it is written to memory
		}
	}

	/** @throws IllegalArgumentException when it is of another form */
	static RecordState parse(byte[] line) {
		try {
			List<ObjectState> objects = new ArrayList<>();
			for (JsonNode node : JSON.readTree(line)) {
				objects.add(new ObjectState(id(node), text(node, "type"), values(node))); //$NON-NLS-1$
			}
			if (objects.isEmpty()) {
				throw new IllegalArgumentException();
			}
			return new RecordState(objects);
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** What becomes an object here is told to every other post: a name that is none would make them refuse all that follows. */
	private static String id(JsonNode node) {
		String id = text(node, "id"); //$NON-NLS-1$
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(id);
		}
		return id;
	}

	/** The values of an object, none of which is reserved for operations: nobody deletes by what is only a state. */
	private static SortedMap<FieldKey, String> values(JsonNode node) {
		SortedMap<FieldKey, String> values = OperationForm.values(text(node, "values")); //$NON-NLS-1$
		if (values.containsKey(FieldKey.of(FieldKey.DELETED)) || values.keySet().stream().anyMatch(key -> key.feature().isEmpty())) {
			throw new IllegalArgumentException(FieldKey.DELETED);
		}
		return values;
	}

	private static String text(JsonNode node, String name) {
		if (!node.path(name).isTextual()) {
			throw new IllegalArgumentException(name);
		}
		return node.get(name).textValue();
	}
}
