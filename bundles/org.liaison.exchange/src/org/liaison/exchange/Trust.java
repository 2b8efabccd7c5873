package org.liaison.exchange;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest;

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
	/** A device in which the trust has ended. */
	REVOKED;

	/** What is thought of the sender of a package. Whoever has the keys of a device is that device, also when its UUID was renewed. */
	static Trust of(Manifest manifest, OwnDevice own, Devices devices) {
		String id = manifest.sender().device();
		if (id.equals(own.id()) || manifest.keys().equals(own.keys())) {
			return manifest.keys().equals(own.keys()) ? OWN : OTHER_KEYS;
		}
		return devices.find(id).or(() -> devices.find(manifest.keys())).map(device -> !device.isTrusted() ? REVOKED : device.keys().equals(manifest.keys()) ? TRUSTED : OTHER_KEYS)
				.orElse(UNKNOWN);
	}

	/**
	 * Lets only trusted senders pass.
	 *
	 * @throws RegisterException {@code UNKNOWN_DEVICE}, {@code OTHER_KEYS}, {@code REVOKED_DEVICE}
	 */
	void require(Manifest manifest) {
		String name = manifest.sender().name();
		switch (this) {
		case UNKNOWN -> throw new RegisterException(Problem.UNKNOWN_DEVICE, name, manifest.keys().fingerprint());
		case OTHER_KEYS -> throw new RegisterException(Problem.OTHER_KEYS, name, manifest.keys().fingerprint());
		case REVOKED -> throw new RegisterException(Problem.REVOKED_DEVICE, name);
		case OWN, TRUSTED -> {
			// may pass
		}
		}
	}
}
