package org.liaison.ports;

import static org.liaison.ports.PortsPackage.Literals.PLACE__ACCESS;
import static org.liaison.ports.PortsPackage.Literals.PLACE__COUNTRY;
import static org.liaison.ports.PortsPackage.Literals.PLACE__LATITUDE;
import static org.liaison.ports.PortsPackage.Literals.PLACE__LOCODE;
import static org.liaison.ports.PortsPackage.Literals.PLACE__LONGITUDE;
import static org.liaison.ports.PortsPackage.Literals.PLACE__OTHER_COUNTRY;
import static org.liaison.ports.PortsPackage.Literals.PLACE__PARTNERS;
import static org.liaison.ports.PortsPackage.Literals.PLACE__PART_OF;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.liaison.core.contribution.Check;
import org.liaison.core.validation.Findings;
import org.liaison.core.validation.Targets;
import org.liaison.model.Language;
import org.liaison.model.Record;

/**
 * What does not fit together in a place: codes, coordinates, partners, access. The form of UN/LOCODE is that of UNECE Recommendation
 * No. 16: the country's two letters and three characters, which are letters or the digits 2 to 9.
 */
public final class PlaceCheck implements Check {

	private static final Pattern LOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}"); //$NON-NLS-1$
	private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
	private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);
	private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

	@Override
	public void check(Record record, Language language, Consumer<Finding> consumer) {
		Place place = (Place) record;
		var findings = new Findings(PlaceCheck.class, language, consumer);
		country(place, PLACE__COUNTRY, findings);
		country(place, PLACE__OTHER_COUNTRY, findings);
		locode(place, findings);
		coordinates(place, findings);
		partners(place, language, findings);
		itself(place, PLACE__PARTNERS, "partnerOfItself", findings); //$NON-NLS-1$
		itself(place, PLACE__PART_OF, "partOfItself", findings); //$NON-NLS-1$
		access(place, findings);
	}

	private static void country(Place place, EAttribute feature, Findings findings) {
		String country = (String) place.eGet(feature);
		if (isGiven(country) && !COUNTRIES.contains(country)) {
			findings.warn(place, feature, "noCountry", country); //$NON-NLS-1$
		}
	}

	private static void locode(Place place, Findings findings) {
		String locode = place.getLocode();
		if (!isGiven(locode)) {
			return;
		}
		if (!LOCODE.matcher(locode).matches()) {
			findings.warn(place, PLACE__LOCODE, "locodeForm", locode); //$NON-NLS-1$
		} else if (isGiven(place.getCountry()) && !locode.startsWith(place.getCountry())
				&& !(isGiven(place.getOtherCountry()) && locode.startsWith(place.getOtherCountry()))) {
			findings.warn(place, PLACE__LOCODE, "locodeElsewhere", locode, locode.substring(0, 2), place.getCountry()); //$NON-NLS-1$
		}
	}

	private static void coordinates(Place place, Findings findings) {
		within(place, PLACE__LATITUDE, place.getLatitude(), RIGHT_ANGLE, findings);
		within(place, PLACE__LONGITUDE, place.getLongitude(), HALF_TURN, findings);
		if (place.getLatitude() == null != (place.getLongitude() == null)) {
			findings.warn(place, place.getLatitude() == null ? PLACE__LATITUDE : PLACE__LONGITUDE, "oneCoordinate"); //$NON-NLS-1$
		}
	}

	private static void within(Place place, EAttribute feature, BigDecimal degrees, BigDecimal limit, Findings findings) {
		if (degrees != null && degrees.abs().compareTo(limit) > 0) {
			findings.contradict(place, feature, "outOfRange", limit.toString()); //$NON-NLS-1$
		}
	}

	/** Partners lie across a border, and name each other. */
	private static void partners(Place place, Language language, Findings findings) {
		for (Place partner : Targets.of(place, PLACE__PARTNERS, Place.class)) {
			if (!Targets.isLoaded(partner) || Targets.same(partner, place)) {
				continue;
			}
			boolean oneCountry = isGiven(place.getCountry()) && place.getCountry().equals(partner.getCountry());
			if (oneCountry && !isGiven(place.getOtherCountry()) && !isGiven(partner.getOtherCountry())) {
				findings.warn(place, PLACE__PARTNERS, "partnerOnSameSide", partner.getTitle().best(language), place.getCountry()); //$NON-NLS-1$
			}
			if (Targets.of(partner, PLACE__PARTNERS, Place.class).stream().noneMatch(back -> Targets.same(back, place))) {
				findings.note(place, PLACE__PARTNERS, "partnerOneSided", partner.getTitle().best(language)); //$NON-NLS-1$
			}
		}
	}

	private static void itself(Place place, EReference reference, String key, Findings findings) {
		if (Targets.of(place, reference, Place.class).stream().anyMatch(other -> Targets.same(other, place))) {
			findings.contradict(place, reference, key);
		}
	}

	/** The same type of vehicle may stand there twice when it says since when. */
	private static void access(Place place, Findings findings) {
		Set<List<Object>> seen = new HashSet<>();
		for (AccessRule rule : place.getAccess()) {
			boolean named = rule.getVehicle() != VehicleType.NOT_STATED;
			if (named && !seen.add(List.of(rule.getVehicle(), rule.getSince() == null ? "" : rule.getSince().text()))) { //$NON-NLS-1$
				findings.warn(place, PLACE__ACCESS, "accessTwice"); //$NON-NLS-1$
				return;
			}
		}
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}
}
