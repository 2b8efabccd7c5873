package org.liaison.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Forgery;
import org.liaison.model.Marking;

/** A device of the partner administration is trusted otherwise than a post of our own. */
class RoleTest extends Posts {

	private String shared;
	private String internal;

	@BeforeEach
	void hunchunIsThePartnersHere() {
		harbin.trust(hunchun, Role.COUNTERPART);
		hunchun.trust(harbin, Role.COUNTERPART);
		shared = harbin.add("coal");
		harbin.set(shared, "marking", Marking.SHAREABLE);
		internal = harbin.add("our plan");
	}

	private KnownDevice partner() {
		return harbin.exchange.devices().named("Hunchun");
	}

	@Test
	void itsOperationsAreRefused() {
		String id = hunchun.add("timber");
		Path file = hunchun.pack("operations");

		assertEquals(Trust.NOT_A_POST, harbin.exchange.inspect(file, null, NOBODY).trust());
		assertEquals(Problem.NOT_A_POST, assertThrows(RegisterException.class, () -> harbin.apply(file)).problem());
		assertFalse(harbin.register.read(id).isPresent());
	}

	@Test
	void anUnknownDeviceThatSendsOperationsIsNotTakenForThePartners() {
		var stranger = new Post("Stranger");
		stranger.add("timber");
		Path file = stranger.pack("operations");

		assertEquals(Problem.NOT_A_POST,
				assertThrows(RegisterException.class, () -> harbin.exchange.apply(file, Role.COUNTERPART, null, NOBODY)).problem());
		assertTrue(harbin.exchange.devices().find(stranger.exchange.own().id()).isEmpty(), "it is not trusted either");
		stranger.register.close();
	}

	@Test
	void whatIsMadeForItHoldsOnlyWhatIsMarkedForIt() {
		Path file = harbin.packFor(hunchun, "for the partner");
		hunchun.apply(file);

		assertTrue(hunchun.register.read(shared).isPresent());
		assertTrue(hunchun.register.read(internal).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new Audience.Post(partner()), "no way leads to the history");
	}

	@Test
	void whatItSaysThatItHasMeansNothingHere() throws IOException {
		String own = harbin.exchange.own().id();
		Path card = folder.resolve("card.liaisonx");
		hunchun.exchange.card(card, NOBODY);
		Path forged = Forgery.manifest(card, folder.resolve("forged.liaisonx"), hunchun.exchange.own(), text -> text.replace("\"heads\" : { }",
				"\"heads\" : { \"" + own + "\" : { \"sequence\" : \"99\", \"hash\" : \"" + "a".repeat(64) + "\" } }"));
		assertEquals(99, harbin.exchange.manifest(forged).heads().sequence(own));

		assertFalse(harbin.exchange.inspect(forged, null, NOBODY).setBack());
		harbin.apply(forged);
		assertEquals(own, harbin.exchange.own().id(), "this device does not go on as another one because the partner says so");
		assertEquals(List.of(), harbin.register.replica().peers());
	}

	@Test
	void nobodyElseCanOpenIt() throws IOException {
		Path file = harbin.packFor(hunchun, "for the partner");

		assertEquals(Problem.NOT_FOR_THIS_DEVICE, assertThrows(RegisterException.class, () -> harbin.apply(file)).problem());
		assertTrue(Files.size(file) > 0);
	}

	@Test
	void nothingGoesToADeviceThatIsNotTrustedAnyMore() {
		Audience chosen = Audience.of(partner());
		harbin.exchange.devices().revoke(partner());
		Path file = folder.resolve("late.liaisonx");

		assertEquals(Problem.NO_LONGER_TRUSTED, assertThrows(RegisterException.class, () -> harbin.exchange.preview(chosen)).problem());
		assertEquals(Problem.NO_LONGER_TRUSTED,
				assertThrows(RegisterException.class, () -> harbin.exchange.pack(chosen, file, false, NOBODY)).problem());
		assertFalse(Files.exists(file));
	}

	@Test
	void whoseADeviceIsIsRemembered() {
		harbin.exchange.devices().renew(partner(), "01980000-0000-7000-8000-000000000001");
		assertEquals(Role.COUNTERPART, partner().role());
		harbin.exchange.devices().revoke(partner());
		assertEquals(Role.COUNTERPART, partner().role());
	}
}
