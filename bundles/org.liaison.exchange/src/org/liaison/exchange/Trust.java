package org.liaison.exchange;

import java.util.Optional;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Kind;

/** What this installation thinks of a package's sender. */
public enum Trust {
	/** This device itself. */
	OWN,
	/** A trusted device, with the keys that it had when it was trusted. */
	TRUSTED,
	/** A device that nobody here has decided about. */
	UNKNOWN,
	/** A known device with other keys: it was installed anew, or somebody pretends to be it. */
	OTHER_KEYS,
	/** A trusted device of the partner administration, which sends operations as only an own post may. */
	NOT_A_POST,
	/** A device in which the trust has ended. */
	REVOKED;

	/** What is thought of the sender of a package. Whoever has the keys of a device is that device, also when its UUID was renewed. */
	static Trust of(Manifest manifest, OwnDevice own, Devices devices) {
		String id = manifest.sender().device();
		if (id.equals(own.id()) || manifest.keys().equals(own.keys())) {
			return manifest.keys().equals(own.keys()) ? OWN : OTHER_KEYS;
		}
		return devices.find(id).or(() -> devices.find(manifest.keys())).map(device -> of(manifest, device)).orElse(UNKNOWN);
	}

	private static Trust of(Manifest manifest, KnownDevice device) {
		if (!device.isTrusted()) {
			return REVOKED;
		}
		return !device.keys().equals(manifest.keys()) ? OTHER_KEYS : maySend(device.role(), manifest.kind()) ? TRUSTED : NOT_A_POST;
	}

	private static boolean maySend(Role role, Kind kind) {
		return role == Role.POST || kind != Kind.OPERATIONS;
	}

	/**
	 * Whose device the sender of a package is, as far as that follows from what it sends: only posts send operations, only the partner
	 * records, and who has operations of this device got them as a post.
	 */
	public static Optional<Role> role(Manifest manifest, OwnDevice own) {
		return switch (manifest.kind()) {
		case OPERATIONS -> Optional.of(Role.POST);
		case RECORDS -> Optional.of(Role.COUNTERPART);
		case RECEIPT -> manifest.heads().sequence(own.id()) > 0 ? Optional.of(Role.POST) : Optional.empty();
		};
	}

	/** Whether one looks into what is sent, beyond the manifest. */
	boolean looks(Manifest manifest, Role role) {
		return this == OWN || this == TRUSTED || this == UNKNOWN && role != null && maySend(role, manifest.kind());
	}

	/**
	 * Lets only trusted senders pass.
	 *
	 * @param role whose device an unknown one is, which then passes too; {@code null}: it does not
	 * @throws RegisterException {@code UNKNOWN_DEVICE}, {@code OTHER_KEYS}, {@code NOT_A_POST}, {@code REVOKED_DEVICE}
	 */
	void require(Manifest manifest, Role role) {
		String name = manifest.sender().name();
		switch (this) {
		case UNKNOWN -> {
			if (role == null) {
				throw new RegisterException(Problem.UNKNOWN_DEVICE, name, manifest.keys().fingerprint());
			}
			if (!maySend(role, manifest.kind())) {
				throw new RegisterException(Problem.NOT_A_POST, name);
			}
		}
		case OTHER_KEYS -> throw new RegisterException(Problem.OTHER_KEYS, name, manifest.keys().fingerprint());
		case NOT_A_POST -> throw new RegisterException(Problem.NOT_A_POST, name);
		case REVOKED -> throw new RegisterException(Problem.REVOKED_DEVICE, name);
		case OWN, TRUSTED -> {
			// may pass
		}
		}
	}
}
