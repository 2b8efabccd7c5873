package org.liaison.exchange.command;

import java.nio.file.Path;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.exchange.Trust;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.PackageFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trusts the sender of a package once its fingerprint was compared. */
@Command(name = "trust")
public final class TrustCommand extends Part {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "package")
	private Path file;

	@Parameters(index = "1..*", arity = "0..6", paramLabel = "FINGERPRINT", descriptionKey = "fingerprint")
	private String[] fingerprint;

	@Option(names = "--as", paramLabel = "post|counterpart", descriptionKey = "as")
	private Role role;

	@Override
	public Integer call() {
		OwnDevice own = OwnDevice.of(session.userArea());
		try (PackageFile opened = PackageFile.open(file, own)) {
			Manifest manifest = opened.manifest();
			String name = manifest.sender().name();
			String known = manifest.keys().fingerprint();
			if (fingerprint == null) {
				say("trust.compare", name, known); //$NON-NLS-1$
				return 1;
			}
			String given = String.join(" ", fingerprint); //$NON-NLS-1$
			if (!given.replaceAll("\\D", "").equals(known.replace(" ", ""))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				throw new RegisterException(Problem.OTHER_FINGERPRINT, given, name, known);
			}
			Role whose = role(manifest, role, Trust.role(manifest, own));
			new Devices(session.userArea()).trust(manifest.sender().device(), name, manifest.keys(), whose);
			say("trust.done", name, text("role." + whose)); //$NON-NLS-1$ //$NON-NLS-2$
			return 0;
		}
	}
}
