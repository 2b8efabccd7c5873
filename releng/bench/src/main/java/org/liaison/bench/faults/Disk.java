package org.liaison.bench.faults;

import java.util.Arrays;

/** The bytes of one file, as they would be on a disk. */
final class Disk {

	private byte[] bytes;
	private int size;

	Disk(byte[] bytes) {
		this.bytes = bytes.clone();
		this.size = bytes.length;
	}

	/** Writes a piece; what lies between the end and it is zero. */
	void write(int offset, byte[] data, int from, int to) {
		int end = offset + to;
		if (end > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
		}
		System.arraycopy(data, from, bytes, offset + from, to - from);
		size = Math.max(size, end);
	}

	void truncate(int length) {
		if (length > bytes.length) {
			bytes = Arrays.copyOf(bytes, length);
		}
		if (length < size) {
			Arrays.fill(bytes, length, size, (byte) 0);
		}
		size = length;
	}

	Disk copy() {
		return new Disk(content());
	}

	byte[] content() {
		return Arrays.copyOf(bytes, size);
	}
}
