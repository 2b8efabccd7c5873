package org.liaison.ports;

import static org.liaison.ports.PortsPackage.Literals.CORRIDOR__JOINS;
import static org.liaison.ports.PortsPackage.Literals.LEG__FROM;
import static org.liaison.ports.PortsPackage.Literals.LEG__TO;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.Record;

/** Whether the legs of a corridor lead from place to place. A corridor may branch: two legs from one place are fine. */
public final class CorridorCheck implements Check {

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Corridor corridor = (Corridor) record;
		var findings = new Findings(CorridorCheck.class, language, consumer);
		List<Leg> legs = corridor.getLegs();
		for (int i = 0; i < legs.size(); i++) {
			ends(legs.get(i), i + 1, language, findings);
			if (i > 0) {
				follows(legs.get(i - 1), legs.get(i), i + 1, language, findings);
			}
		}
		if (Targets.of(corridor, CORRIDOR__JOINS, Corridor.class).stream().anyMatch(other -> Targets.same(other, corridor))) {
			findings.contradict(corridor, CORRIDOR__JOINS, "joinsItself"); //$NON-NLS-1$
		}
	}

	private static void ends(Leg leg, int number, Language language, Findings findings) {
		Optional<Place> from = end(leg, LEG__FROM);
		Optional<Place> to = end(leg, LEG__TO);
		if (from.isPresent() && to.isPresent() && Targets.same(from.get(), to.get())) {
			findings.warn(leg, LEG__TO, "sameEnds", String.valueOf(number), name(from.get(), language)); //$NON-NLS-1$
		}
		boolean worded = leg.getWording() != null && !leg.getWording().isBlank();
		if (from.isEmpty() && to.isEmpty() && !worded) {
			findings.note(leg, null, "noEnds", String.valueOf(number)); //$NON-NLS-1$
		}
	}

	private static void follows(Leg before, Leg leg, int number, Language language, Findings findings) {
		Optional<Place> end = end(before, LEG__TO);
		Optional<Place> start = end(leg, LEG__FROM);
		boolean branches = end(before, LEG__FROM).filter(from -> start.filter(s -> Targets.same(s, from)).isPresent()).isPresent();
		if (end.isPresent() && start.isPresent() && !branches && !Targets.same(end.get(), start.get())) {
			findings.warn(leg, LEG__FROM, "gap", String.valueOf(number), name(start.get(), language), name(end.get(), language)); //$NON-NLS-1$
		}
	}

	private static Optional<Place> end(Leg leg, EReference end) {
		return Targets.of(leg, end, Place.class).stream().findFirst();
	}

	private static String name(Place place, Language language) {
		return place.getTitle().best(language);
	}
}
