package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
	private List<Column> all = List.of();
	private List<Column> readable = List.of();
	private List<Column> references = List.of();
	private List<Column> slips = List.of();
	private List<Column> kept = List.of();
	private String selectReadable = "";

	TypeTable(String typeId, EClass eClass, String name, boolean records) {
		this.typeId = typeId;
		this.eClass = eClass;
		this.name = name;
		this.records = records;
	}

	void add(List<Column> more) {
		more.forEach(column -> columns.put(column.feature().getName(), column));
		sort();
	}

	/** Every commit and every record that is read asks for these. */
	private void sort() {
		all = List.copyOf(columns.values());
		readable = only(column -> column.kind().hasColumns() && column.kind() != Kind.REFERENCE && column.kind() != Kind.FIRST_OF
				&& column.kind() != Kind.SLIPS && column.kind() != Kind.KEPT);
		references = only(column -> column.kind() == Kind.REFERENCE);
		slips = only(column -> column.kind() == Kind.SLIPS);
		kept = only(column -> column.kind() == Kind.KEPT);
		selectReadable = select(readable);
	}

	private List<Column> only(Predicate<Column> wanted) {
		return all.stream().filter(wanted).toList();
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
		sort();
	}

	/** Whether the objects are records, not objects inside one. */
	public boolean holdsRecords() {
		return records;
	}

	/** Every feature of the class. */
	public List<Column> columns() {
		return all;
	}

	/** The features that {@link Column#load} reads from this table. */
	public List<Column> readable() {
		return readable;
	}

	/** The single-valued references: a column with the target's number, and a row of {@code reference}. */
	public List<Column> references() {
		return references;
	}

	/** The counts of how often a date slipped. */
	public List<Column> slips() {
		return slips;
	}

	/** What the class computes of a whole record. */
	public List<Column> kept() {
		return kept;
	}

	/** The feature of this name. */
	public Optional<Column> column(String feature) {
		return Optional.ofNullable(columns.get(feature));
	}

	/** Selects some features of objects, after their number, up to what that number is compared with. */
	public String select(List<Column> features) {
		return "SELECT t.number$" + select("t", features) + " FROM " + sql() + " t WHERE number$ ";
	}

	/** {@link #select} of all that is {@link #readable}. */
	public String selectReadable() {
		return selectReadable;
	}

	/** The columns of some features as SQL text for a select list. */
	public static String select(String alias, List<Column> columns) {
		return columns.stream().flatMap(c -> c.parts().stream()).map(p -> ", " + Names.of(alias, p.name()))
				.collect(Collectors.joining());
	}
}
