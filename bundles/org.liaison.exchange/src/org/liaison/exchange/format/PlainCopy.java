package org.liaison.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/**
 * What an encrypted package was before: a zip is not read from front to back, so it has to be somewhere. It is a file in a folder of the user
 * area, where the keys are too, for the owner's eyes only. As soon as it is open it has no name any more, and is gone with the
 * process, however that ends. One that was killed before leaves a file with its number, which {@link #clear} takes away.
 */
public final class PlainCopy {

	private static final String SUFFIX = ".plain"; //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("(\\d+)-.*\\" + SUFFIX); //$NON-NLS-1$

	private PlainCopy() {
	}

	/**
	 * Decrypts a file into the folder; never more than there is in it.
	 *
	 * @throws RegisterException {@code NOT_FOR_THIS_DEVICE}; there is no copy then
	 */
	static Path of(Path encrypted, Path folder, String identity) throws IOException {
		Files.createDirectories(folder, ownersOnly(folder));
		Path copy = Files.createTempFile(folder, ProcessHandle.current().pid() + "-", SUFFIX); //$NON-NLS-1$
		boolean done = false;
		try {
			Encryption.decrypt(encrypted, copy, identity);
			done = true;
			return copy;
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			throw new RegisterException(e, Problem.NOT_FOR_THIS_DEVICE, encrypted.toString());
		} finally {
			if (!done) {
				Files.deleteIfExists(copy);
			}
		}
	}

	private static FileAttribute<?>[] ownersOnly(Path folder) {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix") //$NON-NLS-1$
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) } //$NON-NLS-1$
				: new FileAttribute<?>[0];
	}

	/**
	 * Takes away the copies of processes that are no more.
	 *
	 * @throws RegisterException {@code CANNOT_WRITE} when one stays
	 */
	public static void clear(Path folder) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.list(folder)) {
			List<Path> left = all.filter(PlainCopy::isLeft).toList();
			for (Path copy : left) {
				Files.deleteIfExists(copy);
			}
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, folder.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static boolean isLeft(Path copy) {
		Matcher name = NAME.matcher(copy.getFileName().toString());
		return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
	}
}
