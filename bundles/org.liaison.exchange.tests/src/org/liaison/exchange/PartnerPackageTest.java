package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.format.Forgery;
import org.liaison.model.Marking;

/** What goes to the partner administration, and what may come from it. */
class PartnerPackageTest extends Posts {

	@Test
	void aRecordOnWhoseMarkingPostsDifferStays() {
		trustEachOther();
		String id = harbin.add("coal");
		harbin.set(id, "marking", Marking.PUBLIC);
		hunchun.apply(harbin.pack("first"));
		hunchun.set(id, "marking", Marking.INTERNAL);
		harbin.set(id, "marking", Marking.SHAREABLE);
		hunchun.apply(harbin.pack("second"));
		assertEquals(1, hunchun.conflicts().size());

		assertEquals(0, hunchun.exchange.preview(new Audience.Counterpart(null)).outgoing().records());
	}

	@Test
	void aRecordThatOnePostDeletedStays() {
		trustEachOther();
		String id = harbin.add("coal");
		harbin.set(id, "marking", Marking.SHAREABLE);
		hunchun.apply(harbin.pack("first"));
		harbin.delete(id);
		hunchun.weigh(id, 3);
		hunchun.apply(harbin.pack("second"));
		assertEquals(1, hunchun.conflicts().size());

		assertEquals(0, hunchun.exchange.preview(new Audience.Counterpart(null)).outgoing().records());
	}

	@Test
	void aNameThatIsNoneIsRefused() {
		assertRefused(line -> line.replaceAll("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"not-a-uuid\""));
	}

	@Test
	void nobodyDeletesByARecord() {
		assertRefused(line -> line.replace("{\\\"key\\\"", "{\\\"@deleted\\\":\\\"true\\\",\\\"key\\\""));
	}

	@Test
	void whatIsInternalHereIsNobodysToSay() {
		String id = shared();
		hunchun.apply(forged(UnaryOperator.identity()));
		hunchun.set(id, "notes", "Seen at the talks.");
		hunchun.apply(forged(line -> line.replace("{\\\"key\\\"", "{\\\"notes\\\":\\\"theirs\\\",\\\"key\\\"")));
		assertEquals("Seen at the talks.", hunchun.get(id, "notes"));
	}

	private String shared() {
		trustEachOther();
		String id = harbin.add("coal");
		harbin.set(id, "marking", Marking.SHAREABLE);
		return id;
	}

	private void assertRefused(UnaryOperator<String> forging) {
		shared();
		Path forged = forged(forging);
		RegisterException refused = assertThrows(RegisterException.class, () -> hunchun.apply(forged));
		assertEquals(Problem.DAMAGED_PACKAGE, refused.problem());
		assertTrue(hunchun.register.recent(10).isEmpty(), "nothing was taken in");
	}

	private Path forged(UnaryOperator<String> forging) {
		return Forgery.records(harbin.pack("partner", new Audience.Counterpart(null)), folder.resolve("forged" + System.nanoTime() + ".liaisonx"),
				harbin.exchange.own(), forging);
	}
}
