package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.format.Forgery;

/** Somebody copied an older file over a post's register, and nobody knows of it. */
class SetBackTest extends Posts {

	private String id;
	private Path copy;
	private String before;

	/** Hunchun has a change of Harbin that Harbin has no more. */
	private void putBack() throws IOException {
		trustEachOther();
		id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		harbin.apply(hunchun.pack("its heads"));
		copy = harbin.copy();
		harbin.weigh(id, 10);
		hunchun.apply(harbin.packFor(hunchun, "second"));
		before = harbin.exchange.own().id();
		harbin = harbin.putBack(copy);
	}

	private void same() {
		assertEquals(hashes(harbin), hashes(hunchun));
		for (String feature : List.of("weight", "wagons")) {
			assertEquals(harbin.get(id, feature), hunchun.get(id, feature));
		}
		assertEquals(harbin.conflicts(), hunchun.conflicts());
		assertTrue(harbin.register.verify(NOBODY).clean(), () -> harbin.register.verify(NOBODY).findings().toString());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	private static List<String> hashes(Post post) {
		List<String> hashes = new ArrayList<>();
		post.register.replica().operations(Heads.NONE, operation -> hashes.add(operation.hash()));
		return hashes.stream().sorted().toList();
	}

	@Test
	void whatOthersHaveComesBackAndThePostGoesOnAsAnotherDevice() throws IOException {
		putBack();
		assertFalse(harbin.exchange.inspect(folder.resolve("its heads.liaisonx"), null, NOBODY).setBack());
		Path back = hunchun.packFor(harbin, "back");

		assertTrue(harbin.exchange.inspect(back, null, NOBODY).setBack());
		assertEquals(before, harbin.exchange.own().id(), "looking changes nothing");
		harbin.apply(hunchun.pack("all"));
		assertNotEquals(before, harbin.exchange.own().id());
		assertEquals(new BigDecimal(10), harbin.get(id, "weight"));
		harbin.set(id, "wagons", 3);

		hunchun.apply(harbin.packFor(hunchun, "third"));
		assertEquals(harbin.exchange.own().id(), harbin.register.history(id, null, 1).getFirst().device());
		same();
	}

	@Test
	void whatItDidBeforeItKnewIsNamedAtTheOtherPostAndIsNotLost() throws IOException {
		putBack();
		harbin.set(id, "wagons", 3);
		Path contradicting = harbin.pack("contradicting");
		String unchanged = hashes(hunchun).toString();

		RegisterException refusal = assertThrows(RegisterException.class, () -> hunchun.apply(contradicting));

		assertEquals(Problem.FORKED_CHAIN, refusal.problem());
		assertEquals(List.of("Harbin", "2"), refusal.arguments());
		assertEquals(unchanged, hashes(hunchun).toString());
		harbin.apply(hunchun.packFor(harbin, "back"));
		harbin.weigh(id, 20);
		hunchun.apply(harbin.packFor(hunchun, "third"));
		harbin.apply(hunchun.packFor(harbin, "rest"));
		assertEquals(3, hunchun.get(id, "wagons"));
		assertEquals(new BigDecimal(20), hunchun.get(id, "weight"));
		same();
	}

	@Test
	void aThirdPostThatHasOnlyTheOtherOperationsGetsAll() throws IOException {
		putBack();
		harbin.set(id, "wagons", 3);
		var third = new Post("Vladivostok");
		third.trust(harbin);
		third.trust(hunchun);
		third.apply(harbin.pack("to the third"));
		assertEquals(Problem.FORKED_CHAIN, assertThrows(RegisterException.class, () -> third.apply(hunchun.pack("between"))).problem());

		harbin.apply(hunchun.packFor(harbin, "back"));
		hunchun.apply(harbin.packFor(hunchun, "third"));
		third.apply(hunchun.pack("through the second"));
		harbin.apply(hunchun.packFor(harbin, "rest"));

		assertEquals(hashes(hunchun), hashes(third));
		same();
		third.register.close();
	}

	/** The device that was put back is gone for good: somebody who is left has to decide, and the others learn of it from there. */
	@Test
	void whatADeviceThatIsGoneWroteTwiceIsKeptWhenSomebodySaysSo() throws IOException {
		putBack();
		harbin.set(id, "wagons", 3);
		harbin.set(id, "wagons", 4);
		var third = new Post("Vladivostok");
		third.trust(harbin);
		third.trust(hunchun);
		hunchun.trust(third);
		third.apply(harbin.pack("to the third"));
		Path ours = hunchun.packFor(third, "ours");
		Path theirs = third.pack("theirs");
		assertEquals(Problem.FORKED_CHAIN, assertThrows(RegisterException.class, () -> third.apply(ours)).problem());
		assertEquals(Problem.FORKED_CHAIN, assertThrows(RegisterException.class, () -> hunchun.apply(theirs)).problem());

		third.exchange.keepingBoth("Harbin").apply(ours, null, null, NOBODY);
		hunchun.apply(third.pack("of both"));

		assertEquals(hashes(hunchun), hashes(third));
		assertEquals(4, hashes(third).size(), "nothing of it is lost");
		assertEquals(4, hunchun.get(id, "wagons"));
		assertEquals(new BigDecimal(10), third.get(id, "weight"));
		assertTrue(third.register.verify(NOBODY).clean() && hunchun.register.verify(NOBODY).clean());
		third.register.close();
	}

	@Test
	void nobodyDecidesThatForADeviceThatIsNotHere() throws IOException {
		putBack();
		for (String device : List.of("Vladivostok", hunchun.exchange.own().id())) {
			assertEquals(Problem.NO_SUCH_DEVICE, assertThrows(RegisterException.class, () -> hunchun.exchange.keepingBoth(device)).problem());
		}
	}

	@Test
	void whoLostWhatItHadReceivedGetsItAgain() throws IOException {
		trustEachOther();
		id = harbin.add("coal");
		Path empty = hunchun.copy();
		hunchun.apply(harbin.pack("first"));
		harbin.apply(hunchun.pack("its heads"));
		hunchun = hunchun.putBack(empty);
		harbin.weigh(id, 10);

		harbin.apply(hunchun.pack("its heads now"));
		hunchun.apply(harbin.packFor(hunchun, "second"));

		same();
	}

	@Test
	void nobodyElseSpeaksInTheNameOfThisDevice() {
		trustEachOther();
		id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		String own = harbin.exchange.own().id();
		Path forged = Forgery.of(hunchun.pack("second"), folder.resolve("forged.liaisonx"), hunchun.exchange.own(), lines -> {
			Operation o = OperationForm.parse(lines.getFirst());
			List<byte[]> more = new ArrayList<>(lines);
			more.add(OperationForm.bytes(new Operation("0190a000-0000-7000-8000-000000000001", own, 2, o.clock() + 1, o.author(), o.edit(), "", id,
					id, o.type(), FieldKey.of("wagons"), null, "9", List.of(o.id()), o.hash(), "")));
			return more;
		});

		assertEquals(Problem.NOT_WRITTEN_HERE, assertThrows(RegisterException.class, () -> harbin.apply(forged)).problem());
		assertEquals(own, harbin.exchange.own().id());
	}
}
