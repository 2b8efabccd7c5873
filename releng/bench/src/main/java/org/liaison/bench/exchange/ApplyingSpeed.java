package org.liaison.bench.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.bench.exchange.BareChanges.Changed;
import org.liaison.bench.measure.IndexRows;
import org.liaison.bench.measure.Pairs;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.measure.Result;
import org.liaison.bench.measure.Table;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.commitments.CommitmentsPackage;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.types.RecordTypes;
import org.liaison.exchange.Audience;
import org.liaison.exchange.device.Role;

/**
 * A package of so many changes, one of each commitment, is taken in by a large register; beside it bare SQLite changes the same rows and
 * writes as many operations ({@link BareChanges}), in turns. The product reads, checks and folds besides.
 */
final class ApplyingSpeed {

	private static final int BATCH = 1_000;
	private static final String COMMITMENT = RecordTypes.typeId(CommitmentsPackage.Literals.COMMITMENT);

	private final Path folder;
	private final Path generated;
	private final int size;
	private final int operations;

	ApplyingSpeed(Path folder, int size, int operations, long seed) throws Exception {
		this.folder = folder.resolve("exchange");
		this.generated = new GeneratedRegister(size, seed).in(folder);
		this.size = size;
		this.operations = Math.min(operations, size);
	}

	/** @return whether the targets are met */
	boolean run() throws Exception {
		System.out.println(Table.head());
		boolean numbers = measure("without text", FieldKey.of("targetValue"), 1.5);
		return measure("with search index", new FieldKey("text", "ru"), 2.5) && numbers;
	}

	private boolean measure(String name, FieldKey field, double target) throws Exception {
		try (Post sender = Post.in(folder.resolve("sender"), generated); Post receiver = Post.in(folder.resolve("receiver"), generated);
				BareChanges bare = new BareChanges(generated, folder.resolve("raw.liaison"), field)) {
			receiver.trust(sender);
			sender.exchange().devices().trust(receiver.exchange().own().id(), "receiver", receiver.exchange().own().keys(), Role.POST);
			Turns turns = new Turns(sender, receiver, field);
			Result result = Pairs.turns(String.format(Locale.ROOT, "apply %,d operations %s", operations, name), size, target, turns::prepare,
					turn -> turns.apply(), turn -> bare.write(turn, turns.changes, turns.terms));
			System.out.println(Table.line(result) + "\n  bare SQLite: " + bare + "\n  package: " + turns.packed);
			return result.isMet();
		}
	}

	/** A package for each turn. */
	private final class Turns {

		private final Post sender;
		private final Post receiver;
		private final FieldKey field;
		private List<Changed> changes = new ArrayList<>();
		private List<Object[]> terms = List.of();
		private Path file;
		private String packed = "";

		Turns(Post sender, Post receiver, FieldKey field) throws Exception {
			this.sender = sender;
			this.receiver = receiver;
			this.field = field;
			try (Raw raw = new Raw(sender.register().file())) {
				for (Object[] row : raw.rows("SELECT o.id, number$ FROM commitments_commitment JOIN object o ON o.number = number$ ORDER BY number$ LIMIT ?",
						operations)) {
					String id = (String) row[0];
					changes.add(new Changed(id, ((Number) row[1]).longValue(), null,
							sender.register().read(id).orElseThrow().root().fields().get(field)));
				}
			}
		}

		Object prepare(int turn) throws Exception {
			changes = changes.stream().map(last -> new Changed(last.id(), last.number(), last.after(), value(turn, last.number()))).toList();
			for (int from = 0; from < changes.size(); from += BATCH) {
				sender.register().commit(new ChangeSet("Bench", "", changes.subList(from, Math.min(from + BATCH, changes.size())).stream().map(this::change)
						.toList()));
			}
			if (!field.element().isEmpty()) {
				terms = IndexRows.of(sender.register().file(), GeneratedRegister.TYPES, changes.stream().map(Changed::number).toList());
			}
			Path card = folder.resolve("card.liaisonx");
			Files.deleteIfExists(card);
			receiver.exchange().card(card, new NullProgressMonitor());
			sender.exchange().apply(card, null, null, new NullProgressMonitor());
			long began = System.nanoTime();
			file = sender.pack(new Audience.Post(sender.exchange().devices().named("receiver")), "changes " + turn);
			packed = String.format(Locale.ROOT, "%.2f s to make, %,d kB", (System.nanoTime() - began) / 1e9, Files.size(file) / 1024);
			return file;
		}

		private Change change(Changed changed) {
			return new Change.Set(changed.id(), changed.id(), COMMITMENT, field, changed.before(), changed.after());
		}

		private String value(int turn, long number) {
			return field.element().isEmpty() ? String.valueOf((turn + 1) * 10_000_000L + number)
					: "draft:Стороны согласовали перечень " + turn + ' ' + number;
		}

		Object apply() {
			long applied = receiver.exchange().apply(file, null, null, new NullProgressMonitor()).applied();
			if (applied != operations) {
				throw new IllegalStateException(applied + " operations");
			}
			return applied;
		}
	}
}
