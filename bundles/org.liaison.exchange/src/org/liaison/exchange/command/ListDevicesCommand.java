package org.liaison.exchange.command;

import java.io.IOException;
import java.util.List;

import org.liaison.core.contribution.RowPrinter;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.OwnDevice;

import picocli.CommandLine.Command;

/** Lists this device and those that the officer has decided about. */
@Command(name = "list")
public final class ListDevicesCommand extends Part {

	private static final List<String> COLUMNS = List.of("name", "state", "role", "fingerprint", "device", "trusted", "revoked"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public Integer call() throws IOException {
		OwnDevice own = OwnDevice.of(session.userArea());
		try (RowPrinter rows = session.rows(COLUMNS, COLUMNS.stream().map(column -> text("column." + column)).toList())) { //$NON-NLS-1$
			rows.row(own.name(), state("OWN"), null, own.keys().fingerprint(), own.id(), null, null); //$NON-NLS-1$
			for (KnownDevice device : new Devices(session.userArea()).all()) {
				rows.row(device.name(), state(device.isTrusted() ? "TRUSTED" : "REVOKED"), role(device), device.keys().fingerprint(), //$NON-NLS-1$ //$NON-NLS-2$
						device.id(), device.trusted().toString(), device.revoked() == null ? null : device.revoked().toString());
			}
		}
		return 0;
	}

	private String role(KnownDevice device) {
		return isForPerson() ? text("role." + device.role()) : device.role().name(); //$NON-NLS-1$
	}

	private String state(String trust) {
		return isForPerson() ? text("trust." + trust) : trust; //$NON-NLS-1$
	}
}
