package org.liaison.ui.today;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.FilterParser;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.core.types.RecordType;
import org.liaison.model.LocalizedText;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.session.RecordText;
import org.liaison.ui.session.RegisterSession;

/**
 * The records of a type to which a filter applies.
 *
 * @param sort the feature by which they are ordered
 * @param descending whether the largest comes first
 * @param when the feature that says when, or {@code null}
 * @param who the feature that says whom it concerns, or {@code null}
 */
record QueryCard(RecordType type, String filter, EStructuralFeature sort, boolean descending, EStructuralFeature when,
		EStructuralFeature who) implements CardSource {

	private static final String TITLE = "title"; //$NON-NLS-1$

	@Override
	public Content read(Register register, int limit) {
		List<EStructuralFeature> columns = new ArrayList<>();
		columns.add(type.eClass().getEStructuralFeature(TITLE));
		add(columns, when);
		add(columns, who);
		List<Query.Sort> order = sort == null ? List.of() : List.of(new Query.Sort(sort, descending));
		RowSet rows = register.rows(new Query(type, FilterParser.of(register).parse(type, filter), order, columns,
				RegisterSession.get().language()));
		return new Content(OptionalLong.of(rows.size()), rows.rows(0, limit).stream().map(row -> line(row, columns)).toList());
	}

	@Override
	public Optional<Consumer<IWorkbenchPage>> whole() {
		return Optional.of(page -> ListEditor.open(page, type, filter));
	}

	private Line line(Row row, List<EStructuralFeature> columns) {
		LocalizedText title = row.cells().getFirst() instanceof LocalizedText text ? text : LocalizedText.EMPTY;
		return new Line(new RecordRef(row.id(), row.key(), row.type(), title), words(row, columns, when), words(row, columns, who));
	}

	private static String words(Row row, List<EStructuralFeature> columns, EStructuralFeature feature) {
		return feature == null ? "" : words(feature, row.cells().get(columns.indexOf(feature))); //$NON-NLS-1$
	}

	/** Titles without keys: a card is narrow. */
	private static String words(EStructuralFeature feature, Object value) {
		return switch (value) {
		case RecordRef record -> RecordText.title(record);
		case Collection<?> many -> many.stream().map(one -> words(feature, one)).collect(Collectors.joining("; ")); //$NON-NLS-1$
		case null, default -> RecordText.value(feature, value);
		};
	}

	private static void add(List<EStructuralFeature> columns, EStructuralFeature feature) {
		if (feature != null && !columns.contains(feature)) {
			columns.add(feature);
		}
	}
}
