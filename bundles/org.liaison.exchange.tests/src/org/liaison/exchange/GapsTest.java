package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.RecordRef;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Gap;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Peer;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.format.Forgery;

/** What has to arrive first is named, and who has it; so are keys that were given twice. */
class GapsTest extends Posts {

	private Post suifenhe;

	@BeforeEach
	void aThirdPost() {
		suifenhe = new Post("Suifenhe");
		suifenhe.trust(hunchun);
		suifenhe.trust(harbin);
		trustEachOther();
	}

	@AfterEach
	void closeIt() {
		suifenhe.register.close();
	}

	@Test
	void whatBuildsOnAnotherPostsChangesNamesThatPostAndWhoHasThem() {
		String id = harbin.add("coal");
		suifenhe.apply(harbin.pack("first"));
		hunchun.apply(folder.resolve("first.liaisonx"));
		hunchun.trust(suifenhe);
		hunchun.apply(suifenhe.pack("its heads"));
		harbin.weigh(id, 2);
		harbin.weigh(id, 3);
		hunchun.apply(harbin.pack("second"));
		Path whole = hunchun.pack("whole");
		hunchun.weigh(id, 4);
		Path onlyOwn = Forgery.of(hunchun.pack("all"), folder.resolve("only its own.liaisonx"), hunchun.exchange.own(),
				lines -> lines.subList(lines.size() - 1, lines.size()));

		Arrival early = suifenhe.apply(onlyOwn);

		assertEquals(1, early.waiting());
		assertEquals(List.of(new Gap(harbin.exchange.own().id(), 2, 3, List.of("Hunchun"))), early.gaps());
		assertEquals("Harbin", suifenhe.exchange.name(harbin.exchange.own().id()));
		suifenhe.apply(whole);
		assertEquals(List.of(), suifenhe.register.replica().gaps());
		assertEquals(new BigDecimal(4), suifenhe.get(id, "weight"));
	}

	@Test
	void whoToldLastIsFirst() throws IOException {
		told(harbin, "2025-01-01T00:00:00Z");
		told(hunchun, "2025-01-01T00:00:00.500Z");

		assertEquals(List.of("Hunchun", "Harbin"), suifenhe.register.replica().peers().stream().map(Peer::name).toList());
	}

	/** Its clock was a year fast, and was set right. */
	@Test
	void whatAPostSaysAfterItsClockWasSetRightCounts() throws IOException {
		told(harbin, "2099-01-01T00:00:00Z");
		Heads before = suifenhe.register.replica().peers().getFirst().heads();
		harbin.add("coal");
		suifenhe.apply(harbin.pack("later"));
		assertNotEquals(before, suifenhe.register.replica().peers().getFirst().heads());
	}

	private void told(Post post, String at) throws IOException {
		Path card = folder.resolve(post.exchange.own().name() + " card.liaisonx");
		post.exchange.card(card, NOBODY);
		suifenhe.apply(Forgery.manifest(card, folder.resolve(post.exchange.own().name() + " told.liaisonx"), post.exchange.own(),
				text -> text.replaceAll("\"made\" : \"[^\"]*\"", "\"made\" : \"" + at + '"')));
	}

	@Test
	void aKeyThatBecomesSharedIsToldBeforeAndAfter() {
		String first = harbin.add("coal");
		String second = hunchun.add("timber");
		Path file = harbin.pack("first");

		for (Arrival arrival : List.of(hunchun.exchange.inspect(file, null, NOBODY).arrival().orElseThrow(), hunchun.apply(file))) {
			SharedKey shared = arrival.sharedKeys().getFirst();
			assertEquals("SHP-1", shared.key());
			assertEquals(List.of(first, second), shared.records().stream().map(RecordRef::id).toList());
		}
		harbin.weigh(harbin.add("steel"), 5);
		assertEquals(List.of(), hunchun.apply(harbin.pack("second")).sharedKeys(), "nothing new about that key");
	}
}
