package org.liaison.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liaison.core.Edit;
import org.liaison.core.Edits;
import org.liaison.core.RegisterException;
import org.liaison.exchange.Audience;
import org.liaison.model.Language;
import org.liaison.model.LocalizedText;
import org.liaison.model.ModelPackage;

/** A package whose bytes are changed at random is refused with a sentence, and the register stays as it is. */
final class MutationRuns {

	private final Path folder;
	private final long mutations;
	private final Random random;

	MutationRuns(Path folder, long mutations, long seed) {
		this.folder = folder.resolve("mutations");
		this.mutations = mutations;
		this.random = new Random(seed);
	}

	/** @return whether all were refused */
	boolean run() throws IOException {
		long accepted = 0;
		long peak = 0;
		try (Post sender = Post.in(folder.resolve("sender"), null); Post receiver = Post.in(folder.resolve("receiver"), null)) {
			receiver.trust(sender);
			byte[] bytes = Files.readAllBytes(good(sender));
			String before = receiver.content();
			Path file = folder.resolve("mutated.liaisonx");
			for (long i = 0; i < mutations; i++) {
				Files.write(file, mutated(bytes));
				if (!isRefused(receiver, file) || !before.equals(receiver.content())) {
					accepted++;
					Files.copy(file, folder.resolve("accepted-" + i + ".liaisonx"));
				}
				peak = Math.max(peak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
			}
		}
		System.out.println("mutations: " + mutations + ", " + accepted + " accepted, heap at most " + peak / 1024 / 1024 + " MB");
		return accepted == 0;
	}

	private static Path good(Post sender) {
		try (Edit edit = Edits.open(sender.register())) {
			for (int i = 0; i < 20; i++) {
				edit.create(ModelPackage.Literals.ORGANISATION).setTitle(LocalizedText.of(Language.EN, "Customs " + i));
			}
			edit.save("");
		}
		return sender.pack(new Audience.Everything(), "good");
	}

	private static boolean isRefused(Post receiver, Path file) {
		try {
			receiver.exchange().apply(file, null, null, new NullProgressMonitor());
			return false;
		} catch (RegisterException e) {
			return true;
		}
	}

	private byte[] mutated(byte[] good) {
		byte[] bytes = good.clone();
		switch (random.nextInt(4)) {
		case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		case 1 -> {
			for (int i = random.nextInt(16); i >= 0; i--) {
				bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
			}
		}
		case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
		default -> {
			int from = random.nextInt(bytes.length);
			int length = random.nextInt(bytes.length - from);
			System.arraycopy(good, from, bytes, random.nextInt(bytes.length - length), length);
			bytes[random.nextInt(bytes.length)] ^= 1;
		}
		}
		return bytes;
	}
}
