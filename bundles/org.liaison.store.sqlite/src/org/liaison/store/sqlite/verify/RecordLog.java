package org.liaison.store.sqlite.verify;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Fold;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.store.sqlite.db.Sql;
import org.liaison.store.sqlite.log.OperationLog;
import org.liaison.store.sqlite.log.Restoring;
import org.liaison.store.sqlite.schema.Column;
import org.liaison.store.sqlite.schema.Kind;
import org.liaison.store.sqlite.schema.Tables;

/** What the operations on one record say of the rows that it has. */
final class RecordLog {

	private final Tables tables;
	private final Map<String, Operation> creations = new LinkedHashMap<>();
	private final Map<String, ObjectState> live = new LinkedHashMap<>();
	private final Map<String, List<Object>> places = new HashMap<>();
	private final Set<List<Object>> heads = new HashSet<>();
	private final Optional<ObjectState> named;
	private final int conflicts;
	private final boolean known;

	RecordLog(Sql sql, long record, RecordTypes types, Tables tables) throws SQLException {
		this.tables = tables;
		List<Operation> operations = OperationLog.of(sql, record);
		// Of several creations of an object the one with the greatest id counts, as it does for the fold.
		operations.stream().filter(Operation::isCreation).forEach(operation -> creations.merge(operation.object(), operation,
				(one, other) -> one.id().compareTo(other.id()) > 0 ? one : other));
		Fold fold = new Fold(operations, types);
		Optional<RecordState> state = fold.state();
		state.ifPresent(present -> present.objects().forEach(object -> live.put(object.id(), object)));
		this.named = (state.isPresent() ? state : Restoring.lastOf(operations, types)).map(RecordState::root);
		this.conflicts = fold.conflicts().size();
		this.known = live.values().stream().allMatch(object -> tables.of(object.type()).isPresent());
		live.values().forEach(this::place);
		fold.heads().forEach((object, fields) -> fields.forEach((key, all) -> addHeads(object, key, all)));
	}

	/** The creation of an object is the head of each field that it sets, which is left unsaid while it is the only one. */
	private void addHeads(String object, FieldKey key, List<Operation> all) {
		if (all.size() > 1 || !all.getFirst().isCreation()) {
			all.forEach(head -> heads.add(List.of(object, key.feature(), key.element(), head.id())));
		}
	}

	private void place(ObjectState parent) {
		parent.fields().forEach((key, value) -> {
			if (kind(parent, key) == Kind.CONTAINMENT) {
				String child = key.element().isEmpty() ? value : key.element();
				places.put(child, Arrays.asList(parent.id(), key.feature(), key.element().isEmpty() ? null : value));
			}
		});
	}

	/** How a field of an object is kept; empty when no installed model knows it. */
	Kind kind(ObjectState object, FieldKey key) {
		return tables.of(object.type()).flatMap(table -> table.column(key.feature())).map(Column::kind).orElse(Kind.NONE);
	}

	/** The objects that the record ever had, and how each was created. */
	Map<String, Operation> creations() {
		return creations;
	}

	/** The objects that are there, by their ids. */
	Map<String, ObjectState> live() {
		return live;
	}

	/** The record as it is; without objects when it was deleted. */
	RecordState state() {
		return new RecordState(List.copyOf(live.values()));
	}

	/** Whether every object that is there has a table. */
	boolean isKnown() {
		return known;
	}

	/** Container, feature and position of an object, {@code null} for one that has none. */
	List<Object> place(String object) {
		return places.getOrDefault(object, Arrays.asList(null, null, null));
	}

	/** The record itself as it is or, deleted, as it was last: what it is called by. */
	Optional<ObjectState> named() {
		return named;
	}

	/** How many fields disagree. */
	int conflicts() {
		return conflicts;
	}

	/** Object, feature, element and operation of the heads that are stored. */
	Set<List<Object>> heads() {
		return heads;
	}
}
