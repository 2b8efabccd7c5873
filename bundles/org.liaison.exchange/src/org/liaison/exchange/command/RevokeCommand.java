package org.liaison.exchange.command;

import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.KnownDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends the trust in a device. */
@Command(name = "revoke")
public final class RevokeCommand extends Part {

	@Parameters(paramLabel = "DEVICE", descriptionKey = "device")
	private String name;

	@Override
	public Integer call() {
		var devices = new Devices(session.userArea());
		KnownDevice device = devices.named(name);
		devices.revoke(device);
		say("revoke.done", device.name()); //$NON-NLS-1$
		return 0;
	}
}
