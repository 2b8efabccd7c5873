package org.liaison.exchange.format;

/** How much a package may ask of whoever reads it. What is beyond is refused before it costs memory or disk. */
final class Limits {

	/** Bytes of the manifest. */
	static final int MANIFEST = 8 * 1024 * 1024;
	/** Bytes of the directory of the zip: some 100,000 parts. */
	static final int DIRECTORY = 16 * 1024 * 1024;
	/** Bytes of a line. */
	static final int LINE = 64 * 1024 * 1024;
	/** Bytes of an attachment, which is held in memory. */
	static final int CONTENT = 512 * 1024 * 1024;
	/** How many times longer than the file its parts may be: texts shrink to a tenth, bombs to a thousandth. */
	static final long RATIO = 200;
	/** What a small file may unpack to, whatever the ratio. */
	static final long FREE = 1024 * 1024;

	private Limits() {
	}
}
