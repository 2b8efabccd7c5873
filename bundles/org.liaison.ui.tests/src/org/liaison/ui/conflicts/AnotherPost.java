package org.liaison.ui.conflicts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.operation.Operation;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.model.Ids;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.Record;
import org.liaison.testing.Services;

/** A post that has a copy of the register, and changes records without knowing of this one. */
final class AnotherPost implements AutoCloseable {

	private final Register here;
	private final Register there;

	AnotherPost(Register here, Path file) {
		this.here = here;
		this.there = Services.get(RegisterStore.class).create(file, here.types(), new Device(Ids.newId(), "Orlova"));
		carry(here, there);
	}

	/** Somebody there changes a record. */
	void change(String key, String reason, Consumer<Record> change) {
		try (Edit edit = Edits.open(there)) {
			change.accept(edit.load(key));
			edit.save(reason);
		}
	}

	/** Somebody there writes down a commitment. */
	RecordRef create(String title) {
		return create(there, title);
	}

	static RecordRef create(Register register, String title) {
		try (Edit edit = Edits.open(register)) {
			Record record = edit.create(register.types().named("Commitment").eClass());
			record.setTitle(LocalizedText.of(Language.EN, title));
			edit.save("");
			return register.refs(List.of(record.getId())).getFirst();
		}
	}

	/** What was written there arrives here. */
	void send() {
		carry(there, here);
	}

	/** What was decided here arrives there. */
	void receive() {
		carry(here, there);
	}

	Register register() {
		return there;
	}

	private static void carry(Register from, Register to) {
		List<Operation> operations = new ArrayList<>();
		var heads = from.replica().operations(to.replica().heads(), operations::add);
		var sender = new Peer(from.info().device().id(), "Hunchun", heads, Instant.now());
		to.replica().apply(new Incoming() {

			@Override
			public Optional<Peer> sender() {
				return Optional.of(sender);
			}

			@Override
			public long size() {
				return operations.size();
			}

			@Override
			public Iterator<Operation> operations() {
				return operations.iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		}, false, new NullProgressMonitor());
	}

	@Override
	public void close() {
		there.close();
	}
}
