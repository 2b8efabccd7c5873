package org.liaison.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.liaison.agreements.AgreementsPackage;
import org.liaison.commitments.Commitment;
import org.liaison.commitments.ClosingGuard;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore.Mode;
import org.liaison.core.codec.RecordCodec;
import org.liaison.core.codec.StateDiff;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.RecordState;
import org.liaison.core.types.RecordTypes;
import org.liaison.core.types.RecordTypesBuilder;
import org.liaison.meetings.MeetingsPackage;
import org.liaison.model.ModelPackage;
import org.liaison.model.Record;
import org.liaison.ports.PortsPackage;
import org.liaison.store.sqlite.SqliteStore;

/**
 * A register with so many commitments, what they refer to, and the history of their edits; written by the product itself, in change
 * sets of a thousand records as an import writes them. The same seed gives the same records. Made once and kept.
 *
 * @param commitments how many
 * @param seed of the random numbers
 */
public record GeneratedRegister(int commitments, long seed) {

	/** The types of all subjects; commitments are guarded as in the product. */
	public static final RecordTypes TYPES = new RecordTypesBuilder().add(ModelPackage.eINSTANCE).add(AgreementsPackage.eINSTANCE)
			.add(MeetingsPackage.eINSTANCE).add(PortsPackage.eINSTANCE).add(CommitmentsPackage.eINSTANCE)
			.guard(CommitmentsPackage.Literals.COMMITMENT.getName(), new ClosingGuard()).build();

	/** Who writes. */
	public static final Device DEVICE = new Device("0190a000-0000-7000-8000-000000000001", "Bench");

	/** Part of the name of the files that are kept: counts up when other registers are made of the same settings. */
	private static final int VERSION = 1;
	private static final int BATCH = 2000;
	/** Some commitments are worked on and most are not: of every fourth batch each is edited four times. */
	private static final int EDITED = 4;
	private static final int EDITS = 4;

	/** Opens a register for writing. */
	public static Register open(Path file) {
		return new SqliteStore().open(file, TYPES, DEVICE, Mode.READ_WRITE, null);
	}

	/** The file in {@code folder}, which is made when it is not there. */
	public Path in(Path folder) throws IOException {
		Path file = folder.resolve("register-" + VERSION + '-' + commitments + '-' + seed + ".liaison");
		if (Files.exists(file)) {
			return file;
		}
		Files.createDirectories(folder);
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		try (Register register = new SqliteStore().create(draft, TYPES, DEVICE)) {
			fill(register);
		}
		return Files.move(draft, file);
	}

	private void fill(Register register) {
		RandomGenerator random = new Random(seed);
		Composer composer = new Composer(random);
		World world = new World(composer, commitments);
		for (List<Record> batch : batches(world.records())) {
			save(register, batch);
		}
		Commitments source = new Commitments(composer, world);
		RecordCodec codec = new RecordCodec(TYPES);
		for (int from = 0; from < commitments; from += BATCH) {
			List<Commitment> batch = new ArrayList<>();
			for (int i = from; i < Math.min(from + BATCH, commitments); i++) {
				batch.add(source.create(i));
			}
			List<RecordState> states = save(register, batch);
			for (int round = 0; round < (from / BATCH % EDITED == 0 ? EDITS : 0); round++) {
				int which = round;
				batch.forEach(commitment -> source.edit(commitment, which));
				states = saveAgain(register, codec, batch, states);
			}
		}
	}

	private static <T> List<List<T>> batches(List<T> all) {
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
		}
		return batches;
	}

	private static List<RecordState> save(Register register, List<? extends Record> records) {
		List<RecordState> none = new ArrayList<>();
		records.forEach(record -> none.add(null));
		return saveAgain(register, new RecordCodec(TYPES), records, none);
	}

	private static List<RecordState> saveAgain(Register register, RecordCodec codec, List<? extends Record> records,
			List<RecordState> before) {
		StateDiff diff = new StateDiff(TYPES);
		List<RecordState> states = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < records.size(); i++) {
			RecordState now = codec.encode(records.get(i), before.get(i));
			changes.addAll(diff.changes(before.get(i), now));
			states.add(now);
		}
		register.commit(new ChangeSet(DEVICE.author(), "", changes));
		return states;
	}
}
