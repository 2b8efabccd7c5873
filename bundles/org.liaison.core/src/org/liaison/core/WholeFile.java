package org.liaison.core;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all: a failure must not leave half of one in place of the old one. */
public final class WholeFile {

	/** What is written into a file, and what there is to say about it. */
	@FunctionalInterface
	public interface Content<T> {

		/** Writes all of it; need not close {@code out}. */
		T write(OutputStream out) throws IOException;
	}

	private WholeFile() {
	}

	/** Some libraries wrap what hindered them to write into an exception of their own. */
	private static <T> T written(Content<T> content, OutputStream out) throws IOException {
		var noting = new NotingStream(out);
		try {
			return content.write(noting);
		} catch (RuntimeException e) {
			if (noting.failure() == null) {
				throw e;
			}
			noting.failure().addSuppressed(e);
			throw noting.failure();
		}
	}

	/**
	 * Writes a file beside its place and moves it there when it is complete.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}; the old file is still there
	 */
	public static <T> T write(Path file, Content<T> content) {
		Path whole = file.toAbsolutePath();
		Hindrance.requireNone(whole);
		Path part = whole.resolveSibling(whole.getFileName() + ".part"); //$NON-NLS-1$
		try {
			T result;
			try (OutputStream out = Files.newOutputStream(part)) {
				result = written(content, out);
			}
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				channel.force(true); // else a power cut can leave the new name with nothing in it
			}
			// A move that is not atomic takes the old file away first: whoever is killed then has neither.
			Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return result;
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, Hindrance.of(whole, e));
		} catch (UncheckedIOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, Hindrance.of(whole, e.getCause()));
		} finally {
			part.toFile().delete();
		}
	}
}
