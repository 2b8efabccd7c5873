package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
		SheetRow header = rows.stream().filter(row -> !row.isBlank())
				.max(Comparator.comparingLong(this::known).thenComparing(this::filled).thenComparing(row -> -row.number()))
				.orElseThrow(() -> new RegisterException(Problem.NO_TEXT, file.getFileName()));
		return mapping(header, rows);
	}

	private long known(SheetRow row) {
		return row.cells().stream().filter(header -> target(header, List.of()).isPresent() || usual.isIdentifier(header)).count();
	}

	private long filled(SheetRow row) {
		return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
	}

	private Mapping mapping(SheetRow header, List<SheetRow> rows) {
		Set<String> headers = new LinkedHashSet<>(header.cells().stream().filter(cell -> !cell.isEmpty()).toList());
		String identifier = identifier(header, headers, rows);
		Map<String, Column> columns = new LinkedHashMap<>();
		List<String> taken = new ArrayList<>();
		for (String cell : headers) {
			if (!cell.equals(identifier) || !usual.isIdentifier(cell)) {
				target(cell, taken).ifPresent(to -> {
					taken.add(to);
					columns.put(cell, new Column(to));
				});
			}
		}
		columns.replaceAll((cell, column) -> SheetColumns.column(type.eClass(), column.to(), taken));
		return new Mapping(name, type.name(), "", identifier, false, columns, Map.of()); //$NON-NLS-1$
	}

	/** A column that is called so; else one of which nothing else is known and in which all rows differ; else the titles, which then are both. */
	private String identifier(SheetRow header, Set<String> headers, List<SheetRow> rows) {
		List<SheetRow> below = rows.stream().filter(row -> row.number() > header.number() && !row.isBlank()).toList();
		return headers.stream().filter(usual::isIdentifier).findFirst()
				.or(() -> headers.stream().filter(cell -> target(cell, List.of()).isEmpty() && differs(header.cells().indexOf(cell), below)).findFirst())
				.or(() -> headers.stream().filter(cell -> target(cell, List.of()).filter(to -> to.startsWith("title.")).isPresent()).findFirst()) //$NON-NLS-1$
				.orElse(headers.iterator().next());
	}

	private static boolean differs(int column, List<SheetRow> rows) {
		List<String> cells = rows.stream().map(row -> row.cell(column)).toList();
		return !cells.isEmpty() && cells.stream().noneMatch(String::isEmpty) && Set.copyOf(cells).size() == cells.size();
	}

	private Optional<String> target(String header, List<String> taken) {
		String word = Words.fold(header);
		return features().stream().flatMap(feature -> called(feature, word).stream()).filter(to -> !taken.contains(to)).findFirst()
				.or(() -> usual.target(word).filter(to -> !taken.contains(to) && exists(to)));
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
