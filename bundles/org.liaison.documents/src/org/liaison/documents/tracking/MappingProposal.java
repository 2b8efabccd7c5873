package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.codec.StoredForm;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordType;
import org.liaison.documents.tracking.Mapping.Column;
import org.liaison.model.Language;

/** Guesses a mapping from headers that are called as the workbench calls its fields, in any of its languages, or as such sheets usually do. */
final class MappingProposal {

	private static final int LOOKED_AT = 20;

	private final RecordType type;
	private final Labels labels;
	private final String name;
	private final Headers usual = new Headers();

	MappingProposal(RecordType type, Labels labels, String name) {
		this.type = type;
		this.labels = labels;
		this.name = name;
	}

	/** The mapping for a file. */
	Mapping read(Path file) {
		List<SheetRow> rows = new ArrayList<>();
		SheetReader.of(file).read(file, "", row -> { //$NON-NLS-1$
			rows.add(row);
			return rows.size() < LOOKED_AT;
		});
		Heading heading = headings(rows).max(Comparator.comparingLong(this::known).thenComparing(Heading::isGrouped)
				.thenComparing(found -> found.names().size()).thenComparing(found -> -found.row()))
				.orElseThrow(() -> new RegisterException(Problem.EMPTY_TABLE, file.getFileName()));
		return mapping(heading, rows.stream().filter(row -> row.number() > heading.row() && row.isRecord() && !Heading.isNumbering(row)).toList());
	}

	private static Stream<Heading> headings(List<SheetRow> rows) {
		return IntStream.range(0, rows.size()).filter(row -> !rows.get(row).isBlank()).boxed().flatMap(row -> Stream.concat(Stream.of(Heading.of(rows.get(row))),
				row == 0 ? Stream.empty() : Heading.of(rows.get(row - 1), rows.get(row)).stream()));
	}

	private long known(Heading heading) {
		return heading.columns().stream().filter(column -> target(column, List.of()).isPresent() || usual.isIdentifier(column.name())).count();
	}

	private Mapping mapping(Heading heading, List<SheetRow> below) {
		int identifier = identifier(heading, below);
		Map<String, Column> columns = new LinkedHashMap<>();
		List<String> taken = new ArrayList<>();
		for (int place = 0; place < heading.columns().size(); place++) {
			Heading.Column column = heading.columns().get(place);
			if (place != identifier || !usual.isIdentifier(column.name())) {
				Optional<String> to = target(column, taken);
				if (to.isPresent()) {
					taken.add(to.get());
					columns.putIfAbsent(heading.name(place), new Column(to.get()));
				}
			}
		}
		columns.replaceAll((header, column) -> SheetColumns.column(type.eClass(), column.to(), taken));
		return new Mapping(name, type.name(), "", heading.name(identifier), false, columns, Map.of()); //$NON-NLS-1$
	}

	/** A column that is called so; else one of which nothing else is known and in which all rows differ; else the titles, which then are both. */
	private int identifier(Heading heading, List<SheetRow> below) {
		List<Integer> named = IntStream.range(0, heading.columns().size()).filter(place -> !heading.columns().get(place).name().isEmpty()).boxed().toList();
		return named.stream().filter(place -> usual.isIdentifier(heading.columns().get(place).name())).findFirst()
				.or(() -> named.stream().filter(place -> target(heading.columns().get(place), List.of()).isEmpty() && differs(place, below)).findFirst())
				.or(() -> named.stream().filter(place -> target(heading.columns().get(place), List.of()).filter(to -> to.startsWith("title.")).isPresent()) //$NON-NLS-1$
						.findFirst())
				.orElse(named.getFirst());
	}

	private static boolean differs(int column, List<SheetRow> rows) {
		List<String> cells = rows.stream().map(row -> row.cell(column)).toList();
		return !cells.isEmpty() && cells.stream().noneMatch(String::isEmpty) && Set.copyOf(cells).size() == cells.size();
	}

	/** By its own header, else by that of its group: a group of a text has its languages below, one of parties the sides. */
	private Optional<String> target(Heading.Column column, List<String> taken) {
		return target(column.name()).filter(to -> isFree(to, taken))
				.or(() -> target(column.group()).map(to -> in(to, column.name())).filter(to -> isFree(to, taken)));
	}

	private String in(String to, String header) {
		int dot = to.indexOf('.');
		return dot < 0 ? to : usual.language(Words.fold(header)).map(language -> to.substring(0, dot + 1) + language.tag()).orElse(to);
	}

	private boolean isFree(String to, List<String> taken) {
		return !taken.contains(to) || features().stream().anyMatch(feature -> feature.isMany() && feature.getName().equals(to));
	}

	private Optional<String> target(String header) {
		String word = Words.fold(header);
		return features().stream().flatMap(feature -> called(feature, word).stream()).findFirst().or(() -> usual.target(word).filter(this::exists));
	}

	private List<EStructuralFeature> features() {
		return type.eClass().getEAllStructuralFeatures().stream().filter(Target::isOffered).toList();
	}

	private boolean exists(String to) {
		String feature = to.indexOf('.') < 0 ? to : to.substring(0, to.indexOf('.'));
		return features().stream().anyMatch(known -> known.getName().equals(feature));
	}

	private Optional<String> called(EStructuralFeature feature, String word) {
		for (Language language : Language.values()) {
			String label = Words.fold(labels.feature(feature, language));
			if (label.equals(word)) {
				return Optional.of(StoredForm.isLocalized(feature) ? feature.getName() + '.' + language.tag() : feature.getName());
			}
			if (StoredForm.isLocalized(feature) && word.startsWith(label)) {
				Optional<Language> named = usual.language(word.substring(label.length()));
				if (named.isPresent()) {
					return Optional.of(feature.getName() + '.' + named.get().tag());
				}
			}
		}
		return Optional.empty();
	}
}
