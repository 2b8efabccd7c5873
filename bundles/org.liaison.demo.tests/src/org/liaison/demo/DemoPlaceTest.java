package org.liaison.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.ports.PortsPackage;
import org.liaison.ports.place.PlaceOverview;
import org.liaison.ports.place.PlaceOverview.Item;

/** What the overview of a port shows of the demo register. */
class DemoPlaceTest {

	@TempDir
	static Path folder;
	private static Demo demo;

	@BeforeAll
	static void create() {
		demo = new Demo(folder.resolve("demo.liaison"));
	}

	@AfterAll
	static void close() {
		demo.close();
	}

	@Test
	void hunchunHasItsCommitmentsAndItsCorridor() {
		assertEquals(List.of("COM-12", "COM-13"), keys("PRT-2", "Commitment"));
		assertEquals(List.of("COR-4"), keys("PRT-2", "Corridor"));
		assertEquals(List.of("CON-5"), keys("PRT-2", "Constraint"));
		assertEquals(List.of("MTG-2"), keys("PRT-2", "Meeting"));
		assertEquals(List.of("AGR-9"), keys("PRT-2", "Agreement"));
	}

	@Test
	void figuresAreTheLatestOnes() {
		Item throughput = items("PRT-15", "Indicator").getFirst();

		assertEquals("IND-1", throughput.record().key());
		assertTrue(throughput.details().contains(new PlaceOverview.Detail(PortsPackage.Literals.OBSERVATION__VALUE, new BigDecimal("1772000"))),
				throughput.details().toString());
	}

	private static List<String> keys(String place, String type) {
		return items(place, type).stream().map(item -> item.record().key()).toList();
	}

	private static List<Item> items(String place, String type) {
		String id = demo.register().find(place).orElseThrow().id();
		return PlaceOverview.of(demo.register(), id).groups().stream().filter(group -> group.type().name().equals(type))
				.flatMap(group -> group.items().stream()).toList();
	}
}
