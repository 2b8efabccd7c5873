package org.liaison.exchange.device;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A device that the officer has decided about.
 *
 * @param id its UUID
 * @param name how it calls itself
 * @param keys its public keys
 * @param role whose device it is
 * @param trusted when it was trusted
 * @param revoked when that ended, {@code null} while it is trusted
 * @param former its UUIDs before a register there was put back to an earlier state
 */
public record KnownDevice(String id, String name, PublicKeys keys, Role role, Instant trusted, Instant revoked, List<String> former) {

	/** Whether it has, or once had, this UUID. */
	public boolean is(String uuid) {
		return id.equals(uuid) || former.contains(uuid);
	}

	/** The UUIDs that it has or once had. */
	public Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>(former);
		ids.add(id);
		return ids;
	}

	/** Whether what it signs is taken in. */
	public boolean isTrusted() {
		return revoked == null;
	}
}
