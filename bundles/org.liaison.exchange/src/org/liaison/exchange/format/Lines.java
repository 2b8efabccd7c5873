package org.liaison.exchange.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.liaison.exchange.format.Manifest.Part;

/** The lines of some parts of a package, one after the other. */
public final class Lines implements Iterator<byte[]> {

	private final PackageFile of;
	private final Iterator<Part> parts;
	private final byte[] buffer = new byte[64 * 1024];
	private int from;
	private int to;
	private InputStream in;
	private byte[] next;

	Lines(PackageFile of, List<Part> parts) {
		this.of = of;
		this.parts = parts.iterator();
	}

	@Override
	public boolean hasNext() {
		try {
			while (next == null && (in != null || parts.hasNext())) {
				if (in == null) {
					in = new PartStream(of, parts.next());
				}
				next = line();
				if (next == null) {
					in.close();
					in = null;
				}
			}
			return next != null;
		} catch (IOException e) {
			throw of.damaged(e);
		}
	}

	/** The next line without its end, or {@code null} at the end of the part; a last line without an end is none. */
	private byte[] line() throws IOException {
		var line = new ByteArrayOutputStream(1024);
		while (fill()) {
			int end = from;
			while (end < to && buffer[end] != '\n') {
				end++;
			}
			line.write(buffer, from, end - from);
			from = end + 1;
			if (line.size() > of.limits().line()) {
				throw of.damaged(null);
			}
			if (end < to) {
				return line.toByteArray();
			}
		}
		if (line.size() > 0) {
			throw of.damaged(null);
		}
		return null;
	}

	/** Whether there is another byte. */
	private boolean fill() throws IOException {
		if (from >= to) {
			from = 0;
			to = in.read(buffer, 0, buffer.length);
		}
		return to > 0;
	}

	@Override
	public byte[] next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		byte[] line = next;
		next = null;
		return line;
	}
}
