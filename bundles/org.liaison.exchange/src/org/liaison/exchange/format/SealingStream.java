package org.liaison.exchange.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Puts the {@link Seal} into a zip while it is written: the last bytes, its comment, are kept back until it is closed, and the hash of all
 * before goes in their stead. So what is written need not be read again, and can be encrypted on its way.
 */
final class SealingStream extends FilterOutputStream {

	private final MessageDigest digest = Seal.sha256();
	private final byte[] last = new byte[Seal.LENGTH];
	private int kept;
	private long written;

	SealingStream(OutputStream out) {
		super(out);
	}

	/** How many bytes there are. */
	long written() {
		return written;
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		written += length;
		int fromLast = Math.min(kept, Math.max(0, kept + length - last.length));
		pass(last, 0, fromLast);
		System.arraycopy(last, fromLast, last, 0, kept - fromLast);
		kept -= fromLast;
		int passed = Math.max(0, length - last.length);
		pass(bytes, offset, passed);
		System.arraycopy(bytes, offset + passed, last, kept, length - passed);
		kept += length - passed;
	}

	private void pass(byte[] bytes, int offset, int length) throws IOException {
		digest.update(bytes, offset, length);
		out.write(bytes, offset, length);
	}

	@Override
	public void flush() {
		// What is kept back cannot be flushed, and the rest need not be.
	}

	@Override
	public void close() throws IOException {
		if (kept > 0) {
			if (!Seal.EMPTY.equals(new String(last, 0, kept, StandardCharsets.US_ASCII))) {
				throw new IOException(Arrays.toString(last));
			}
			out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
			kept = 0;
		}
		super.close();
	}
}
