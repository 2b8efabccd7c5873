package org.liaison.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.Manifest.Range;
import org.liaison.exchange.format.PackageWriter;
import org.liaison.model.Ids;

/** Puts operations into a package as they are read, with the attachments that they name. */
final class Packing {

	private static final FieldKey SHA256 = FieldKey.of("sha256"); //$NON-NLS-1$

	private final Register register;
	private final OwnDevice own;
	private final PackageWriter writer;
	private final SubMonitor progress;
	private final SortedMap<String, Range> ranges = new TreeMap<>();
	private final Set<String> types = new TreeSet<>();
	private final Set<String> records = new HashSet<>();
	private final Set<String> contents = new LinkedHashSet<>();
	private long operations;

	Packing(Register register, OwnDevice own, PackageWriter writer, IProgressMonitor monitor) {
		this.register = register;
		this.own = own;
		this.writer = writer;
		this.progress = SubMonitor.convert(monitor);
	}

	/** Writes what somebody who has {@code known} lacks; tells how many attachments went with it. */
	long operations(Heads known, Address receiver, String recipient) {
		Heads heads = register.replica().operations(known, this::add);
		long written = writeContents();
		writer.finish(parts -> manifest(Kind.OPERATIONS, receiver, heads, parts), own::sign, recipient);
		return written;
	}

	/** Writes nothing but what this register has. */
	void receipt(Address receiver) {
		writer.finish(parts -> manifest(Kind.RECEIPT, receiver, register.replica().heads(), parts), own::sign, null);
	}

	/** Writes records; tells how many attachments went with them. */
	long records(Redaction redaction, Address receiver, String recipient) {
		redaction.run(record -> {
			records.add(record.root().id());
			record.objects().forEach(object -> {
				types.add(object.type());
				content(register.types(), object).ifPresent(contents::add);
			});
			writer.record(RecordForm.bytes(record));
			cancelIfAsked();
		});
		long written = writeContents();
		writer.finish(parts -> manifest(Kind.RECORDS, receiver, Heads.NONE, parts), own::sign, recipient);
		return written;
	}

	private Manifest manifest(Kind kind, Address receiver, Heads heads, List<Manifest.Part> parts) {
		SortedMap<String, String> prints = new TreeMap<>();
		types.forEach(type -> prints.put(type, ModelPrint.of(type, register.types())));
		return new Manifest(kind, Ids.newId(), Instant.now().truncatedTo(ChronoUnit.SECONDS), new Address(own.id(), own.name()), own.keys(),
				receiver, register.info().id(), heads, new ArrayList<>(ranges.values()), prints, parts, operations, records.size());
	}

	private void add(Operation operation) {
		writer.operation(OperationForm.bytes(operation));
		ranges.merge(operation.device(), new Range(operation.device(), operation.sequence(), operation.sequence()),
				(range, next) -> new Range(range.device(), range.from(), next.to()));
		types.add(operation.type());
		records.add(operation.record());
		operations++;
		if (operation.isCreation()) {
			if (operation.after().contains("\"sha256\"")) { //$NON-NLS-1$
				note(operation.type(), OperationForm.values(operation.after()).get(SHA256));
			}
		} else if (operation.field().equals(SHA256)) {
			note(operation.type(), operation.after());
		}
		cancelIfAsked();
	}

	private void cancelIfAsked() {
		progress.setWorkRemaining(1_000).worked(1);
		if (progress.isCanceled()) {
			throw new RegisterException(Problem.CANCELLED);
		}
	}

	private void note(String type, String sha256) {
		if (sha256 != null && hasContent(register.types(), type)) {
			contents.add(sha256);
		}
	}

	/** The hash of the bytes that an object names, if it does. */
	static Optional<String> content(RecordTypes types, ObjectState object) {
		return Optional.ofNullable(object.fields().get(SHA256)).filter(sha256 -> hasContent(types, object.type()));
	}

	/** Only objects that can have bytes name them by a hash; other hashes are of texts. Of what nobody here knows, all may. */
	private static boolean hasContent(RecordTypes types, String type) {
		return types.eClass(type).filter(eClass -> eClass.getEAllStructuralFeatures().stream().noneMatch(Annotations::isContent)).isEmpty();
	}

	private long writeContents() {
		long written = 0;
		for (String sha256 : contents) {
			byte[] bytes = register.content(sha256).orElse(null);
			if (bytes != null) {
				writer.content(sha256, bytes);
				written++;
			}
		}
		return written;
	}
}
