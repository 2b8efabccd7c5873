package org.liaison.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
				objects.add(new ObjectState(text(node, "id"), text(node, "type"), OperationForm.values(text(node, "values")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			if (objects.isEmpty()) {
				throw new IllegalArgumentException();
			}
			return new RecordState(objects);
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static String text(JsonNode node, String name) {
		if (!node.path(name).isTextual()) {
			throw new IllegalArgumentException(name);
		}
		return node.get(name).textValue();
	}
}
