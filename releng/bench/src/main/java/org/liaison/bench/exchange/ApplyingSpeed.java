package org.liaison.bench.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.bench.measure.Raw;
import org.liaison.bench.register.GeneratedRegister;
import org.liaison.core.Register;
import org.liaison.core.operation.Change;
import org.liaison.core.operation.ChangeSet;
import org.liaison.core.operation.FieldKey;
import org.liaison.core.operation.ObjectState;
import org.liaison.core.replica.Heads;
import org.liaison.exchange.Audience;
import org.liaison.exchange.device.Role;

/**
 * A package of so many changes, one of each commitment, is taken in by a large register; beside it bare SQLite changes the same rows and
 * writes as many operations, in one transaction too. The product reads, checks and folds besides.
 */
final class ApplyingSpeed {

	private static final String HASH = "0".repeat(64);
	private static final int BATCH = 1_000;

	private final Path folder;
	private final Path generated;
	private final int operations;

	ApplyingSpeed(Path folder, int size, int operations, long seed) throws Exception {
		this.folder = folder.resolve("exchange");
		this.generated = new GeneratedRegister(size, seed).in(folder);
		this.operations = Math.min(operations, size);
	}

	/** @return whether the targets are met */
	boolean run() throws Exception {
		boolean numbers = measure("without text", FieldKey.of("targetValue"), 1.5);
		return measure("with the search index", new FieldKey("text", "ru"), 2.5) && numbers;
	}

	private boolean measure(String name, FieldKey field, double target) throws Exception {
		try (Post sender = Post.in(folder.resolve("sender"), generated); Post receiver = Post.in(folder.resolve("receiver"), generated)) {
			receiver.trust(sender);
			Heads before = receiver.register().replica().heads();
			change(sender.register(), field);
			sender.exchange().devices().trust(receiver.exchange().own().id(), "receiver", receiver.exchange().own().keys(), Role.POST);
			receiver.exchange().card(folder.resolve("card.liaisonx"), new NullProgressMonitor());
			sender.exchange().apply(folder.resolve("card.liaisonx"), null, null, new NullProgressMonitor());
			long began = System.nanoTime();
			Path file = sender.pack(new Audience.Post(sender.exchange().devices().named("receiver")), "changes");
			double packed = seconds(began);
			began = System.nanoTime();
			long applied = receiver.exchange().apply(file, null, null, new NullProgressMonitor()).applied();
			double product = seconds(began);
			if (applied != operations || receiver.register().replica().heads().equals(before)) {
				throw new IllegalStateException(applied + " operations");
			}
			double raw = raw(field);
			System.out.println(String.format(Locale.ROOT, "apply %,d operations %s: product %.2f s, raw %.2f s, ratio %.2f (target %.1f); packed in %.2f s, %,d kB",
					operations, name, product, raw, product / raw, target, packed, Files.size(file) / 1024));
			return product / raw <= target;
		}
	}

	private static double seconds(long since) {
		return (System.nanoTime() - since) / 1e9;
	}

	private List<Object[]> commitments(Raw raw) throws Exception {
		return raw.rows("SELECT o.id, number$ FROM commitments_commitment JOIN object o ON o.number = number$ ORDER BY number$ LIMIT ?", operations);
	}

	private void change(Register register, FieldKey field) throws Exception {
		List<Change> changes = new ArrayList<>();
		List<Object[]> rows;
		try (Raw raw = new Raw(register.file())) {
			rows = commitments(raw);
		}
		for (int i = 0; i < rows.size(); i++) {
			ObjectState object = register.read((String) rows.get(i)[0]).orElseThrow().root();
			changes.add(new Change.Set(object.id(), object.id(), object.type(), field, object.fields().get(field), value(field, i)));
			if (changes.size() == BATCH || i == rows.size() - 1) {
				register.commit(new ChangeSet("Bench", "", changes));
				changes.clear();
			}
		}
	}

	private static String value(FieldKey field, int i) {
		return field.element().isEmpty() ? String.valueOf(1_000_000 + i) : "draft:Стороны согласовали перечень " + i;
	}

	private double raw(FieldKey field) throws Exception {
		Path file = folder.resolve("raw.liaison");
		for (String suffix : List.of("", "-wal", "-shm")) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
		}
		Files.copy(generated, file);
		boolean text = !field.element().isEmpty();
		try (Raw raw = new Raw(file)) {
			List<Object[]> rows = commitments(raw);
			Object feature = raw.value("SELECT number FROM feature WHERE name = ?", field.feature());
			Object next = raw.value("SELECT max(number) FROM operation");
			long number = ((Number) next).longValue();
			long began = System.nanoTime();
			raw.begin();
			raw.run("INSERT INTO device (number, id, sequence, clock, hash) VALUES (99, 'raw', 0, 0, '')");
			raw.run("INSERT INTO edit (number, id, author, reason) VALUES (99999999, 'raw', 'Bench', '')");
			for (int i = 0; i < rows.size(); i++) {
				Object object = rows.get(i)[1];
				if (text) {
					raw.run("UPDATE commitments_commitment SET text$ru = ? WHERE number$ = ?", value(field, i), object);
					raw.run("DELETE FROM search WHERE rowid = ?", object);
					raw.run("INSERT INTO search (rowid, title, text, han, exact) VALUES (?, ?, ?, ?, ?)", object, "com 1 открыт дорог " + i,
							"build a second lane at the road bridge over the river in both direct стороны согласова перечен 修建 建第 第二 二车 车道 " + i,
							"修 建 第 二 车 道", "t1");
				} else {
					raw.run("UPDATE commitments_commitment SET targetValue = ?, targetValue$number = ? WHERE number$ = ?", value(field, i),
							(double) (1_000_000 + i), object);
				}
				raw.run("INSERT INTO operation (number, id, device, sequence, clock, edit, record, object, type, feature, element, before, after, "
						+ "bases, hash) VALUES (?, ?, 99, ?, ?, 99999999, ?, ?, 1, ?, ?, ?, ?, '1', ?)", ++number,
						String.format("0190a000-0000-7000-9000-%012x", i), i + 1, (long) i, object, object, feature, field.element(), "before",
						value(field, i), HASH);
			}
			raw.commit();
			return seconds(began);
		}
	}
}
