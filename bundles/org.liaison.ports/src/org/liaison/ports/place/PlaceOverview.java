package org.liaison.ports.place;

import static org.liaison.ports.PortsPackage.Literals.CORRIDOR;
import static org.liaison.ports.PortsPackage.Literals.CORRIDOR__LEGS;
import static org.liaison.ports.PortsPackage.Literals.CORRIDOR__MODE;
import static org.liaison.ports.PortsPackage.Literals.CORRIDOR__STATUS;
import static org.liaison.ports.PortsPackage.Literals.INDICATOR;
import static org.liaison.ports.PortsPackage.Literals.INDICATOR__SUBJECT;
import static org.liaison.ports.PortsPackage.Literals.INDICATOR__UNIT_NAME;
import static org.liaison.ports.PortsPackage.Literals.LEG__FROM;
import static org.liaison.ports.PortsPackage.Literals.LEG__TO;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__CHANGE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__INDICATOR;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__PERIOD;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE_TEXT;
import static org.liaison.ports.PortsPackage.Literals.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.Language;

/**
 * What leads to a place: the corridors through it, the figures counted there, and every record that says it is about it, whichever
 * bundle its type comes from. A few short lists, each from its own query.
 *
 * @param groups one for each type of record, without empty ones
 */
public record PlaceOverview(List<Group> groups) {

	/** Records of one type, at most {@value #MOST}. */
	public record Group(RecordType type, List<Item> items) {
	}

	/** One record with what matters of it. */
	public record Item(RecordRef record, List<Detail> details) {
	}

	/** A value of a feature, see {@link Row#cells()}; never {@code null}. */
	public record Detail(EStructuralFeature feature, Object value) {
	}

	private static final int MOST = 100;
	/** The feature by which records of any subject say what they are about. */
	private static final String CONCERNS = "concerns"; //$NON-NLS-1$
	/** What matters of such records, where their type has it. */
	private static final List<String> TELLING = List.of("status", "state", "due", "dates", "signed", "since"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Reads the overview of the place with this UUID. Not for the UI thread. */
	public static PlaceOverview of(Register register, String place) {
		var reading = new Reading(register, place);
		Stream<Optional<Group>> about = register.types().all().stream().map(reading::about);
		return new PlaceOverview(Stream.concat(about, Stream.of(reading.corridors(), reading.figures())).flatMap(Optional::stream)
				.filter(group -> !group.items().isEmpty()).toList());
	}

	private record Reading(Register register, String place) {

		Optional<Group> about(RecordType type) {
			return concerns(type.eClass()).map(concerns -> {
				List<EStructuralFeature> columns = TELLING.stream().map(type.eClass()::getEStructuralFeature).filter(Objects::nonNull).toList();
				return new Group(type, items(rows(type, is(place, concerns), List.of(), columns, MOST).filter(row -> row.type().equals(type.id())), columns));
			});
		}

		private static Optional<EStructuralFeature> concerns(EClass eClass) {
			return Optional.ofNullable(eClass.getEStructuralFeature(CONCERNS))
					.filter(feature -> feature instanceof EReference reference && reference.getEReferenceType().isSuperTypeOf(PLACE));
		}

		Optional<Group> corridors() {
			Filter through = new Filter.Or(List.of(is(place, CORRIDOR__LEGS, LEG__FROM), is(place, CORRIDOR__LEGS, LEG__TO)));
			List<EStructuralFeature> columns = List.of(CORRIDOR__MODE, CORRIDOR__STATUS);
			return type(CORRIDOR).map(type -> new Group(type, items(rows(type, through, List.of(), columns, MOST), columns)));
		}

		/** The indicators of the place, each with what was observed last. */
		Optional<Group> figures() {
			return type(INDICATOR).map(type -> {
				List<Item> indicators = items(rows(type, is(place, INDICATOR__SUBJECT), List.of(), List.of(INDICATOR__UNIT_NAME), MOST),
						List.of(INDICATOR__UNIT_NAME));
				return new Group(type, indicators.stream().map(indicator -> new Item(indicator.record(),
						latest(indicator.record().id(), indicator.details()))).toList());
			});
		}

		/** Figure, unit, change, words, period. */
		private List<Detail> latest(String indicator, List<Detail> unit) {
			List<EStructuralFeature> columns = List.of(OBSERVATION__VALUE, OBSERVATION__CHANGE, OBSERVATION__VALUE_TEXT, OBSERVATION__PERIOD);
			List<Detail> details = new ArrayList<>(type(OBSERVATION).map(type -> rows(type, is(indicator, OBSERVATION__INDICATOR),
					List.of(new Sort(OBSERVATION__PERIOD, true)), columns, 1)).flatMap(Stream::findFirst).map(row -> details(row, columns))
					.orElse(List.of()));
			if (!details.isEmpty() && details.getFirst().feature() == OBSERVATION__VALUE) {
				details.addAll(1, unit);
			}
			return details;
		}

		private Optional<RecordType> type(EClass eClass) {
			return register.types().of(eClass);
		}

		private Stream<Row> rows(RecordType type, Filter filter, List<Sort> sort, List<EStructuralFeature> columns, int most) {
			return register.rows(new Query(type, filter, sort, columns, Language.EN)).rows(0, most).stream();
		}

		private List<Item> items(Stream<Row> rows, List<EStructuralFeature> columns) {
			List<Row> read = rows.toList();
			Map<String, RecordRef> refs = register.refs(read.stream().map(Row::id).toList()).stream()
					.collect(Collectors.toMap(RecordRef::id, Function.identity()));
			List<Item> items = new ArrayList<>();
			read.forEach(row -> items.add(new Item(refs.get(row.id()), details(row, columns))));
			return items;
		}

		private static List<Detail> details(Row row, List<EStructuralFeature> columns) {
			return IntStream.range(0, columns.size()).filter(i -> row.cells().get(i) != null)
					.mapToObj(i -> new Detail(columns.get(i), row.cells().get(i))).toList();
		}

		private static Filter is(String id, EStructuralFeature... path) {
			return new Filter.Test(List.of(path), Operator.EQUAL, List.of(id));
		}
	}
}
