package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.query.SearchQuery;
import org.liaison.core.replica.Arrival;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelFactory;
import org.liaison.model.ModelPackage;

/** Posts that lack a plug-in keep what they do not understand and pass it on. */
class PluginTest extends Posts {

	private static final RecordTypes WITHOUT = RecordTypesBuilder.of(ModelPackage.eINSTANCE);
	private static final byte[] SCAN = "a scan".getBytes(StandardCharsets.UTF_8);

	@Test
	void whatThePostBetweenDoesNotUnderstandArrivesWholeAndWorksThereWhenThePluginComes() {
		var between = new Post("Between", WITHOUT);
		between.trust(harbin);
		between.trust(hunchun);
		hunchun.trust(between);
		harbin.trust(between);
		String id = harbin.add("coal");
		String sha256 = attach(id);
		harbin.weigh(id, 5);

		Arrival kept = between.apply(harbin.pack("first"));
		assertEquals(Set.of(MODEL.shipment().id()), kept.missingTypes());
		assertEquals(0, kept.waiting());
		assertEquals(List.of(MODEL.shipment().id()), between.register.missingTypes().stream().map(type -> type.typeId()).toList());
		assertEquals(List.of(), between.register.search(new SearchQuery("coal", Set.of(), false, 10)));

		hunchun.apply(between.pack("passed on"));
		assertEquals(new BigDecimal(5), hunchun.get(id, "weight"));
		assertArrayEquals(SCAN, hunchun.register.content(sha256).orElseThrow());
		hunchun.weigh(id, 6);
		between.apply(hunchun.pack("back"));

		between = between.with(MODEL.types());
		assertEquals(List.of(), between.register.missingTypes());
		assertEquals(new BigDecimal(6), between.get(id, "weight"));
		assertArrayEquals(SCAN, between.register.content(sha256).orElseThrow());
		between.set(id, "wagons", 3);
		harbin.apply(between.pack("and on"));
		assertEquals(3, harbin.get(id, "wagons"));
		assertEquals(new BigDecimal(6), harbin.get(id, "weight"));
		for (Post post : List.of(harbin, hunchun, between)) {
			assertEquals(List.of(), post.conflicts());
			assertTrue(post.register.verify(NOBODY).clean());
		}
		between.register.close();
	}

	@Test
	void aNewKeyOfARecordThatNobodyHereUnderstandsIsKnown() {
		var between = new Post("Between", WITHOUT);
		between.trust(harbin);
		harbin.trust(hunchun);
		hunchun.add("coal");
		String later = harbin.add("timber");
		harbin.apply(hunchun.pack("theirs"));
		between.apply(harbin.pack("both"));
		assertEquals(1, between.register.replica().sharedKeys().size());

		harbin.register.replica().giveNewKeys(harbin.register.replica().sharedKeys(), "judge", "");
		between.apply(harbin.pack("rekeyed"));

		assertEquals(List.of(), between.register.replica().sharedKeys());
		assertEquals(later, between.register.find("SHP-2").orElseThrow().id());
		assertTrue(between.register.verify(NOBODY).clean());
		between.register.close();
	}

	@Test
	void aPostWhosePluginWasTakenAwayKeepsItsRecordsInOrderUntilItComesBack() {
		trustEachOther();
		String id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		hunchun = hunchun.with(WITHOUT);
		harbin.set(id, "title", LocalizedText.of(Language.EN, "coking coal"));
		harbin.weigh(id, 5);

		hunchun.apply(harbin.pack("second"));

		assertTrue(hunchun.register.verify(NOBODY).clean());
		assertEquals("coking coal", hunchun.register.refs(List.of(id)).getFirst().title().text(Language.EN));
		hunchun = hunchun.with(MODEL.types());
		assertEquals(new BigDecimal(5), hunchun.get(id, "weight"));
		assertEquals(List.of(id), hunchun.register.search(new SearchQuery("coking", Set.of(), false, 10)).stream().map(RecordRef::id).toList());
		assertTrue(hunchun.register.verify(NOBODY).clean());
	}

	private String attach(String id) {
		try (Edit edit = Edits.open(harbin.register)) {
			var attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName("scan.pdf");
			attachment.setContent(SCAN);
			edit.load(id).getAttachments().add(attachment);
			edit.save("");
		}
		try (Edit edit = Edits.open(harbin.register)) {
			return edit.load(id).getAttachments().getFirst().getSha256();
		}
	}

	@Test
	void bytesGoWithAnObjectThatNobodyHereKnows() {
		var fields = new TreeMap<FieldKey, String>();
		fields.put(FieldKey.of("sha256"), "0a");
		assertEquals(Optional.of("0a"), Packing.content(WITHOUT, new ObjectState("id", "unknown", fields)));
		assertEquals(Optional.empty(), Packing.content(MODEL.types(), new ObjectState("id", MODEL.shipment().id(), fields)));
	}
}
