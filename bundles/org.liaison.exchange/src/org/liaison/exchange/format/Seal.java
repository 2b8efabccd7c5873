package org.liaison.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The zip's comment is the SHA-256 of all bytes before it: a flipped bit is found wherever it is, also in what the zip says of its own
 * entries, which the signature does not cover. {@link SealingStream} puts it there. It is also where to learn, before anything is opened, how long the zip's directory is.
 */
final class Seal {

	static final int LENGTH = 64;
	/** What stands there until the hash is known. */
	static final String EMPTY = "0".repeat(LENGTH); //$NON-NLS-1$

	private static final int END = 22;
	private static final int END_SIGNATURE = 0x06054b50;
	private static final int DIRECTORY_SIZE = 12;

	private Seal() {
	}

	static boolean holds(Path file, Limits limits) throws IOException {
		long size = Files.size(file);
		if (size < END + LENGTH) {
			return false;
		}
		byte[] end = new byte[END + LENGTH];
		try (var access = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			access.seek(size - end.length);
			access.readFully(end);
		}
		ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
		return record.getInt(0) == END_SIGNATURE && Integer.compareUnsigned(record.getInt(DIRECTORY_SIZE), limits.directory()) <= 0
				&& new String(end, END, LENGTH, StandardCharsets.US_ASCII).equals(hash(file));
	}

	private static String hash(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			long left = Files.size(file) - LENGTH;
			byte[] buffer = new byte[64 * 1024];
			for (int read = 0; left > 0 && read >= 0; left -= Math.max(0, read)) {
				read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
