package org.liaison.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.Operation;
import org.liaison.core.operation.OperationForm;
import org.liaison.core.replica.Arrival;
import org.liaison.core.replica.Conflict;
import org.liaison.core.replica.Dictation;
import org.liaison.core.replica.Heads;
import org.liaison.core.replica.Incoming;
import org.liaison.core.replica.Peer;
import org.liaison.core.replica.SharedKey;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.model.Ids;

/** What every store has to do when registers are copies of one another. A store's test extends this class and names the store. */
public abstract class ReplicaContract extends RegisterFixture {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private Register other;

	@BeforeEach
	void createOther() {
		other = store().create(folder.resolve("other.liaison"), harbour.types(), new Device(Ids.newId(), "other"));
	}

	@AfterEach
	void closeOther() {
		other.close();
	}

	private Arrival arrive(Register at, Register from, boolean dryRun) {
		List<Operation> operations = new ArrayList<>();
		Heads heads = from.replica().operations(at.replica().heads(), operations::add);
		return at.replica().apply(new Incoming() {

			@Override
			public Optional<Peer> sender() {
				return Optional.of(new Peer(from.info().device().id(), "somewhere", heads, Instant.now()));
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
		}, dryRun, NOBODY);
	}

	private String savedThere(String type, String title) {
		Register here = register;
		register = other;
		try {
			return saved(type, title);
		} finally {
			register = here;
		}
	}

	@Test
	void aKeyThatTwoGaveIsToldAndBothRecordsAreFoundByIt() {
		String here = saved("Ship", "Aurora");
		String there = savedThere("Ship", "Bystry");
		String unshared = savedThere("Ship", "Varyag");

		assertEquals(List.of(List.of(here, there)), records(arrive(register, other, true).sharedKeys()));
		assertEquals(List.of(), register.replica().sharedKeys(), "nothing has arrived yet");
		assertEquals(List.of(List.of(here, there)), records(arrive(register, other, false).sharedKeys()));
		assertEquals(List.of(List.of(here, there)), records(register.replica().sharedKeys()));
		assertEquals(List.of(List.of(here, there)), records(register.replica().sharedKeys(List.of(unshared, there))));
		assertEquals(List.of(List.of(here, there)), records(register.replica().sharedKeys(List.of(there, here))), "told once");
		assertEquals(List.of(), register.replica().sharedKeys(List.of(unshared, "unknown")));
		assertEquals(List.of(), arrive(register, other, false).sharedKeys(), "nothing new has arrived");

		register.replica().giveNewKeys(register.replica().sharedKeys(), "judge", "");
		assertEquals(List.of(), register.replica().sharedKeys());
		assertEquals(List.of(), register.replica().sharedKeys(List.of(here, there)));
		assertEquals(here, register.find("SHP-1").orElseThrow().id());
		assertEquals(unshared, register.find("SHP-2").orElseThrow().id());
		assertEquals(there, register.find("SHP-3").orElseThrow().id());
	}

	private static List<List<String>> records(List<SharedKey> keys) {
		return keys.stream().map(key -> key.records().stream().map(RecordRef::id).toList()).toList();
	}

	@Test
	void whatSomebodyDictatesFollowsWhatHeHadSeen() {
		String ship = Ids.newId();
		Operation created = dictated(ship, null, "{\"flag\":\"RU\"}", List.of());
		assertEquals(1, register.replica().write(dictation(List.of(created)), false, NOBODY).applied());
		Operation kept = register.history(ship, null, 1).getFirst();
		assertEquals(OperationForm.withHash(kept), kept, "it has a place in this device's chain");
		assertEquals(register.info().device().id(), kept.device());

		Operation next = dictated(ship, FieldKey.of("flag"), "CN", List.of(kept.id()));
		assertEquals(List.of(), register.replica().write(dictation(List.of(next)), false, NOBODY).conflicts());
		Operation apart = dictated(ship, FieldKey.of("flag"), "KZ", List.of(kept.id()));
		assertEquals(1, register.replica().write(dictation(List.of(apart)), true, NOBODY).conflicts().size());
		assertEquals(0, register.replica().conflicts(), "it was only tried");
		Conflict conflict = register.replica().write(dictation(List.of(apart)), false, NOBODY).conflicts().getFirst();
		assertEquals("RU", conflict.common());

		saved("Ship", "the own chain goes on");
		arrive(other, register, false);
		assertEquals(register.replica().conflicts(10).size(), other.replica().conflicts(10).size());
		assertTrue(register.verify(NOBODY).clean());
		assertTrue(other.verify(NOBODY).clean());
	}

	@Test
	void keysForWhatIsDictatedAreTheNextFreeOnes() {
		saved("Ship", "Aurora");
		String ship = Ids.newId();
		register.replica().write(new Dictation() {

			@Override
			public long size() {
				return 1;
			}

			@Override
			public Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey) {
				SortedMap<FieldKey, String> fields = new TreeMap<>();
				fields.put(FieldKey.of("key"), nextKey.apply("SHP"));
				return List.of(dictated(ship, null, OperationForm.values(fields), List.of())).iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		}, false, NOBODY);
		assertEquals(ship, register.find("SHP-2").orElseThrow().id());
	}

	@Test
	void whatAGuardRefusesIsLeftOutOfWhatIsDictated() {
		String good = Ids.newId();
		String bad = Ids.newId();
		RecordTypes guarded = new RecordTypesBuilder().add(harbour.model()).guard("Ship", (before, after) -> {
			if (after.getId().equals(bad)) {
				throw new RegisterException(Problem.REFUSED, "", "No.");
			}
		}).build();
		try (Register strict = store().create(folder.resolve("strict.liaison"), guarded, new Device(Ids.newId(), "strict"))) {
			Dictation both = dictation(List.of(dictated(bad, null, OperationForm.values(new TreeMap<>()), List.of()),
					dictated(good, null, OperationForm.values(new TreeMap<>()), List.of())));
			for (boolean dryRun : List.of(true, false)) {
				Arrival arrival = strict.replica().write(both, dryRun, NOBODY);
				assertEquals(List.of(List.of("", "No.")), arrival.refused().stream().map(RegisterException::arguments).toList());
				assertEquals(1, arrival.applied());
			}
			assertTrue(strict.read(good).isPresent());
			assertEquals(List.of(), strict.history(bad, null, 1));
		}
	}

	private Operation dictated(String record, FieldKey field, String after, List<String> bases) {
		return new Operation(Ids.newId(), "", 0, 0, "guest", Ids.newId(), "", record, record, harbour.type("Ship").id(), field, null, after, bases,
				"", "");
	}

	private static Dictation dictation(List<Operation> drafts) {
		return new Dictation() {

			@Override
			public long size() {
				return drafts.size();
			}

			@Override
			public Iterator<Operation> drafts(Set<String> without, UnaryOperator<String> nextKey) {
				return drafts.stream().filter(draft -> !without.contains(draft.record())).iterator();
			}

			@Override
			public Iterator<byte[]> contents() {
				return List.<byte[]>of().iterator();
			}
		};
	}
}
