package org.liaison.core.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** How large a file may be that a register takes in. */
public final class StoredContent {

	/**
	 * In bytes. Content is held in memory as a whole while it is read, hashed and written, and a register travels by post: a scanned
	 * agreement has a few megabytes, a film does not belong here.
	 */
	public static final long LARGEST = 64L << 20;

	private static final long MEGABYTE = 1L << 20;

	private StoredContent() {
	}

	/**
	 * The bytes of a file.
	 *
	 * @throws RegisterException {@code CONTENT_TOO_LARGE}, before anything of it is read
	 */
	public static byte[] read(Path file) throws IOException {
		check(file.getFileName().toString(), Files.size(file));
		return Files.readAllBytes(file);
	}

	/**
	 * Whether so many bytes can be kept.
	 *
	 * @param name what a person calls them
	 * @throws RegisterException {@code CONTENT_TOO_LARGE}
	 */
	public static void check(String name, long size) {
		if (size > LARGEST) {
			throw new RegisterException(Problem.CONTENT_TOO_LARGE, name, (size + MEGABYTE - 1) / MEGABYTE, LARGEST / MEGABYTE);
		}
	}
}
