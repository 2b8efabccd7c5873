package org.liaison.exchange.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.liaison.exchange.format.Manifest.Part;

/** A part of a package as it is read: never longer than the manifest says, and at its end of the hash that the manifest says. */
final class PartStream extends FilterInputStream {

	private final PackageFile of;
	private final Part part;
	private final MessageDigest digest = Seal.sha256();
	private long left;
	private boolean checked;

	PartStream(PackageFile of, Part part) throws IOException {
		super(of.stream(part));
		this.of = of;
		this.part = part;
		this.left = part.size();
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		if (read > left || read < 0 && left > 0) {
			throw of.damaged(null);
		}
		if (read > 0) {
			digest.update(bytes, offset, read);
			left -= read;
		} else if (read < 0 && !checked) {
			checked = true;
			if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
				throw of.damaged(null);
			}
		}
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
