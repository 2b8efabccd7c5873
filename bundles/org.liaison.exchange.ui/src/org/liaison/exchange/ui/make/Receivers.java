package org.liaison.exchange.ui.make;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.core.Register;
import org.liaison.core.replica.Peer;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.Role;

/**
 * The posts that a package can be for.
 *
 * @param exchange of the register
 * @param posts trusted devices of the own administration
 * @param partners those of the partner administration
 * @param heard when each of them last told what it has, by its UUID
 */
record Receivers(Exchange exchange, List<KnownDevice> posts, List<KnownDevice> partners, Map<String, Instant> heard) {

	/** Reads them; not on the UI thread. */
	static Receivers read(Exchange exchange, Register register) {
		Map<String, Instant> heard = new HashMap<>();
		for (Peer peer : register.replica().peers()) {
			heard.put(peer.device(), peer.at());
		}
		return new Receivers(exchange, trusted(exchange, Role.POST), trusted(exchange, Role.COUNTERPART), heard);
	}

	private static List<KnownDevice> trusted(Exchange exchange, Role role) {
		return exchange.devices().all().stream().filter(device -> device.isTrusted() && device.role() == role).toList();
	}
}
