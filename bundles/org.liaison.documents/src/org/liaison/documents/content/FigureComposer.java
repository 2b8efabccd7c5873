package org.liaison.documents.content;

import static org.liaison.ports.PortsPackage.Literals.INDICATOR;
import static org.liaison.ports.PortsPackage.Literals.INDICATOR__SUBJECT;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__CHANGE;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__INDICATOR;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__PERIOD;
import static org.liaison.ports.PortsPackage.Literals.OBSERVATION__VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liaison.core.Edit;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Query.Sort;
import org.liaison.core.query.Row;
import org.liaison.core.query.RowSet;
import org.liaison.documents.content.BriefingContent.Figure;
import org.liaison.model.Record;
import org.liaison.ports.Derivation;
import org.liaison.ports.Indicator;
import org.liaison.ports.Observation;

/** The latest figures of ports, corridors and whatever else something is about. */
final class FigureComposer {

	/** Of one subject. */
	private static final int INDICATORS = 20;

	private final Edit edit;
	private final Wordings wordings;
	private final Audience audience;

	FigureComposer(Edit edit, Wordings wordings, Audience audience) {
		this.edit = edit;
		this.wordings = wordings;
		this.audience = audience;
	}

	List<Figure> of(List<Record> subjects) {
		List<Figure> figures = new ArrayList<>();
		for (Record subject : subjects) {
			for (Row row : rows(INDICATOR, INDICATOR__SUBJECT, subject.getId(), List.of()).rows(0, INDICATORS)) {
				if (edit.load(row.id()) instanceof Indicator indicator && audience.admits(indicator)) {
					latest(indicator).map(this::figure).ifPresent(figures::add);
				}
			}
		}
		return figures;
	}

	/** The newest that may be told: one that may not hides none before it. */
	private Optional<Observation> latest(Indicator indicator) {
		RowSet rows = rows(OBSERVATION, OBSERVATION__INDICATOR, indicator.getId(), List.of(new Sort(OBSERVATION__PERIOD, true)));
		return LongStream.range(0, rows.size()).boxed().flatMap(at -> rows.rows(at, 1).stream()).map(row -> (Observation) edit.load(row.id()))
				.filter(audience::admits).findFirst();
	}

	private RowSet rows(EClass type, EStructuralFeature reference, String id, List<Sort> sort) {
		Filter filter = new Filter.Test(List.of(reference), Operator.EQUAL, List.of(id));
		Register register = audience.register();
		return register.rows(new Query(register.types().of(type).orElseThrow(), filter, sort, List.of(), wordings.languages().getFirst()));
	}

	private Figure figure(Observation observation) {
		return new Figure(wordings.name(observation.getIndicator()), value(observation), wordings.date(observation.getPeriod()),
				wordings.name(audience.of(observation.getReporter())));
	}

	/** The number with its unit, else the source's words; what was computed and what is doubtful says so. */
	private Wording value(Observation observation) {
		Wording unit = wordings.first(wordings.name(observation.getIndicator().getUnitName()), wordings.plain(observation.getIndicator().getUnit()));
		Wording number = observation.getValue() == null ? wordings.plain(observation.getValueText())
				: wordings.say("figure.unit", wordings.value(OBSERVATION__VALUE, observation.getValue()), unit); //$NON-NLS-1$
		Wording change = observation.getChange() == null ? wordings.nothing()
				: wordings.say(observation.getChange().signum() < 0 ? "figure.fall" : "figure.growth", //$NON-NLS-1$ //$NON-NLS-2$
						wordings.value(OBSERVATION__CHANGE, observation.getChange()));
		Wording derived = observation.getDerivation() == Derivation.DERIVED ? wordings.say("figure.derived") : wordings.nothing(); //$NON-NLS-1$
		Wording doubtful = observation.isDoubtful() ? wordings.say("figure.doubtful") : wordings.nothing(); //$NON-NLS-1$
		return wordings.join(List.of(number, change, derived, doubtful));
	}
}
