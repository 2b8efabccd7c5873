package org.liaison.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file cannot be written where a person asked for it: the reason in {@link Problem#CANNOT_WRITE} and {@link Problem#CANNOT_CREATE}. */
public enum Hindrance {
	/** The folder is not there. */
	NO_FOLDER,
	/** There is a folder of that name. */
	IS_FOLDER,
	/** This person may not write into the folder, or nobody may. */
	NOT_ALLOWED,
	/** There is no room left. */
	FULL;

	/** With less room than this, room is what was lacking. */
	private static final long ROOM = 1024 * 1024;

	/**
	 * What to say of a failure to write a file. Operating systems name their reasons in their own words, or none, and the name of a
	 * passing file beside the one that was asked for.
	 */
	public static Object of(Path file, Exception failure) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || Files.isDirectory(file)) {
			return IS_FOLDER.of(file);
		}
		if (!Files.isDirectory(folder)) {
			return NO_FOLDER.of(folder);
		}
		if (failure instanceof AccessDeniedException || !Files.isWritable(folder)) {
			return NOT_ALLOWED.of(folder);
		}
		if (isFull(folder)) {
			return FULL.of(folder);
		}
		String reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
		return Optional.ofNullable(reason).orElseGet(() -> failure.getClass().getSimpleName());
	}

	/**
	 * Finds out before any work is done whether a file can be written.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE}
	 */
	public static void requireNone(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || Files.isDirectory(file) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new RegisterException(Problem.CANNOT_WRITE, file, of(file, new IOException()));
		}
	}

	private static boolean isFull(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace() < ROOM;
		} catch (IOException e) {
			return false;
		}
	}

	private Saying of(Path place) {
		return Saying.of(Problems.class, "problems", "Hindrance." + name(), place); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
