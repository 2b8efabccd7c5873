package org.liaison.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.liaison.core.Register;
import org.liaison.core.operation.RecordState;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.sharing.Disclosed;
import org.liaison.core.sharing.Disclosure;
import org.liaison.core.types.RecordType;
import org.liaison.exchange.Packed.Omitted;
import org.liaison.model.Language;

/** The records that the partner administration may see, as it may see them: {@link Disclosure}. References to records that stay are left out. */
final class Redaction {

	private static final int PAGE = 200;

	private final Register register;
	private final Disclosure disclosure;
	private final Set<String> fields = new LinkedHashSet<>();
	private final List<String> first = new ArrayList<>();
	private long internalRecords;

	Redaction(Register register) {
		this.register = register;
		disclosure = new Disclosure(register);
	}

	/** Tells every record that may leave. */
	void run(Consumer<RecordState> consumer) {
		for (RecordType type : register.types().all()) {
			RowSet rows = register.rows(new Query(type, Filter.ALL, List.of(), List.of(), Language.EN));
			for (long from = 0; from < rows.size(); from += PAGE) {
				List<Row> page = rows.rows(from, PAGE).stream().filter(row -> row.type().equals(type.id())).toList();
				Map<String, RecordState> states = register.read(page.stream().map(Row::id).toList()).stream()
						.collect(Collectors.toMap(state -> state.root().id(), Function.identity()));
				page.forEach(row -> tell(row, states.get(row.id()), consumer));
			}
		}
	}

	private void tell(Row row, RecordState found, Consumer<RecordState> consumer) {
		Optional<Disclosed> record = Optional.ofNullable(found).filter(state -> disclosure.mayLeave(row.id())).map(state -> disclosure.disclose(state, false));
		record.ifPresentOrElse(disclosed -> {
			disclosed.places().forEach(place -> fields.add(row.key() + ' ' + place));
			consumer.accept(disclosed.state());
		}, () -> stays(row));
	}

	private void stays(Row row) {
		internalRecords++;
		if (first.size() < Omitted.LISTED) {
			first.add(row.id());
		}
	}

	/** What was left out. */
	Omitted omitted() {
		return new Omitted(internalRecords, register.refs(first), List.copyOf(fields));
	}
}
