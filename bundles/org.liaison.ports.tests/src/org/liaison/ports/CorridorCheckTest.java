package org.liaison.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.testing.Found;

class CorridorCheckTest {

	private final Corridor corridor = PortsFactory.eINSTANCE.createCorridor();
	private final Place hunchun = place("Hunchun");
	private final Place zarubino = place("Zarubino");
	private final Place slavyanka = place("Slavyanka");

	@Test
	void legsLeadFromPlaceToPlace() {
		leg(hunchun, zarubino, null);
		leg(zarubino, null, "to ports in southern China");
		leg(null, null, "and back");

		assertFound();
	}

	@Test
	void aCorridorMayBranch() {
		leg(hunchun, zarubino, null);
		leg(hunchun, slavyanka, null);

		assertFound();
	}

	@Test
	void legsThatDoNotMeet() {
		leg(hunchun, zarubino, null);
		leg(slavyanka, slavyanka, null);
		leg(null, null, " ");

		assertFound("WARNING to: Leg 2 begins and ends at the same place, Slavyanka.",
				"WARNING from: Leg 2 begins at Slavyanka, but the leg before it ends at Zarubino.",
				"INFORMATION Leg: Leg 3 says neither from where nor to where.");
	}

	@Test
	void aCorridorIsJoinedWithOthers() {
		corridor.getJoins().add(corridor);

		assertFound("ERROR joins: A corridor cannot be joined with itself.");
	}

	private void leg(Place from, Place to, String wording) {
		Leg leg = PortsFactory.eINSTANCE.createLeg();
		leg.setFrom(from);
		leg.setTo(to);
		leg.setWording(wording);
		corridor.getLegs().add(leg);
	}

	private void assertFound(String... findings) {
		assertEquals(List.of(findings), Found.by(new CorridorCheck(), corridor));
	}

	private static Place place(String name) {
		Place place = PortsFactory.eINSTANCE.createPlace();
		place.setTitle(LocalizedText.of(Language.EN, name));
		return place;
	}
}
