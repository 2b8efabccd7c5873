package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

/** The objects of one class in the table they are in. Record types that extend one another are in one table. */
public final class TypeTable {

	/** The primary key in every table: the object's number. No feature of a model has such a name. */
	public static final String NUMBER = "number$";
	/** The column with the number of the object's type, in every table. */
	public static final String TYPE = "type$";

	private final String typeId;
	private final EClass eClass;
	private final String name;
	private final boolean records;
	private boolean present = true;
	private final Map<String, Column> columns = new LinkedHashMap<>();

	TypeTable(String typeId, EClass eClass, String name, boolean records) {
		this.typeId = typeId;
		this.eClass = eClass;
		this.name = name;
		this.records = records;
	}

	void add(Column column) {
		columns.put(column.feature().getName(), column);
	}

	/** Identifier of the class. */
	public String typeId() {
		return typeId;
	}

	/** The class. */
	public EClass eClass() {
		return eClass;
	}

	/** The table's name. */
	public String name() {
		return name;
	}

	/** The table's name as SQL text; an empty one where the file does not have it. */
	public String sql() {
		return present ? quoted(name) : "(SELECT NULL AS number$, NULL AS type$ WHERE 0)";
	}

	/** Leaves out the columns that are not among {@code names}, in lower case. */
	void retain(Set<String> names) {
		present = !names.isEmpty();
		columns.values().removeIf(column -> column.parts().stream().anyMatch(p -> !names.contains(p.name().toLowerCase(Locale.ROOT))));
	}

	/** Whether the objects are records, not objects inside one. */
	public boolean holdsRecords() {
		return records;
	}

	/** Every feature of the class. */
	public List<Column> columns() {
		return List.copyOf(columns.values());
	}

	/** The features that {@link Column#load} reads from this table. */
	public List<Column> readable() {
		return columns.values().stream()
				.filter(c -> c.kind().hasColumns() && c.kind() != Kind.REFERENCE && c.kind() != Kind.FIRST_OF
						&& c.kind() != Kind.SLIPS).toList();
	}

	/** The single-valued references: a column with the target's number, and a row of {@code reference}. */
	public List<Column> references() {
		return columns.values().stream().filter(c -> c.kind() == Kind.REFERENCE).toList();
	}

	/** The feature of this name. */
	public Optional<Column> column(String feature) {
		return Optional.ofNullable(columns.get(feature));
	}

	/** The columns of some features as SQL text for a select list. */
	public static String select(String alias, List<Column> columns) {
		return columns.stream().flatMap(c -> c.parts().stream()).map(p -> ", " + Names.of(alias, p.name()))
				.collect(Collectors.joining());
	}
}
