package org.liaison.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.testing.Found;

class PlaceCheckTest {

	private final Place place = place("Hunchun", "CN");

	@ParameterizedTest
	@ValueSource(strings = { "CNHUN", "CNH23" })
	void anUnLocodeOfTheOwnCountry(String locode) {
		place.setLocode(locode);
		place.setLocodeProvisional(true);

		assertFound();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CN HUN", "cnhun", "CNH1N", "CNHU", "CNHUNX" })
	void whatIsNoUnLocode(String locode) {
		place.setLocode(locode);

		assertFound("WARNING locode: " + locode + " does not look like a UN/LOCODE: two letters for the country and three more letters or "
				+ "digits, without a blank, such as RUZAR.");
	}

	@Test
	void anUnLocodeBeginsWithTheCountry() {
		place.setLocode("RUZAR");
		assertFound("WARNING locode: The UN/LOCODE RUZAR belongs to RU, but the country is CN.");

		place.setOtherCountry("RU");
		assertFound();
	}

	@Test
	void countriesAndCoordinates() {
		place.setCountry("China");
		place.setLatitude(new BigDecimal("130.4"));

		assertFound("WARNING country: China is not a country code of ISO 3166-1, such as CN or RU.",
				"ERROR latitude: Degrees lie between -90 and 90.",
				"WARNING longitude: Latitude and longitude belong together; one of them is missing.");
	}

	@Test
	void partnersNameEachOtherAcrossTheBorder() {
		Place partner = place("Kraskino", "RU");
		place.getPartners().add(partner);
		partner.getPartners().add(place);
		assertFound();

		partner.setCountry("CN");
		partner.getPartners().clear();
		assertFound("WARNING partners: Kraskino lies in the same country (CN); partners lie across the border.",
				"INFORMATION partners: Kraskino does not name this place as its partner yet.");
	}

	@Test
	void aBridgeOfBothCountriesIsNobodysSide() {
		Place bridge = place("Bridge", "CN");
		bridge.setOtherCountry("RU");
		bridge.getPartners().add(place);
		place.getPartners().add(bridge);

		assertFound();
	}

	@Test
	void aPlaceStandsByItself() {
		place.getPartners().add(place);
		place.getPartOf().add(place);

		assertFound("ERROR partners: A place cannot be its own partner.", "ERROR partOf: A place cannot be part of itself.");
	}

	@Test
	void oneRuleForEachTypeOfVehicle() {
		rule(VehicleType.SMALL_VEHICLE);
		rule(VehicleType.BUS);
		rule(VehicleType.NOT_STATED);
		rule(VehicleType.NOT_STATED);
		assertFound();

		rule(VehicleType.BUS);
		assertFound("WARNING access: One type of vehicle is entered twice without different dates.");
	}

	private void rule(VehicleType vehicle) {
		AccessRule rule = PortsFactory.eINSTANCE.createAccessRule();
		rule.setVehicle(vehicle);
		place.getAccess().add(rule);
	}

	private void assertFound(String... findings) {
		assertEquals(List.of(findings), Found.by(new PlaceCheck(), place));
	}

	private static Place place(String name, String country) {
		Place place = PortsFactory.eINSTANCE.createPlace();
		place.setTitle(LocalizedText.of(Language.EN, name));
		place.setCountry(country);
		return place;
	}
}
