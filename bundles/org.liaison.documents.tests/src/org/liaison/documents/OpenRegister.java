package org.liaison.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.Services;

/** A register with every installed type, in a file of its own. */
public final class OpenRegister implements AutoCloseable {

	private final Register register;

	/** Creates it in {@code folder}. */
	public OpenRegister(Path folder) {
		this(folder, "0198a5c0-0000-7000-8000-000000000001");
	}

	/** Creates the register of another device. */
	OpenRegister(Path folder, String device) {
		register = Services.get(RegisterStore.class).create(folder.resolve("register.liaison"), Services.get(RecordTypes.class),
				new Device(device, "Lin"));
	}

	/** The register. */
	public Register get() {
		return register;
	}

	/** What its types are called. */
	public Labels labels() {
		return Services.get(Labels.class);
	}

	/** Saves a new record. */
	@SuppressWarnings("unchecked") // the type is that of the class named
	public <R extends Record> RecordRef add(Class<R> type, Consumer<R> fill) {
		try (Edit edit = Edits.open(register)) {
			Record record = edit.create(register.types().named(type.getSimpleName()).eClass());
			fill.accept((R) record);
			edit.save("");
			return register.refs(List.of(record.getId())).getFirst();
		}
	}

	/** Changes a record. */
	@SuppressWarnings("unchecked") // the caller knows what it is
	public <R extends Record> void change(String key, Consumer<R> change) {
		try (Edit edit = Edits.open(register)) {
			change.accept((R) edit.load(key));
			edit.save("");
		}
	}

	/** The records of a type that a filter selects. */
	public List<Row> rows(String type, String filter, String... columns) {
		RecordType found = register.types().named(type);
		var features = List.of(columns).stream().map(found.eClass()::getEStructuralFeature).toList();
		return register.rows(new Query(found, FilterParser.of(register).parse(found, filter), List.of(), features, Language.EN)).rows(0, 1000);
	}

	@Override
	public void close() {
		register.close();
	}
}
