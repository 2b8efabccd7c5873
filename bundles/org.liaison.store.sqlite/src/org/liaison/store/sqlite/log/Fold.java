package org.liaison.store.sqlite.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;

/** SEAM: until core's Fold lands; last one wins. */
final class Fold {
	static Optional<RecordState> fold(List<Operation> operations) {
		Map<String, ObjectState> objects = new LinkedHashMap<>();
		for (Operation o : operations) {
			if (o.isCreation()) {
				objects.put(o.object(), new ObjectState(o.object(), o.type(), new TreeMap<>(OperationForm.values(o.after()))));
			} else if (o.after() == null) {
				objects.get(o.object()).fields().remove(o.field());
			} else {
				objects.get(o.object()).fields().put(o.field(), o.after());
			}
		}
		ObjectState root = operations.isEmpty() ? null : objects.get(operations.getFirst().record());
		if (root == null || root.fields().containsKey(FieldKey.of(FieldKey.DELETED))) {
			return Optional.empty();
		}
		List<ObjectState> found = new ArrayList<>(List.of(root));
		for (int i = 0; i < found.size(); i++) {
			for (Map.Entry<FieldKey, String> e : found.get(i).fields().entrySet()) {
				ObjectState child = objects.get(e.getKey().element().isEmpty() ? e.getValue() : e.getKey().element());
				if (child != null && !found.contains(child)) {
					found.add(child);
				}
			}
		}
		return Optional.of(new RecordState(found));
	}
}
