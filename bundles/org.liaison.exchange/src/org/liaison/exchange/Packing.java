package org.liaison.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Heads;
import org.liaison.core.types.Annotations;
import org.liaison.core.types.RecordTypes;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Limits;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.PackageWriter;

/**
 * Packs operations as they are read, or records, with the attachments that they name: into one file, or into several where one would be more
 * than readers accept. Each of several is a package by itself.
 */
final class Packing implements AutoCloseable {

	private static final FieldKey SHA256 = FieldKey.of("sha256"); //$NON-NLS-1$

	/** What was made. */
	record Made(long contents, List<Path> files) {
	}

	private final Register register;
	private final OwnDevice own;
	private final Path file;
	private final String recipient;
	private final Limits limits;
	private final SubMonitor progress;
	private final List<Volume> volumes = new ArrayList<>();
	private final Set<String> named = new HashSet<>();

	/** @param recipient for whom it is encrypted, {@code null} for nobody */
	Packing(Register register, OwnDevice own, Path file, String recipient, Limits limits, IProgressMonitor monitor) {
		this.register = register;
		this.own = own;
		this.file = file.toAbsolutePath();
		this.recipient = recipient;
		this.limits = limits;
		this.progress = SubMonitor.convert(monitor);
		begin();
	}

	private void begin() {
		Path place = volumes.isEmpty() ? file : numbered(volumes.size() + 1, volumes.size() + 1);
		volumes.add(new Volume(register, new PackageWriter(place, recipient, limits)));
	}

	/** The name of one of several files. */
	private Path numbered(int number, int all) {
		String name = file.getFileName().toString();
		int dot = name.toLowerCase(java.util.Locale.ROOT).endsWith(Exchange.SUFFIX) ? name.length() - Exchange.SUFFIX.length() : name.length();
		return file.resolveSibling(name.substring(0, dot) + '-' + number + "of" + all + name.substring(dot)); //$NON-NLS-1$
	}

	private Volume volume() {
		cancelIfAsked();
		if (volumes.getLast().isFull()) {
			begin();
		}
		return volumes.getLast();
	}

	/** Writes what somebody who has {@code known} lacks. */
	Made operations(Heads known, Address receiver) {
		Heads heads = register.replica().operations(known, operation -> volume().add(operation, contents(operation)));
		return finish(Kind.OPERATIONS, receiver, heads);
	}

	/** Writes nothing but what this register has. */
	void receipt(Address receiver) {
		finish(Kind.RECEIPT, receiver, register.replica().heads());
	}

	/** Writes records. */
	Made records(Redaction redaction, Address receiver) {
		redaction.run(record -> {
			Set<String> contents = new LinkedHashSet<>();
			record.objects().forEach(object -> content(register.types(), object).filter(named::add).ifPresent(contents::add));
			volume().add(record, contents);
		});
		return finish(Kind.RECORDS, receiver, Heads.NONE);
	}

	private Made finish(Kind kind, Address receiver, Heads heads) {
		volumes.forEach(volume -> volume.finish(kind, receiver, heads, own));
		List<Path> files = new ArrayList<>();
		for (Volume volume : volumes) {
			Path place = volumes.size() == 1 ? file : numbered(files.size() + 1, volumes.size());
			volume.writer().moveTo(place);
			files.add(place);
		}
		return new Made(volumes.stream().mapToLong(Volume::written).sum(), files);
	}

	private void cancelIfAsked() {
		progress.setWorkRemaining(1_000).worked(1);
		if (progress.isCanceled()) {
			throw new RegisterException(Problem.CANCELLED);
		}
	}

	/** Hashes that an operation names and no one before it did. */
	private Set<String> contents(Operation operation) {
		String sha256 = null;
		if (operation.isCreation()) {
			if (operation.after().contains("\"sha256\"")) { //$NON-NLS-1$
				sha256 = OperationForm.values(operation.after()).get(SHA256);
			}
		} else if (operation.field().equals(SHA256)) {
			sha256 = operation.after();
		}
		return sha256 != null && hasContent(register.types(), operation.type()) && named.add(sha256) ? Set.of(sha256) : Set.of();
	}

	/** The hash of the bytes that an object names, if it does. */
	static Optional<String> content(RecordTypes types, ObjectState object) {
		return Optional.ofNullable(object.fields().get(SHA256)).filter(sha256 -> hasContent(types, object.type()));
	}

	/** Only objects that can have bytes name them by a hash; other hashes are of texts. Of what nobody here knows, all may. */
	private static boolean hasContent(RecordTypes types, String type) {
		return types.eClass(type).filter(eClass -> eClass.getEAllStructuralFeatures().stream().noneMatch(Annotations::isContent)).isEmpty();
	}

	/** Leaves nothing behind of what was not finished. */
	@Override
	public void close() {
		volumes.forEach(Volume::close);
	}
}
