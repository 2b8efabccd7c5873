package org.liaison.commitments.ui.followup;

import static org.liaison.commitments.CommitmentsPackage.Literals.COMMITMENT__OBLIGORS;
import static org.liaison.model.ModelPackage.Literals.ORGANISATION__COUNTRY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.liaison.commitments.ui.Side;
import org.liaison.core.Register;
import org.liaison.core.query.Filter;
import org.liaison.core.query.Filter.Operator;
import org.liaison.core.query.Query;
import org.liaison.core.query.Row;
import org.liaison.core.types.RecordType;
import org.liaison.model.ModelPackage;
import org.liaison.ui.session.RegisterSession;

/** A group for each country whose organisations owe something, our own first; and one for what nobody of a known country owes. */
final class SideGroups implements Groups {

	private final Register register;
	private boolean done;

	SideGroups(Register register) {
		this.register = register;
	}

	@Override
	public List<Group> next() {
		if (done) {
			return List.of();
		}
		done = true;
		Locale locale = RegisterSession.get().language().locale();
		List<Group> groups = new ArrayList<>(countries().stream().map(country -> new Group(country, "", name(country, locale), owes(country))) //$NON-NLS-1$
				.sorted(Comparator.comparing((Group group) -> !group.id().equals(Side.ourCountry())).thenComparing(Group::name)).toList());
		groups.add(new Group("", "", FollowUpText.noSide, //$NON-NLS-1$ //$NON-NLS-2$
				new Filter.Test(List.of(COMMITMENT__OBLIGORS, ORGANISATION__COUNTRY), Operator.EMPTY, List.of())));
		return groups;
	}

	/** Each is found by asking for an organisation of a country not seen so far. */
	private List<String> countries() {
		RecordType organisations = register.types().of(ModelPackage.Literals.ORGANISATION).orElseThrow();
		List<String> seen = new ArrayList<>();
		while (true) {
			List<Filter> parts = new ArrayList<>(List.of(new Filter.Not(new Filter.Test(List.of(ORGANISATION__COUNTRY), Operator.EMPTY, List.of()))));
			if (!seen.isEmpty()) {
				parts.add(new Filter.Not(new Filter.Test(List.of(ORGANISATION__COUNTRY), Operator.IN, List.copyOf(seen))));
			}
			List<Row> found = register.rows(new Query(organisations, new Filter.And(parts), List.of(), List.of(ORGANISATION__COUNTRY),
					RegisterSession.get().language())).rows(0, 1);
			if (found.isEmpty()) {
				return seen;
			}
			seen.add((String) found.getFirst().cells().getFirst());
		}
	}

	private static Filter owes(String country) {
		return new Filter.Test(List.of(COMMITMENT__OBLIGORS, ORGANISATION__COUNTRY), Operator.EQUAL, List.of(country));
	}

	private static String name(String country, Locale locale) {
		String name = Locale.of("", country).getDisplayCountry(locale); //$NON-NLS-1$
		return country.equals(Side.ourCountry()) ? NLS.bind(FollowUpText.ourSide, name) : name;
	}
}
