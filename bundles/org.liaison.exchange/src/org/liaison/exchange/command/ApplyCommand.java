package org.liaison.exchange.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.SharedKey;
import org.liaison.exchange.Audience;
import org.liaison.exchange.Exchange;
import org.liaison.exchange.Inspection;
import org.liaison.exchange.Trust;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Manifest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a package. */
@Command(name = "apply")
public final class ApplyCommand extends Part {

	@Parameters(paramLabel = "FILE", descriptionKey = "package")
	private Path file;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--trust", descriptionKey = "trust")
	private boolean trust;

	@Option(names = "--as", paramLabel = "post|counterpart", descriptionKey = "as")
	private Role as;

	@Option(names = "--receipt", paramLabel = "FILE", descriptionKey = "receipt")
	private Path receipt;

	@Option(names = "--both", paramLabel = "DEVICE", descriptionKey = "both")
	private String both;

	@Override
	public Integer call() throws IOException {
		Exchange exchange = both == null ? exchange() : exchange().keepingBoth(both);
		Inspection before = exchange.inspect(file, null, session.monitor());
		Manifest manifest = before.manifest();
		if (before.setBack()) {
			say("apply.setBack"); //$NON-NLS-1$
		}
		Role role = trust && before.trust() == Trust.UNKNOWN ? role(manifest, as, before.role()) : null;
		if (dryRun) {
			exchange.requireTrust(manifest, role);
			Inspection looked = role == null ? before : exchange.inspect(file, role, session.monitor());
			new ArrivalTable(this).print(manifest, before.trust(), looked.arrival().orElseThrow());
			return 0;
		}
		Path told = receipt == null ? null : withEnding(receipt);
		if (told != null && Files.exists(told) && Files.isSameFile(told, file)) {
			throw new RegisterException(Problem.CANNOT_WRITE, told, text("apply.isPackage")); //$NON-NLS-1$
		}
		Arrival arrival = exchange.apply(file, role, told, session.monitor());
		if (role != null) {
			say("apply.trusted", manifest.sender().name(), manifest.keys().fingerprint(), text("role." + role)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (manifest.kind() == Manifest.Kind.RECEIPT) {
			sayWhatTheSenderLacks(exchange, manifest);
		} else if (manifest.kind() == Manifest.Kind.RECORDS) {
			say("apply.done.records", manifest.records()); //$NON-NLS-1$
		} else {
			say("apply.done", arrival.applied(), arrival.known()); //$NON-NLS-1$
		}
		if (arrival.waiting() > 0) {
			say("apply.waiting", arrival.waiting()); //$NON-NLS-1$
		}
		if (!arrival.conflicts().isEmpty()) {
			say("apply.conflicts", arrival.conflicts().size()); //$NON-NLS-1$
		}
		if (!arrival.sharedKeys().isEmpty()) {
			say("apply.sharedKeys", String.join(", ", arrival.sharedKeys().stream().map(SharedKey::key).toList())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (told != null) {
			say("apply.receipt", told); //$NON-NLS-1$
		}
		new ArrivalTable(this).print(manifest, Trust.TRUSTED, arrival);
		return 0;
	}

	/** A receipt has nothing to take in; it tells what has arrived there. A partner gets records, and lacks no operations. */
	private void sayWhatTheSenderLacks(Exchange exchange, Manifest manifest) {
		exchange.devices().find(manifest.sender().device()).map(Audience::of).filter(Audience.Post.class::isInstance)
				.ifPresent(post -> say("apply.lacks", manifest.sender().name(), exchange.preview(post).outgoing().operations())); //$NON-NLS-1$
	}
}
