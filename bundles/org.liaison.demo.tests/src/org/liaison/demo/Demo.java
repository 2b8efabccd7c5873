package org.liaison.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.query.Filter;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.types.RecordType;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.model.Record;
import org.liaison.testing.Services;

/** The demo register in a file of its own, and the questions that the tests ask it. */
final class Demo implements AutoCloseable {

	static final Device DEVICE = new Device("0198a5c0-0000-7000-8000-000000000001", "Tester");

	final int created;
	private final Register register;

	/** Creates it and opens it again. */
	Demo(Path file) {
		RegisterStore store = Services.get(RegisterStore.class);
		RecordTypes types = Services.get(RecordTypes.class);
		created = DemoRegister.create(store, types, DEVICE, file, new NullProgressMonitor());
		register = store.open(file, types, DEVICE, RegisterStore.Mode.READ_WRITE, new NullProgressMonitor());
	}

	Register register() {
		return register;
	}

	/** Keys of the records of a type that a filter selects; trade flows count as observations. */
	Set<String> keys(String type, String filter) {
		RecordType recordType = register.types().named(type);
		var query = new Query(recordType, FilterParser.of(register).parse(recordType, filter), List.of(), List.of(), Language.EN);
		var keys = new TreeSet<String>();
		register.rows(query).rows(0, 1000).stream().map(Row::key).forEach(keys::add);
		return keys;
	}

	/** Keys that a search finds, best first. */
	List<String> search(String words) {
		return register.search(new SearchQuery(words, Set.of(), false, 50)).stream().map(RecordRef::key).toList();
	}

	/** Looks at one record. */
	<R extends Record> void look(String key, Class<R> type, Consumer<R> look) {
		try (Edit edit = Edits.open(register)) {
			look.accept(type.cast(edit.load(key)));
		}
	}

	/** Looks at every record. */
	void lookAtAll(Consumer<Record> look) {
		try (Edit edit = Edits.open(register)) {
			all().forEach(record -> look.accept(edit.load(record.id())));
		}
	}

	/** Every record by name. */
	List<RecordRef> all() {
		var ids = new ArrayList<String>();
		for (RecordType type : register.types().all()) {
			var query = new Query(type, Filter.ALL, List.of(), List.of(), Language.EN);
			register.rows(query).rows(0, 1000).stream().filter(row -> row.type().equals(type.id())).map(Row::id).forEach(ids::add);
		}
		return register.refs(ids);
	}

	@Override
	public void close() {
		register.close();
	}
}
