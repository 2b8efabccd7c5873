package org.liaison.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a date slipped. */
class SlipsTest {

	private final Slips slips = new Slips(List.of("agreed", "indicative"));
	private int edits;

	private void saved(String... changes) {
		edits++;
		for (String change : changes) {
			String[] parts = change.split("=", 2);
			slips.add("edit " + edits, parts[0], parts[1].isEmpty() ? null : parts[1]);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2027-03, 2027-06, 1", "2027-06, 2027-03, 0", "2027-03, 2027-03, 0", "2027-03, 2027, 1", "2027, 2027-12, 0", "2027, 2027-12-31, 0",
			"2027, 2028-01-01, 1", "2027, 2027/.., 1", "2027/.., 2030, 0", "2013~, 2014, 1" })
	void aLaterDateIsASlip(String first, String second, int count) {
		saved("agreed=" + first);
		saved("agreed=" + second);
		assertEquals(count, slips.count());
	}

	@Test
	void settingItForTheFirstTimeIsNone() {
		slips.add("edit", null, "{}");
		saved("agreed=2027-03");
		assertEquals(0, slips.count());
	}

	@Test
	void theFirstValuesCount() {
		slips.add("edit", null, "{\"indicative\":\"2027\",\"title@en\":\"draft:x\"}");
		saved("indicative=2028");
		assertEquals(1, slips.count());
	}

	@Test
	void theAgreedDateCountsBeforeTheIndicativeOne() {
		saved("indicative=2026");
		saved("agreed=2027");
		assertEquals(1, slips.count(), "what was hoped for became later");
		saved("indicative=2030");
		assertEquals(1, slips.count(), "nobody looks at it any more");
	}

	@Test
	void whatIsSavedTogetherIsOneMove() {
		saved("agreed=2026");
		saved("agreed=", "indicative=2030", "agreed=2027");
		assertEquals(1, slips.count());
	}

	@Test
	void takingADateAwayAndSettingALaterOneIsASlip() {
		saved("agreed=2026");
		saved("agreed=");
		saved("agreed=2025");
		assertEquals(0, slips.count());
		saved("agreed=");
		saved("agreed=2027");
		assertEquals(1, slips.count());
	}

	@Test
	void whatIsNoDateIsNone() {
		saved("agreed=2026");
		saved("agreed=soon");
		saved("agreed=2027");
		saved("status=AGREED");
		assertEquals(1, slips.count());
	}
}
