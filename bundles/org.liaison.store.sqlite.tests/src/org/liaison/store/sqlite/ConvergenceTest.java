package org.liaison.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.operation.RecordState;
import org.liaison.model.Ids;
import org.liaison.testing.MemoryRegister;
import org.liaison.testing.convergence.History;
import org.liaison.testing.convergence.Step;
import org.liaison.testing.convergence.Step.Kind;

/** Posts that exchange operations in any order end with the same register. */
class ConvergenceTest {

	private static final int RUNS = Integer.getInteger("liaison.convergence.runs", 40);
	private static final long FIRST = Long.getLong("liaison.convergence.first", 1);
	private static final RegisterStore STORE = new SqliteStore();
	private static final int LENGTH = 60;

	@TempDir
	private Path folder;

	@Test
	void whateverHappensAtThePosts() {
		for (long seed = FIRST; seed < FIRST + RUNS; seed++) {
			History history = History.random(seed, LENGTH);
			Optional<String> wrong = history.run(this::register, STORE);
			if (wrong.isPresent()) {
				History shrunk = history.shrunk(this::register, STORE);
				fail("seed " + seed + ": " + shrunk.run(this::register, STORE).orElse(wrong.get()) + "\n" + shrunk);
			}
		}
	}

	/** Shrunk from seed 70025. */
	@Test
	void whatMovesWithinItsRecordIsSavedInOneEdit() {
		var history = new History(2, List.of(new Step(Kind.CREATE, 0, 346, 421, 99), new Step(Kind.CHANGE, 0, 367, 427, 554),
				new Step(Kind.CHANGE, 0, 202, 238, 646), new Step(Kind.CHANGE, 0, 296, 127, 996)));

		assertEquals(Optional.empty(), history.run(this::register, STORE));
	}

	/** Shrunk from seed 5291: a decision for a key that another record has is refused, and the posts agree all the same. */
	@Test
	void aDecisionThatIsRefusedChangesNothing() {
		var history = new History(2, List.of(new Step(Kind.CLOCK, 1, 580, 372, 380), new Step(Kind.CLOCK, 0, 852, 453, 699),
				new Step(Kind.PACK, 0, 867, 944, 73), new Step(Kind.CHANGE, 1, 939, 101, 481), new Step(Kind.ARRIVE, 1, 862, 398, 697),
				new Step(Kind.CHANGE, 1, 371, 756, 77), new Step(Kind.CHANGE, 0, 38, 514, 323), new Step(Kind.CREATE, 0, 846, 613, 981),
				new Step(Kind.PACK, 1, 89, 252, 271), new Step(Kind.PACK, 0, 388, 161, 72), new Step(Kind.ARRIVE, 0, 298, 883, 826),
				new Step(Kind.RESOLVE, 0, 113, 249, 3)));

		assertEquals(Optional.empty(), history.run(this::register, STORE));
	}

	@Test
	void theSameSeedIsTheSameHistory() {
		assertEquals(History.random(7, LENGTH), History.random(7, LENGTH));
	}

	/** A check that cannot fail would say nothing: one post loses what operations on a field say, as a faulty fold would. */
	@Test
	void aRegisterThatMakesOtherThingsOfOperationsIsNoticed() {
		var steps = List.of(new Step(Kind.CREATE, 0, 0, 0, 0), new Step(Kind.PACK, 0, 0, 0, 0), new Step(Kind.ARRIVE, 1, 0, 0, 0),
				new Step(Kind.CHANGE, 0, 0, 5, 1), new Step(Kind.CHANGE, 1, 0, 5, 2));
		var history = new History(2, steps);
		assertEquals(Optional.empty(), history.run(this::register, STORE));

		Optional<String> wrong = history.run(post -> post == 0 ? register(post) : without("weight", register(post)), STORE);

		assertTrue(wrong.orElse("").startsWith("registers differ"), () -> wrong.orElse("nothing"));
	}

	/** A register that, when it is read, has lost what the operations on a field say. */
	private static Register without(String feature, Register register) {
		return (Register) Proxy.newProxyInstance(Register.class.getClassLoader(), new Class<?>[] { Register.class }, (proxy, method, arguments) -> {
			try {
				Object result = method.invoke(register, arguments);
				return method.getName().equals("read") ? ((Optional<?>) result).map(state -> without(feature, (RecordState) state)) : result;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	private static RecordState without(String feature, RecordState state) {
		return new RecordState(state.objects().stream().map(object -> {
			var fields = new TreeMap<>(object.fields());
			fields.keySet().removeIf(field -> field.feature().equals(feature));
			return new ObjectState(object.id(), object.type(), fields);
		}).toList());
	}

	/** The last of three is the plain one in memory: what the store makes of operations must be what it makes of them. */
	private Register register(int post) {
		var device = new Device(Ids.newId(), "post " + post);
		return post == 2 ? new MemoryRegister(History.model().types())
				: new SqliteStore().create(folder.resolve(device.id() + ".liaison"), History.model().types(), device);
	}
}
