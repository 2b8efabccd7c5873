package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.RegisterException;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Gap;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.ConflictWords.Side;
import org.liaison.exchange.device.Role;
import org.liaison.model.ModelFactory;
import org.liaison.store.sqlite.SqliteStore;

/** What officers at two posts do with packages. */
class ExchangeTest extends Posts {

	@Test
	void whatOnePostDidIsAtTheOtherAndComesBackAsNothingNew() {
		trustEachOther();
		String id = harbin.add("coal");

		Arrival arrived = hunchun.apply(harbin.pack("first"));

		assertEquals(1, arrived.applied());
		assertEquals("coal", arrived.records().getFirst().record().title().toString().contains("coal") ? "coal" : "");
		assertTrue(hunchun.register.read(id).isPresent());
		assertEquals(0, harbin.apply(hunchun.pack("back")).applied());
		assertEquals(0, hunchun.apply(folder.resolve("first.liaisonx")).applied());
	}

	@Test
	void thePackageForAPostHoldsOnlyWhatItLacks() {
		trustEachOther();
		harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		harbin.apply(hunchun.pack("its heads"));
		harbin.add("timber");

		Packed second = harbin.exchange.preview(new Audience.Post(harbin.exchange.devices().named("Hunchun")));

		assertEquals(1, second.outgoing().operations());
		assertEquals(1, hunchun.apply(harbin.packFor(hunchun, "second")).applied());
	}

	@Test
	void aReceiptTellsTheSenderWhatHasArrived() {
		trustEachOther();
		harbin.add("coal");
		Path receipt = folder.resolve("receipt.liaisonx");
		hunchun.exchange.apply(harbin.pack("first"), null, receipt, NOBODY);

		harbin.apply(receipt);

		assertEquals(0, harbin.exchange.preview(new Audience.Post(harbin.exchange.devices().named("hunchun"))).outgoing().operations());
	}

	@Test
	void packagesNeedNoOrderAndWhatIsMissingIsNamed() {
		trustEachOther();
		String id = harbin.add("coal");
		Path first = harbin.pack("first");
		hunchun.apply(first);
		harbin.apply(hunchun.pack("its heads"));
		harbin.weigh(id, 1);
		Path second = harbin.packFor(hunchun, "second");
		harbin.weigh(id, 2);
		var third = new Post("Vladivostok");
		third.trust(harbin);

		Arrival early = third.apply(second);

		assertEquals(0, early.applied());
		assertEquals(1, early.waiting());
		assertEquals(List.of(new Gap(harbin.exchange.own().id(), 1, 1, List.of("Harbin"))), early.gaps());
		assertEquals(2, third.apply(first).applied());
		assertEquals(new BigDecimal(1), third.get(id, "weight"));
		assertEquals(List.of(), third.register.replica().gaps());
		third.register.close();
	}

	@Test
	void aConflictIsShownAtBothResolvedAtOneAndGoneAtBoth() {
		trustEachOther();
		String id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		harbin.weigh(id, 10);
		hunchun.weigh(id, 20);

		Arrival arrived = hunchun.apply(harbin.pack("second"));
		harbin.apply(hunchun.pack("third"));

		assertEquals(1, arrived.conflicts().size());
		assertEquals(harbin.conflicts(), hunchun.conflicts());
		assertEquals(harbin.get(id, "weight"), hunchun.get(id, "weight"));
		var words = new ConflictWords(hunchun.register);
		Conflict conflict = words.find(hunchun.conflicts().getFirst());
		assertEquals("", words.value(conflict, conflict.common()));
		hunchun.register.replica().resolve(List.of(words.take(conflict, Side.THEIRS).orElseThrow()), "judge", "by telephone");
		harbin.apply(hunchun.pack("fourth"));

		assertEquals(List.of(), harbin.conflicts());
		assertEquals(List.of(), hunchun.conflicts());
		assertEquals(new BigDecimal(10), harbin.get(id, "weight"));
		assertEquals(new BigDecimal(10), hunchun.get(id, "weight"));
	}

	@Test
	void theSameDecisionAtTwoPostsIsNoNewConflict() {
		trustEachOther();
		String id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		harbin.weigh(id, 10);
		hunchun.weigh(id, 20);
		hunchun.apply(harbin.pack("second"));
		harbin.apply(hunchun.pack("third"));

		for (Post post : List.of(harbin, hunchun)) {
			var words = new ConflictWords(post.register);
			post.register.replica().resolve(List.of(words.write(words.find(post.conflicts().getFirst()), "15")), "judge", "");
		}
		hunchun.apply(harbin.pack("fourth"));
		harbin.apply(hunchun.pack("fifth"));

		assertEquals(List.of(), harbin.conflicts());
		assertEquals(List.of(), hunchun.conflicts());
		assertTrue(harbin.register.verify(NOBODY).clean());
	}

