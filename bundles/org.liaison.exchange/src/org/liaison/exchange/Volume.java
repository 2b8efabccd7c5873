package org.liaison.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.liaison.core.Register;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.device.OwnDevice;
import org.liaison.exchange.format.Manifest;
import org.liaison.exchange.format.Manifest.Address;
import org.liaison.exchange.format.Manifest.Kind;
import org.liaison.exchange.format.Manifest.Range;
import org.liaison.exchange.format.PackageWriter;
import org.liaison.model.Ids;

/** One file of what is packed: a package by itself, with the attachments of what is in it. */
final class Volume implements AutoCloseable {

	/** Attachments that wait to be written: each begins a part, and what follows another one. */
	private static final int GATHERED = 16;

	private final Register register;
	private final PackageWriter writer;
	private final SortedMap<String, Range> ranges = new TreeMap<>();
	private final Set<String> types = new TreeSet<>();
	private final Set<String> records = new HashSet<>();
	private final Set<String> contents = new LinkedHashSet<>();
	private long operations;
	private long written;

	Volume(Register register, PackageWriter writer) {
		this.register = register;
		this.writer = writer;
	}

	boolean isFull() {
		return writer.isFull();
	}

	void add(Operation operation, Set<String> named) {
		writer.operation(OperationForm.bytes(operation));
		ranges.merge(operation.device(), new Range(operation.device(), operation.sequence(), operation.sequence()),
				(range, next) -> new Range(range.device(), Math.min(range.from(), next.from()), Math.max(range.to(), next.to())));
		types.add(operation.type());
		records.add(operation.record());
		operations++;
		gather(named);
	}

	void add(RecordState record, Set<String> named) {
		writer.record(RecordForm.bytes(record));
		records.add(record.root().id());
		record.objects().forEach(object -> types.add(object.type()));
		gather(named);
	}

	private void gather(Set<String> named) {
		contents.addAll(named);
		if (contents.size() >= GATHERED) {
			writeContents();
		}
	}

	private void writeContents() {
		for (String sha256 : contents) {
			byte[] bytes = register.content(sha256).orElse(null);
			if (bytes != null) {
				writer.content(sha256, bytes);
				written++;
			}
		}
		contents.clear();
	}

	/** Ends the file. */
	void finish(Kind kind, Address receiver, Heads heads, OwnDevice own) {
		writeContents();
		SortedMap<String, String> prints = new TreeMap<>();
		types.forEach(type -> prints.put(type, ModelPrint.of(type, register.types())));
		writer.finish(parts -> new Manifest(kind, Ids.newId(), Instant.now().truncatedTo(ChronoUnit.SECONDS), new Address(own.id(), own.name()),
				own.keys(), receiver, register.info().id(), heads, new ArrayList<>(ranges.values()), prints, List.copyOf(parts), operations,
				records.size()), own::sign);
	}

	PackageWriter writer() {
		return writer;
	}

	/** How many attachments are in it. */
	long written() {
		return written;
	}

	@Override
	public void close() {
		writer.close();
	}
}
