package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Forgery;

/** Operations that wait until earlier ones arrive, and whether they may take effect then. */
class WaitingTest extends Posts {

	private Post suifenhe;
	private String id;

	@BeforeEach
	void aThirdPost() {
		suifenhe = new Post("Suifenhe");
		trustEachOther();
		hunchun.trust(suifenhe);
		harbin.trust(suifenhe);
		suifenhe.trust(harbin);
		id = suifenhe.add("coal");
	}

	@AfterEach
	void closeIt() {
		suifenhe.register.close();
	}

	/** What a post packs, of which only some lines are left. */
	private Path only(Post post, String name, UnaryOperator<List<byte[]>> kept) {
		return Forgery.of(post.pack("all of " + name), folder.resolve(name + ".liaisonx"), post.exchange.own(), kept);
	}

	@Test
	void whatWaitsOfADeviceDoesNotTakeEffectOnceTheTrustHasEnded() {
		harbin.apply(suifenhe.pack("record"));
		harbin.weigh(id, 5);
		assertEquals(1, hunchun.apply(only(harbin, "change", lines -> lines.subList(lines.size() - 1, lines.size()))).waiting());
		hunchun.exchange.devices().revoke(hunchun.exchange.devices().named("Harbin"));

		hunchun.apply(folder.resolve("record.liaisonx"));

		assertEquals(null, hunchun.get(id, "weight"));
		assertTrue(hunchun.register.verify(NOBODY).clean());
		hunchun.trust(harbin, Role.POST);
		hunchun.apply(folder.resolve("record.liaisonx"));
		assertEquals(new BigDecimal(5), hunchun.get(id, "weight"), "it was kept for the case that the trust comes back");
	}

	@Test
	void whatWasHereBeforeTheTrustEndedStays() {
		harbin.apply(suifenhe.pack("record"));
		harbin.weigh(id, 5);
		hunchun.apply(harbin.pack("everything"));
		hunchun.exchange.devices().revoke(hunchun.exchange.devices().named("Harbin"));

		suifenhe.weigh(suifenhe.add("timber"), 3);
		hunchun.apply(suifenhe.pack("more"));

		assertEquals(new BigDecimal(5), hunchun.get(id, "weight"));
	}

	@Test
	void anInventedOperationThatWaitsGivesWayToTheTrueOne() {
		String own = harbin.add("timber");
		harbin.weigh(own, 1);
		harbin.weigh(own, 2);
		suifenhe.apply(harbin.pack("true"));
		Path invented = only(suifenhe, "invented", lines -> lines.stream().map(OperationForm::parse).filter(o -> isHarbins(o, 3))
				.map(WaitingTest::changed).map(OperationForm::bytes).toList());
		assertEquals(1, hunchun.apply(invented).waiting());

		assertEquals(3, hunchun.apply(folder.resolve("true.liaisonx")).applied());

		assertEquals(new BigDecimal(2), hunchun.get(own, "weight"));
		assertEquals(List.of(), hunchun.register.replica().gaps());
		assertTrue(hunchun.register.verify(NOBODY).clean());
		assertEquals(Problem.FORKED_CHAIN, assertThrows(RegisterException.class, () -> hunchun.apply(invented)).problem(), "and stays out");
	}

	@Test
	void anInventedOperationThatFollowsNothingDoesNotBlockWhatOthersPassOn() {
		String own = harbin.add("timber");
		harbin.weigh(own, 1);
		harbin.weigh(own, 2);
		suifenhe.apply(harbin.pack("true"));
		Path invented = only(suifenhe, "invented", lines -> lines.stream().map(OperationForm::parse).filter(o -> isHarbins(o, 3))
				.map(o -> withPrevious(changed(o), "f".repeat(64))).map(OperationForm::bytes).toList());
		assertEquals(1, hunchun.apply(invented).waiting());

		hunchun.apply(suifenhe.pack("passed on"));

		assertEquals(new BigDecimal(2), hunchun.get(own, "weight"));
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	@Test
	void aKeyThatWaitsIsNotGivenToAnother() {
		harbin.add("timber");
		String rekeyed = harbin.add("steel");
		hunchun.add("gravel");
		harbin.set(rekeyed, "key", "SHP-7");
		assertEquals(1, hunchun.apply(only(harbin, "created", lines -> lines.subList(1, 2))).waiting());
		String next = hunchun.add("sand");
		assertEquals("SHP-3", hunchun.get(next, "key"), "the key of the record that waits is SHP-2");
		assertEquals(2, hunchun.apply(only(harbin, "rekeyed", lines -> lines.subList(2, 3))).waiting());
		assertEquals("SHP-8", hunchun.get(hunchun.add("clay"), "key"));

		hunchun.apply(harbin.pack("all"));

		assertEquals(List.of("SHP-1"), hunchun.register.replica().sharedKeys().stream().map(SharedKey::key).toList(), "given before");
		hunchun.register.replica().giveNewKeys(hunchun.register.replica().sharedKeys(), "judge", "");
		assertEquals(List.of(), hunchun.register.replica().sharedKeys());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	private boolean isHarbins(Operation operation, long sequence) {
		return operation.device().equals(harbin.exchange.own().id()) && operation.sequence() == sequence;
	}

	private static Operation changed(Operation o) {
		return withPrevious(new Operation(o.id(), o.device(), o.sequence(), o.clock(), "forger", o.edit(), o.reason(), o.record(), o.object(),
				o.type(), o.field(), o.before(), "9", o.bases(), o.previousHash(), ""), o.previousHash());
	}

	private static Operation withPrevious(Operation o, String previous) {
		return OperationForm.withHash(new Operation(o.id(), o.device(), o.sequence(), o.clock(), o.author(), o.edit(), o.reason(), o.record(),
				o.object(), o.type(), o.field(), o.before(), o.after(), o.bases(), previous, ""));
	}
}
