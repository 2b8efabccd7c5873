package org.liaison.core;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes everything on and notes why it could not. */
final class NotingStream extends FilterOutputStream {

	private IOException failure;

	NotingStream(OutputStream out) {
		super(out);
	}

	/** The first failure to write, or {@code null}. */
	IOException failure() {
		return failure;
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		try {
			out.write(bytes, from, length);
		} catch (IOException e) {
			failure = failure == null ? e : failure;
			throw e;
		}
	}
}
