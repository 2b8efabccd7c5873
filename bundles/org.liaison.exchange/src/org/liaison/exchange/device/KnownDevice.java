package org.liaison.exchange.device;

import java.time.Instant;

/**
 * A device that the officer has decided about.
 *
 * @param id its UUID
 * @param name how it calls itself
 * @param keys its public keys
 * @param trusted when it was trusted
 * @param revoked when that ended, {@code null} while it is trusted
 */
public record KnownDevice(String id, String name, PublicKeys keys, Instant trusted, Instant revoked) {

	/** Whether what it signs is taken in. */
	public boolean isTrusted() {
		return revoked == null;
	}
}
