package org.liaison.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Outgoing;
import org.liaison.core.replica.Peer;
import org.liaison.exchange.device.Devices;
import org.liaison.exchange.device.KnownDevice;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.device.Role;
import org.liaison.exchange.format.Limits;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.PackageFile;
import org.liaison.exchange.format.PlainCopy;

/**
 * Makes packages of a register and takes them in. Every method may take as long as the package is big: not on the UI thread. What cannot be
 * done is said by a {@link RegisterException}, and then neither register nor file is changed.
 */
public final class Exchange {

	/** The ending of package files. */
	public static final String SUFFIX = ".liaisonx"; //$NON-NLS-1$

	private final Register register;
	private final UserArea area;
	private OwnDevice own;
	private final Devices devices;
	private final Limits limits;
	private final Set<String> both;

	/** The exchange of a register at the installation with this user area. */
	public Exchange(Register register, UserArea area) {
		this(register, area, Limits.USUAL);
	}

	Exchange(Register register, UserArea area, Limits limits) {
		this(register, area, limits, Set.of());
	}

	private Exchange(Register register, UserArea area, Limits limits, Set<String> both) {
		this.limits = limits;
		this.both = both;
		this.register = register;
		this.area = area;
		this.own = OwnDevice.of(area);
		this.devices = new Devices(area);
		PlainCopy.clear(own.confidential());
	}

	/**
	 * This exchange with the officer's decision that a device's register was put back, and that the device cannot say so any more: what it wrote
	 * before and after is kept side by side where it contradicts. Where that was taken in, others learn of it from there.
	 *
	 * @param device name or UUID of another device; it may have been trusted here or only have come through others
	 * @throws RegisterException {@code NO_SUCH_DEVICE} when nothing of such a device is here
	 */
	public Exchange keepingBoth(String device) {
		boolean known = !device.equals(own.id()) && register.replica().heads().sequence(device) > 0;
		return new Exchange(register, area, limits, known ? Set.of(device) : devices.named(device).ids());
	}

	/** This device. */
	public OwnDevice own() {
		return own;
	}

	/** The devices that the officer has decided about. */
	public Devices devices() {
		return devices;
	}

	/** How a device is called here: by the name that it told, or else its UUID. */
	public String name(String device) {
		return device.equals(own.id()) ? own.name()
				: devices.find(device).map(KnownDevice::name).or(() -> register.replica().peers().stream().filter(peer -> peer.device().equals(device))
						.map(Peer::name).findFirst()).orElse(device);
	}

	/**
	 * What a package would hold; of attachments it says nothing when it would hold operations.
	 *
	 * @throws RegisterException {@code NO_LONGER_TRUSTED} for a device in which the trust has ended
	 */
	public Packed preview(Audience audience) {
		requireTrust(audience.receiver());
		return switch (audience) {
		case Audience.Post post -> new Packed(register.replica().outgoing(known(post.device())), 0, Packed.Omitted.NOTHING, List.of());
		case Audience.Everything everything -> new Packed(register.replica().outgoing(Heads.NONE), 0, Packed.Omitted.NOTHING, List.of());
		case Audience.Counterpart counterpart -> {
			var redaction = new Redaction(register);
			var gathering = new RecordNames(register);
			redaction.run(gathering);
			yield new Packed(gathering.outgoing(), gathering.contents.size(), redaction.omitted(), List.of());
		}
		};
	}

	/** What a device is known to have; nothing while it has not told. What it told under a former id it may have lost since: a backup was restored. */
	private Heads known(KnownDevice device) {
		return register.replica().peers().stream().filter(peer -> device.is(peer.device()))
				.min(Comparator.comparing(peer -> !peer.device().equals(device.id()))).map(Peer::heads).orElse(Heads.NONE);
	}

