package org.liaison.core.draft;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.liaison.core.RecordRef;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.OperationForm;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Drafts as JSON. A change has the members that its operation would have, see {@link OperationForm}. */
final class DraftForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final String REGISTER = "register"; //$NON-NLS-1$
	private static final String RECORD = "record"; //$NON-NLS-1$
	private static final String KEY = "key"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String AT = "at"; //$NON-NLS-1$
	private static final String CHANGES = "changes"; //$NON-NLS-1$
	private static final String OBJECT = "object"; //$NON-NLS-1$
	private static final String FEATURE = "feature"; //$NON-NLS-1$
	private static final String ELEMENT = "element"; //$NON-NLS-1$
	private static final String BEFORE = "before"; //$NON-NLS-1$
	private static final String AFTER = "after"; //$NON-NLS-1$

	private DraftForm() {
	}

	static byte[] bytes(RecordDraft draft) throws IOException {
		RecordRef record = draft.record();
		ObjectNode node = JSON.createObjectNode().put(REGISTER, draft.register()).put(RECORD, record.id()).put(KEY, record.key())
				.put(TYPE, record.type()).put(AT, draft.at().toString());
		ObjectNode title = node.putObject(TITLE);
		for (Language language : Language.values()) {
			if (record.title().entry(language) != null) {
				title.put(language.tag(), record.title().entry(language));
			}
		}
		var changes = node.putArray(CHANGES);
		draft.changes().forEach(change -> changes.add(node(change)));
		return JSON.writeValueAsBytes(node);
	}

	private static ObjectNode node(Change change) {
		ObjectNode node = JSON.createObjectNode().put(RECORD, change.record()).put(OBJECT, change.object()).put(TYPE, change.type());
		return switch (change) {
		case Change.Create create -> node.put(AFTER, OperationForm.values(create.fields()));
		case Change.Set set -> node.put(FEATURE, set.field().feature()).put(ELEMENT, set.field().element()).put(BEFORE, set.before())
				.put(AFTER, set.after());
		};
	}

	/** @throws RuntimeException when it is not of this form */
	static RecordDraft parse(byte[] json) throws IOException {
		JsonNode node = JSON.readTree(json);
		LocalizedText title = LocalizedText.EMPTY;
		for (Language language : Language.values()) {
			if (node.required(TITLE).has(language.tag())) {
				title = title.withEntry(language, text(node.get(TITLE), language.tag()));
			}
		}
		List<Change> changes = new ArrayList<>();
		node.required(CHANGES).forEach(change -> changes.add(change(change)));
		return new RecordDraft(text(node, REGISTER), new RecordRef(text(node, RECORD), text(node, KEY), text(node, TYPE), title),
				Instant.parse(text(node, AT)), List.copyOf(changes));
	}

	private static Change change(JsonNode node) {
		String record = text(node, RECORD);
		String object = text(node, OBJECT);
		String type = text(node, TYPE);
		return node.has(FEATURE)
				? new Change.Set(record, object, type, new FieldKey(text(node, FEATURE), text(node, ELEMENT)), text(node, BEFORE), text(node, AFTER))
				: new Change.Create(record, object, type, OperationForm.values(text(node, AFTER)));
	}

	/** {@code null} where there is none. */
	private static String text(JsonNode node, String member) {
		return node.required(member).textValue();
	}
}
