package org.liaison.documents.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellReference;

/**
 * The headers of a table: one row, or two when headers of the upper one are groups that stand over several of the lower one. A column is
 * called as its own header, or {@code group / header} when another column has that header too.
 *
 * @param row number of the last row of it
 * @param columns the columns, with empty names where a column has no header
 */
record Heading(int row, List<Column> columns) {

	private static final String JOINED = " / "; //$NON-NLS-1$
	private static final Pattern SIGN = Pattern.compile(" ?/ ?"); //$NON-NLS-1$

	/** A column by its own header and that of its group, {@code ""} for none. */
	record Column(String group, String name) {

		String path() {
			return group.isEmpty() ? name : group + JOINED + name;
		}

		/** What a mapping may call it; a group alone is enough where it stands over one column. */
		private Stream<String> forms() {
			return name.isEmpty() ? Stream.empty() : Stream.of(name, path(), group).filter(form -> !form.isEmpty()).map(Heading::fold);
		}
	}

	/** A row of headers. */
	static Heading of(SheetRow row) {
		return new Heading(row.number(), row.own().stream().map(name -> new Column("", name)).toList()); //$NON-NLS-1$
	}

	/**
	 * Headers in two rows. Empty unless the upper row has a group over several headers of the lower one, and all else that the lower row
	 * says is what the upper one says: merged cells, or cells left empty. Where cells are merged, a group may have one column too.
	 */
	static Optional<Heading> of(SheetRow above, SheetRow row) {
		List<String> upper = above.own();
		int width = Math.max(upper.size(), row.own().size());
		List<Column> columns = new ArrayList<>();
		boolean merged = IntStream.range(0, upper.size()).anyMatch(column -> !upper.get(column).isEmpty() && upper.get(column).equals(row.own(column)));
		int groups = 0;
		for (int first = 0; first < width;) {
			int end = first + 1;
			while (end < width && above.own(end).isEmpty()) {
				end++;
			}
			List<Column> below = below(above.own(first), row, first, end);
			boolean group = below.stream().filter(column -> !column.group().isEmpty()).count() > 1;
			if (!group && !merged && !below.getFirst().group().isEmpty()) {
				return Optional.empty();
			}
			groups += group ? 1 : 0;
			columns.addAll(below);
			first = end;
		}
		boolean several = upper.stream().filter(header -> !header.isEmpty()).count() > 1;
		return groups > 0 && several ? Optional.of(new Heading(row.number(), columns)) : Optional.empty();
	}

	/** The columns under one header of the upper row; it is their group when the first of them has another header of its own. */
	private static List<Column> below(String upper, SheetRow row, int first, int end) {
		String own = row.own(first);
		boolean group = !upper.isEmpty() && !own.isEmpty() && !own.equals(upper);
		return IntStream.range(first, end).mapToObj(column -> {
			String name = row.own(column);
			return new Column(group && !name.isEmpty() ? upper : "", name.isEmpty() && column == first ? upper : name); //$NON-NLS-1$
		}).toList();
	}

	/** Whether groups stand over some of the columns. */
	boolean isGrouped() {
		return columns.stream().anyMatch(column -> !column.group().isEmpty());
	}

	/** Whether a row only numbers the columns, as it does below the headers of official tables. */
	static boolean isNumbering(SheetRow row) {
		List<String> numbers = row.own().stream().filter(cell -> !cell.isEmpty()).toList();
		return numbers.size() > 2 && IntStream.range(0, numbers.size()).allMatch(place -> numbers.get(place).equals(String.valueOf(place + 1)));
	}

	/** A name as it is compared. */
	static String fold(String name) {
		return SIGN.matcher(Words.fold(name)).replaceAll("/"); //$NON-NLS-1$
	}

	/** All names that columns may be called by, folded. */
	Set<String> forms() {
		return columns.stream().flatMap(Column::forms).collect(Collectors.toSet());
	}

	/** The columns of a name: that of the column, of its group, or both; from 0. */
	List<Integer> find(String name) {
		String wanted = fold(name);
		return IntStream.range(0, columns.size()).filter(column -> columns.get(column).forms().anyMatch(wanted::equals)).boxed().toList();
	}

	/** What a column is called, {@code ""} for one without header. */
	String name(int column) {
		Column called = columns.get(column);
		boolean alone = columns.stream().filter(other -> fold(other.name()).equals(fold(called.name()))).count() == 1;
		return alone ? called.name() : called.path();
	}

	/** What the columns are called that have a header, in their order. */
	List<String> names() {
		return all().stream().filter(name -> !name.isEmpty()).toList();
	}

	/** What each column is called. */
	List<String> all() {
		return IntStream.range(0, columns.size()).mapToObj(this::name).toList();
	}

	/** Where a column stands, as the spreadsheet names it, with its header when that tells more than {@code name}. */
	String place(int column, String name) {
		String letters = CellReference.convertNumToColString(column);
		return fold(name(column)).equals(fold(name)) ? letters : letters + " (" + name(column) + ')'; //$NON-NLS-1$
	}
}
