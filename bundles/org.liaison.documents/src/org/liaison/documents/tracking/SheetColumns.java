package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.liaison.core.codec.StoredForm;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Language;

/** What there is to choose from when a mapping is made: the columns of a sheet, and where they may go. */
public final class SheetColumns {

	private static final int LOOKED_AT = 40;
	private static final String AGREED = "agreed"; //$NON-NLS-1$
	private static final String WORDING = "dateWording"; //$NON-NLS-1$

	/**
	 * A column.
	 *
	 * @param header its header
	 * @param example its first cell that is not empty, {@code ""} for none
	 */
	public record SheetColumn(String header, String example) {
	}

	private SheetColumns() {
	}

	/** The columns of a sheet by its headers, called as a mapping calls them if it does; none when it has no text. */
	public static List<SheetColumn> of(Path file, Mapping mapping) {
		var search = new HeadingSearch(mapping);
		List<SheetRow> rows = new ArrayList<>();
		SheetReader.of(file).read(file, mapping.sheet(), row -> {
			if (!rows.isEmpty() || !search.take(row)) {
				rows.add(row);
			}
			return rows.size() < LOOKED_AT;
		});
		return search.best().map(heading -> columns(heading, rows, mapping)).orElse(List.of());
	}

	private static List<SheetColumn> columns(Heading heading, List<SheetRow> rows, Mapping mapping) {
		Map<Integer, String> called = new HashMap<>();
		Stream.concat(Stream.of(mapping.identifier()), mapping.columns().keySet().stream())
				.forEach(name -> heading.find(name).forEach(column -> called.put(column, name)));
		return IntStream.range(0, heading.columns().size()).filter(column -> !heading.name(column).isEmpty())
				.mapToObj(column -> new SheetColumn(called.getOrDefault(column, heading.name(column)),
						rows.stream().filter(SheetRow::isRecord).map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).findFirst().orElse(""))) //$NON-NLS-1$
				.toList();
	}

	/**
	 * What a column usually means that goes to a feature: a date that is agreed may also be said in words.
	 *
	 * @param others where other columns go; when one of them has the words, they are not looked for here
	 */
	public static Column column(EClass type, String to, Collection<String> others) {
		boolean words = to.equals(AGREED) && type.getEStructuralFeature(WORDING) != null && !others.contains(WORDING);
		return words ? new Column(to, Map.of(), WORDING, "") : new Column(to); //$NON-NLS-1$
	}

	/** Where cells may go in records of a class: features, each language of a localized text by itself, as a {@link Mapping.Column} names them. */
	public static List<String> targets(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(Target::isOffered)
				.flatMap(feature -> StoredForm.isLocalized(feature)
						? Stream.of(Language.values()).map(language -> feature.getName() + '.' + language.tag())
						: Stream.of(feature.getName()))
				.toList();
	}
}
