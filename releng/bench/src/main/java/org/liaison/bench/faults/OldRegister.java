package org.liaison.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** The register of the first format that the tests of the store keep: a part of the demo register, some of it changed, some deleted. */
final class OldRegister {

	/** How many operations it has. */
	static final long OPERATIONS = 183;

	private OldRegister() {
	}

	/** Puts it into a file. */
	static void unpack(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(OldRegister.class.getResourceAsStream("/org/liaison/store/sqlite/format/format1.liaison.gz"))) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