	/**
	 * Makes a package; of more than one file may hold, several, called {@code NAME-1of3} and so on.
	 *
	 * @param encrypted whether only the device it is for can open it; always so when {@link Audience#isConfidential}
	 * @throws RegisterException {@code CANNOT_WRITE}, {@code CANCELLED}, {@code NO_RECEIVER} when it is to be encrypted but for no single
	 *             device, {@code NO_LONGER_TRUSTED} when the trust in that device has ended
	 */
	public Packed pack(Audience audience, Path file, boolean encrypted, IProgressMonitor monitor) {
		KnownDevice receiver = audience.receiver();
		if (encrypted && receiver == null) {
			throw new RegisterException(Problem.NO_RECEIVER);
		}
		String recipient = encrypted || audience.isConfidential() ? receiver.keys().encryption() : null;
		Packed preview = preview(audience);
		try (var packing = new Packing(register, own, file, recipient, limits, monitor)) {
			Address address = receiver == null ? null : new Address(receiver.id(), receiver.name());
			Packing.Made made = audience instanceof Audience.Counterpart ? packing.records(new Redaction(register), address)
					: packing.operations(receiver == null ? Heads.NONE : known(receiver), address);
			return new Packed(preview.outgoing(), made.contents(), preview.omitted(), made.files());
		}
	}

	/** Nothing goes to a device that the officer does not trust any more, also when it was chosen while he did. */
	private void requireTrust(KnownDevice receiver) {
		if (receiver != null && devices.find(receiver.id()).filter(KnownDevice::isTrusted).isEmpty()) {
			throw new RegisterException(Problem.NO_LONGER_TRUSTED, receiver.name());
		}
	}

	/** Makes a file that tells who this device is and what its register has: for others to trust it, and to know what it lacks. */
	public void card(Path file, IProgressMonitor monitor) {
		receipt(file, null, monitor);
	}

	private void receipt(Path file, Address receiver, IProgressMonitor monitor) {
		try (var packing = new Packing(register, own, file, null, limits, monitor)) {
			packing.receipt(receiver);
		}
	}

	/**
	 * Tells what is in a package and what it would do, without changing anything. Of a sender that nobody here has decided about nothing but
	 * the manifest is read.
	 *
	 * @param role as whose device such a sender is looked at all the same, {@code null}: not at all
	 * @throws RegisterException as {@link PackageFile#open}; {@code BROKEN_CHAIN}, {@code FORKED_CHAIN}, {@code NOT_WRITTEN_HERE},
	 *             {@code REVOKED_DEVICE} as {@link #apply}
	 */
	public Inspection inspect(Path file, Role role, IProgressMonitor monitor) {
		try (PackageFile opened = PackageFile.open(file, own, limits)) {
			Trust trust = Trust.of(opened.manifest(), own, devices);
			boolean looks = trust.looks(opened.manifest(), role);
			return new Inspection(opened.manifest(), trust, Trust.role(opened.manifest(), own), looks ? Optional.of(arrival(opened, role, true, monitor)) : Optional.empty(),
					looks && isSetBack(opened.manifest(), role));
		}
	}

	/** What is said of a package's sender, without looking at what it would do. */
	public Manifest manifest(Path file) {
		try (PackageFile opened = PackageFile.open(file, own, limits)) {
			return opened.manifest();
		}
	}

	/**
	 * Takes in a package: all of it, or nothing. When it tells of operations of this device that are not here, the register was put back to an
	 * earlier state by copying a file: this device then gets them back, and goes on as another one.
	 *
	 * @param role as whose device a sender that nobody here knows yet is trusted from now on; {@code null}: it is not
	 * @param receipt where to tell the sender what has arrived, {@code null} for nowhere
	 * @throws RegisterException as {@link PackageFile#open}; {@code UNKNOWN_DEVICE}, {@code OTHER_KEYS}, {@code NOT_A_POST},
	 *             {@code REVOKED_DEVICE} when it is not of a trusted device, or of one that may not send it, or holds what a revoked one did
	 *             since; {@code BROKEN_CHAIN}, {@code FORKED_CHAIN}, {@code NOT_WRITTEN_HERE}, {@code CANCELLED}
	 */
	public Arrival apply(Path file, Role role, Path receipt, IProgressMonitor monitor) {
		try (PackageFile opened = PackageFile.open(file, own, limits)) {
			Manifest manifest = opened.manifest();
			requireTrust(manifest, role);
			boolean setBack = isSetBack(manifest, role);
			Arrival arrival = arrival(opened, role, false, monitor);
			note(manifest, role);
			if (setBack) {
				area.become(area.anotherDevice());
				register.replica().continueAs(area.device());
				own = OwnDevice.of(area);
			}
			if (receipt != null && manifest.kind() == Kind.OPERATIONS) {
				// Too late to cancel: what came is here.
				receipt(receipt, manifest.sender(), new NullProgressMonitor());
			}
			return arrival;
		}
	}