	@Test
	void aRecordThatOneDeletedAndTheOtherChangedIsNotLost() {
		trustEachOther();
		String id = harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		try (Edit edit = Edits.open(harbin.register)) {
			edit.delete(edit.load(id));
			edit.save("not ours");
		}
		hunchun.weigh(id, 20);

		hunchun.apply(harbin.pack("second"));
		harbin.apply(hunchun.pack("third"));

		assertTrue(harbin.register.read(id).isPresent());
		assertTrue(hunchun.register.read(id).isPresent());
		assertEquals(List.of(id + "/@deleted").size(), harbin.conflicts().size());
		var words = new ConflictWords(harbin.register);
		Conflict conflict = words.find(harbin.conflicts().getFirst());
		assertTrue(conflict.isRemoval());
		harbin.register.replica().resolve(List.of(words.take(conflict, Side.MINE).orElseThrow()), "judge", "");
		hunchun.apply(harbin.pack("fourth"));
		assertTrue(harbin.register.read(id).isEmpty());
		assertTrue(hunchun.register.read(id).isEmpty());
	}

	@Test
	void aRecordThatOneDeletedAfterSeeingEverythingIsDeleted() {
		trustEachOther();
		String id = harbin.add("coal");
		harbin.weigh(id, 5);
		hunchun.apply(harbin.pack("first"));
		try (Edit edit = Edits.open(hunchun.register)) {
			edit.delete(edit.load(id));
			edit.save("");
		}

		harbin.apply(hunchun.pack("second"));

		assertTrue(harbin.register.read(id).isEmpty());
		assertEquals(List.of(), harbin.conflicts());
	}

	@Test
	void attachmentsGoWithTheirRecord() {
		trustEachOther();
		byte[] bytes = "a scan".getBytes(StandardCharsets.UTF_8);
		String id;
		try (Edit edit = Edits.open(harbin.register)) {
			var shipment = edit.create(MODEL.shipment().eClass());
			var attachment = ModelFactory.eINSTANCE.createAttachment();
			attachment.setName("scan.pdf");
			attachment.setContent(bytes);
			shipment.getAttachments().add(attachment);
			edit.save("");
			id = shipment.getId();
		}

		hunchun.apply(harbin.pack("first"));

		try (Edit edit = Edits.open(hunchun.register)) {
			String sha256 = edit.load(id).getAttachments().getFirst().getSha256();
			assertArrayEquals(bytes, hunchun.register.content(sha256).orElseThrow());
		}
	}

	@Test
	void lookingIntoAPackageChangesNothing() {
		trustEachOther();
		String id = harbin.add("coal");
		Path file = harbin.pack("first");

		Inspection inspection = hunchun.exchange.inspect(file, null, NOBODY);

		assertEquals("Harbin", inspection.manifest().sender().name());
		assertEquals(Trust.TRUSTED, inspection.trust());
		assertEquals(1, inspection.arrival().orElseThrow().applied());
		assertFalse(hunchun.register.read(id).isPresent());
		assertEquals(List.of(), hunchun.register.replica().peers());
	}

	@Test
	void whoCancelsInTheMiddleHasTakenInNothing() {
		trustEachOther();
		for (int i = 0; i < 30; i++) {
			harbin.add("coal " + i);
		}
		Path file = harbin.pack("many");
		var impatient = new NullProgressMonitor() {

			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 15;
			}
		};

