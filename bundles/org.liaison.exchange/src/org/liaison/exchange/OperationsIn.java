package org.liaison.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.PackageFile;

/** The operations of a package on their way into the register. Nothing of a revoked device that is not here already may pass. */
final class OperationsIn implements Incoming, AutoCloseable {

	private final PackageFile file;
	private final Heads known;
	private final Set<String> revoked;
	private final Devices devices;
	private final Set<String> lost;
	private ReadingAhead ahead;

	/** @param lost devices that wrote, as far as is known here, operations that contradict others of theirs */
	OperationsIn(PackageFile file, Heads known, Devices devices, Set<String> lost) {
		this.lost = lost;
		this.file = file;
		this.known = known;
		this.devices = devices;
		this.revoked = devices.all().stream().filter(device -> !device.isTrusted())
				.flatMap(device -> device.ids().stream()).collect(Collectors.toSet());
	}

	/** What its device said last counts. A clock that is fast must not make it say that until the time comes: nothing was said later than now. */
	@Override
	public Optional<Peer> sender() {
		Manifest manifest = file.manifest();
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		return Optional.of(new Peer(manifest.sender().device(), manifest.sender().name(), manifest.heads(),
				manifest.made().isAfter(now) ? now : manifest.made()));
	}

	@Override
	public boolean hasBranches(String device) {
		return lost.contains(device) || !revoked.contains(device) && (isFormer(device) || Incoming.super.hasBranches(device));
	}

	@Override
	public boolean isRefused(String device) {
		return revoked.contains(device);
	}

	/** Whether the sender itself was this device, and is another one now because it has learned that its register was put back. */
	private boolean isFormer(String device) {
		Manifest manifest = file.manifest();
		return !device.equals(manifest.sender().device()) && devices.find(manifest.keys()).filter(sender -> sender.is(device)).isPresent();
	}

	@Override
	public long size() {
		return file.manifest().operations();
	}

	@Override
	public Iterator<Operation> operations() {
		close();
		ahead = new ReadingAhead(file.lines(), this::operation);
		return ahead;
	}

	private Operation operation(byte[] line) {
		try {
			Operation operation = OperationForm.parse(line);
			if (revoked.contains(operation.device()) && operation.sequence() > known.sequence(operation.device())) {
				throw new RegisterException(Problem.REVOKED_DEVICE, devices.find(operation.device()).map(KnownDevice::name).orElse("")); //$NON-NLS-1$
			}
			return operation;
		} catch (IllegalArgumentException e) {
			throw new RegisterException(e, Problem.DAMAGED_PACKAGE, file.file().toString());
		}
	}

	@Override
	public Iterator<byte[]> contents() {
		return file.contents().stream().map(file::content).iterator();
	}

	/** Nothing of the package is read any more: it may be closed. */
	@Override
	public void close() {
		if (ahead != null) {
			ahead.close();
		}
	}
}
