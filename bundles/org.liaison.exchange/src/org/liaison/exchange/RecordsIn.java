package org.liaison.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.operation.RecordState;
import org.liaison.core.replica.Dictation;
import org.liaison.core.replica.Guest;
import org.liaison.core.types.RecordType;
import org.liaison.exchange.PartnerChanges.Said;
import org.liaison.exchange.format.Lines;
import org.liaison.exchange.format.PackageFile;
import org.liaison.model.Ids;

/**
 * Records that the partner administration sent. They have no history: this device writes them down in the partner's name. A record that was
 * deleted here stays deleted.
 */
final class RecordsIn implements Dictation {

	private static final FieldKey KEY = FieldKey.of("key"); //$NON-NLS-1$

	private final PackageFile file;
	private final Register register;
	private final Guest partner;
	private final String edit = Ids.newId();
	private final SortedSet<String> leftOut = new TreeSet<>();
	/** Keys that records of the package got here, and all that they come with. */
	private final Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	private final Set<String> theirs = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	private final Set<String> objects = new HashSet<>();

	RecordsIn(PackageFile file, Register register) {
		this.file = file;
		this.register = register;
		this.partner = new Guest(file.manifest().sender().name(), file.manifest().keys().fingerprint());
	}

	/** What was not taken in, once all was read. */
	Set<String> leftOut() {
		return leftOut;
	}

	@Override
	public long size() {
		return file.manifest().records();
	}

	@Override
	public Iterator<byte[]> contents() {
		return file.contents().stream().map(file::content).iterator();
	}

	@Override
	public Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey) {
		leftOut.clear();
		given.clear();
		objects.clear();
		Lines lines = file.lines();
		Deque<Operation> next = new ArrayDeque<>();
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				while (next.isEmpty() && lines.hasNext()) {
					said(lines.next(), without, nextKey).forEach(said -> next.add(draft(said)));
				}
				return !next.isEmpty();
			}

			@Override
			public Operation next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return next.remove();
			}
		};
	}

	private List<Said> said(byte[] line, Set<String> without, UnaryOperator<String> nextKey) {
		try {
			Optional<RecordState> told = new PartnerState(register.types(), leftOut).of(RecordForm.parse(line));
			return told.filter(record -> !without.contains(record.root().id())).isEmpty() ? List.of() : said(told.get(), nextKey);
		} catch (IllegalArgumentException e) {
			throw new RegisterException(e, Problem.DAMAGED_PACKAGE, file.file().toString());
		}
	}

	private List<Said> said(RecordState told, UnaryOperator<String> nextKey) {
		String id = told.root().id();
		told.objects().forEach(object -> requireOf(id, object));
		List<Operation> history = register.history(id, null, Integer.MAX_VALUE);
		Optional<RecordState> ours = register.read(id);
		if (ours.isPresent()) {
			return new PartnerChanges(register.types(), ours.get(), history, operation -> partner.is(operation.author()), this::isFree).of(told);
		}
		return !history.isEmpty() ? List.of() : told.objects().stream().map(object -> object == told.root() ? withKey(object, nextKey) : object)
				.map(object -> new Said(new Change.Create(id, object.id(), object.type(), object.fields()), List.of())).toList();
	}

	/** An object is in one record for ever, and a package tells of each once. */
	private void requireOf(String record, ObjectState object) {
		Optional<String> owner = register.owner(object.id()).map(RecordRef::id);
		if (!objects.add(object.id()) || owner.isPresent() && !owner.get().equals(record)) {
			throw new IllegalArgumentException(object.id());
		}
	}

	/** The next key of this register when theirs is taken; no other record of the package has it either. */
	private ObjectState withKey(ObjectState root, UnaryOperator<String> nextKey) {
		String key = root.fields().get(KEY);
		if (key != null && isFree(key)) {
			return root;
		}
		SortedMap<FieldKey, String> fields = new TreeMap<>(root.fields());
		fields.remove(KEY);
		register.types().byId(root.type()).map(RecordType::keyPrefix).ifPresent(prefix -> fields.put(KEY, free(prefix, nextKey)));
		return new ObjectState(root.id(), root.type(), fields);
	}

	private boolean isFree(String key) {
		return register.find(key).isEmpty() && given.add(key);
	}

	private String free(String prefix, UnaryOperator<String> nextKey) {
		if (theirs.isEmpty()) {
			file.lines().forEachRemaining(line -> theirs.add(RecordForm.parse(line).root().fields().getOrDefault(KEY, ""))); //$NON-NLS-1$
		}
		String key = nextKey.apply(prefix);
		while (theirs.contains(key)) {
			key = nextKey.apply(prefix);
		}
		return key;
	}

	private Operation draft(Said said) {
		Change change = said.change();
		String reason = file.file().getFileName().toString();
		return switch (change) {
		case Change.Create create -> new Operation(Ids.newId(), "", 0, 0, partner.author(), edit, reason, create.record(), create.object(), //$NON-NLS-1$
				create.type(), null, null, OperationForm.values(create.fields()), List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		case Change.Set set -> new Operation(Ids.newId(), "", 0, 0, partner.author(), edit, reason, set.record(), set.object(), set.type(), //$NON-NLS-1$
				set.field(), set.before(), set.after(), said.bases(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}
}