	private boolean isSetBack(Manifest manifest, Role role) {
		return isOfPost(manifest, role) && register.replica().isSetBack(manifest.heads());
	}

	/**
	 * Whether the sender works on this register too: what a device of the partner administration says that it has means nothing here.
	 *
	 * @param role whose device an unknown one is, {@code null} while nobody has said
	 */
	private boolean isOfPost(Manifest manifest, Role role) {
		return manifest.kind() != Kind.RECORDS && role != Role.COUNTERPART && devices.find(manifest.sender().device())
				.or(() -> devices.find(manifest.keys())).map(device -> device.role() == Role.POST).orElse(true);
	}

	/** Remembers a sender that is trusted from now on, or has another UUID from now on. */
	private void note(Manifest manifest, Role role) {
		String id = manifest.sender().device();
		switch (Trust.of(manifest, own, devices)) {
		case UNKNOWN -> devices.trust(id, manifest.sender().name(), manifest.keys(), role);
		case TRUSTED -> devices.find(manifest.keys()).filter(device -> !device.is(id)).ifPresent(device -> devices.renew(device, id));
		case OWN, OTHER_KEYS, NOT_A_POST, REVOKED -> {
			// nothing new
		}
		}
	}

	/**
	 * Lets only trusted senders pass.
	 *
	 * @param role as whose device one passes that nobody here knows yet; {@code null}: it does not
	 * @throws RegisterException {@code UNKNOWN_DEVICE}, {@code OTHER_KEYS}, {@code NOT_A_POST}, {@code REVOKED_DEVICE}
	 */
	public void requireTrust(Manifest manifest, Role role) {
		Trust.of(manifest, own, devices).require(manifest, role);
	}

	private Arrival arrival(PackageFile opened, Role role, boolean dryRun, IProgressMonitor monitor) {
		if (opened.manifest().kind() == Kind.RECORDS) {
			var records = new RecordsIn(opened, register);
			return register.replica().write(records, dryRun, monitor).without(records.leftOut());
		}
		if (!isOfPost(opened.manifest(), role)) {
			return Arrival.NONE;
		}
		Set<String> lost = new HashSet<>(area.formerDevices());
		if (isSetBack(opened.manifest(), role)) {
			lost.add(own.id());
		}
		lost.addAll(both);
		try (var operations = new OperationsIn(opened, register.replica().heads(), devices, lost)) {
			return register.replica().apply(operations, dryRun, monitor);
		} catch (RegisterException e) {
			throw named(e);
		}
	}

	/** People know a device by its name. */
	private RegisterException named(RegisterException e) {
		if (e.problem() != Problem.FORKED_CHAIN && e.problem() != Problem.BROKEN_CHAIN) {
			return e;
		}
		String id = e.arguments().getFirst().toString();
		return new RegisterException(e, e.problem(), devices.find(id).map(KnownDevice::name).orElse(id), e.arguments().getLast());
	}

	/** Outgoing records by name, as many as are listed. */
	private static final class RecordNames implements Consumer<RecordState> {

		private final Register register;
		private final List<String> first = new ArrayList<>();
		private final Set<String> contents = new HashSet<>();
		private long count;

		RecordNames(Register register) {
			this.register = register;
		}

		@Override
		public void accept(RecordState record) {
			count++;
			record.objects().forEach(object -> Packing.content(register.types(), object).ifPresent(contents::add));
			if (first.size() < Arrival.LISTED) {
				first.add(record.root().id());
			}
		}

		Outgoing outgoing() {
			return new Outgoing(0, count, register.refs(first));
		}
	}
}