		assertEquals(Problem.CANCELLED, assertThrows(RegisterException.class, () -> hunchun.exchange.apply(file, null, folder.resolve("told.liaisonx"),
				impatient)).problem());
		assertTrue(impatient.asked > 15);
		assertEquals(Heads.NONE, hunchun.register.replica().heads());
		assertEquals(List.of(), hunchun.register.replica().peers());
		assertFalse(Files.exists(folder.resolve("told.liaisonx")), "nothing has arrived, so nothing is told");
		assertEquals(30, hunchun.apply(file).applied());
	}

	@Test
	void nobodyElseMayReadTheKeysOfThisDevice() throws Exception {
		Path keys = harbin.area.file("device.keys");
		harbin.exchange.own().rename("Harbin again");
		if (keys.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
		}
		assertTrue(Files.readString(keys).contains("private"));
	}

	@Test
	void anUnknownSenderIsRefusedUnlessItIsTrustedAtFirstSight() {
		String id = harbin.add("coal");
		Path file = harbin.pack("first");

		assertEquals(Problem.UNKNOWN_DEVICE, assertThrows(RegisterException.class, () -> hunchun.apply(file)).problem());
		assertFalse(hunchun.register.read(id).isPresent());

		hunchun.exchange.apply(file, Role.POST, null, NOBODY);
		assertTrue(hunchun.register.read(id).isPresent());
		assertTrue(hunchun.exchange.devices().named("Harbin").isTrusted());
	}

	@Test
	void whatARevokedDeviceDidSinceIsRefusedWhoeverPassesItOn() {
		trustEachOther();
		harbin.add("coal");
		hunchun.apply(harbin.pack("first"));
		var third = new Post("Vladivostok");
		third.trust(harbin);
		hunchun.trust(third);
		hunchun.exchange.devices().revoke(hunchun.exchange.devices().named("Harbin"));
		harbin.add("later");
		third.apply(harbin.pack("second"));
		Path passedOn = third.pack("passed on");

		assertEquals(Problem.REVOKED_DEVICE,
				assertThrows(RegisterException.class, () -> hunchun.apply(folder.resolve("second.liaisonx"))).problem());
		assertEquals(Problem.REVOKED_DEVICE, assertThrows(RegisterException.class, () -> hunchun.apply(passedOn)).problem());
		assertEquals(1, hunchun.register.replica().heads().sequence(harbin.exchange.own().id()));
		third.register.close();
	}

	@Test
	void aKeyThatBothPostsGaveIsNamedAndTheLaterRecordGetsAnother() {
		trustEachOther();
		String first = harbin.add("coal");
		String second = hunchun.add("timber");
		hunchun.apply(harbin.pack("first"));
		harbin.apply(hunchun.pack("second"));

		for (Post post : List.of(harbin, hunchun)) {
			List<SharedKey> shared = post.register.replica().sharedKeys();
			assertEquals(List.of(List.of(first, second)), shared.stream().map(key -> key.records().stream().map(RecordRef::id).toList()).toList());
			post.register.replica().giveNewKeys(shared, "judge", "two posts gave it");
		}
		String kept = harbin.register.refs(List.of(first)).getFirst().key();
		hunchun.apply(harbin.pack("third"));
		harbin.apply(hunchun.pack("fourth"));

		for (Post post : List.of(harbin, hunchun)) {
			assertEquals(List.of(), post.register.replica().sharedKeys());
			assertEquals(List.of(), post.conflicts(), "both gave the same key");
			assertEquals(first, post.register.find(kept).orElseThrow().id());
			assertEquals("two posts gave it", post.register.history(second, null, 1).getFirst().reason());
			assertTrue(post.register.verify(NOBODY).clean());
		}
		assertEquals(harbin.register.refs(List.of(second)), hunchun.register.refs(List.of(second)));
	}

	@Test
	void whoWasRestoredFromABackupGoesOnAndGetsBackWhatItHadSent() {
		trustEachOther();
		String id = harbin.add("coal");
		Path backup = folder.resolve("backup.liaison");
		new SqliteStore().copy(harbin.register.file(), backup, NOBODY);
		harbin.weigh(id, 10);
		hunchun.apply(harbin.pack("first"));

		harbin = harbin.restored(backup);
		harbin.set(id, "wagons", 7);
		Arrival arrived = hunchun.apply(harbin.pack("after the backup"));
		harbin.apply(hunchun.packFor(harbin, "back"));

		assertEquals(1, arrived.applied());
		assertEquals(List.of(), arrived.gaps());
		for (Post post : List.of(harbin, hunchun)) {
			assertEquals(new BigDecimal(10), post.get(id, "weight"));
			assertEquals(7, post.get(id, "wagons"));
			assertTrue(post.register.verify(NOBODY).clean());
		}
		assertEquals(harbin.register.replica().heads(), hunchun.register.replica().heads());
		assertEquals(1, hunchun.exchange.devices().all().size(), "it is the same device, not a second one");
	}

	@Test
	void aRevokedDeviceDoesNotComeBackUnderAnotherId() {
		trustEachOther();
		harbin.add("coal");
		Path backup = folder.resolve("backup.liaison");
		new SqliteStore().copy(harbin.register.file(), backup, NOBODY);
		hunchun.exchange.devices().revoke(hunchun.exchange.devices().named("Harbin"));
		harbin = harbin.restored(backup);
		Path file = harbin.pack("after the backup");

		assertEquals(Problem.REVOKED_DEVICE,
				assertThrows(RegisterException.class, () -> hunchun.exchange.apply(file, Role.POST, null, NOBODY)).problem());
	}

	@Test
	void anEncryptedPackageIsForItsReceiverOnly() throws Exception {
		trustEachOther();
		String id = harbin.add("coal");
		Path file = folder.resolve("secret.liaisonx");
		harbin.exchange.pack(new Audience.Post(harbin.exchange.devices().named("Hunchun")), file, true, NOBODY);

		assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("manifest.json"));
		assertEquals(Problem.NOT_FOR_THIS_DEVICE, assertThrows(RegisterException.class, () -> harbin.apply(file)).problem());
		hunchun.apply(file);
		assertTrue(hunchun.register.read(id).isPresent());
	}
}
