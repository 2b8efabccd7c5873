package org.liaison.store.sqlite.schema;

import static org.liaison.store.sqlite.schema.Names.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.core.types.Annotations;
import org.liaison.model.Language;

/**
 * An index on the order of one column. Every column that a list offers has one, so that sorting never sorts; except texts of
 * several lines, which nobody sorts by.
 *
 * @param name the index's name
 * @param column the column
 * @param expression what is indexed, exactly as queries have to write it
 */
public record Index(String name, Column column, String expression) {

	static List<Index> of(TypeTable table) {
		List<Index> indexes = new ArrayList<>();
		for (Column column : table.columns()) {
			boolean offered = table.holdsRecords() && !Annotations.flag(column.feature(), "multiline")
					&& !Annotations.flag(column.feature(), "hidden");
			if (!offered && !Annotations.flag(column.feature(), "index")) {
				continue;
			}
			if (column.kind() == Kind.LOCALIZED) {
				for (Language language : Language.values()) {
					indexes.add(new Index(table.name() + '$' + column.in(language), column, order("", column, language)));
				}
			} else if (column.kind().hasColumns() && column.kind() != Kind.REFERENCE) {
				indexes.add(new Index(table.name() + '$' + column.name(), column, order("", column, Language.EN)));
			}
		}
		return indexes;
	}

	/**
	 * What a column is sorted by, as SQL text.
	 *
	 * @param alias the table's alias with a dot, or empty
	 */
	public static String order(String alias, Column column, Language language) {
		String first = alias + quoted(column.name());
		return switch (column.kind()) {
		case KEY -> alias + quoted(column.name() + "$order");
		case DATE, FIRST_OF -> alias + quoted(column.name() + "$first");
		case DECIMAL -> alias + quoted(column.name() + "$number");
		case LOCALIZED -> "coalesce(" + Stream.concat(Stream.of(language), Arrays.stream(Language.values())).distinct()
				.map(l -> alias + quoted(column.in(l))).collect(Collectors.joining(", ")) + ") COLLATE NOCASE";
		case TEXT -> first + " COLLATE NOCASE";
		case REFERENCE -> "(SELECT r.key_order FROM object i JOIN object r ON r.number = i.record WHERE i.number = " + first + ')';
		default -> first;
		};
	}
}
