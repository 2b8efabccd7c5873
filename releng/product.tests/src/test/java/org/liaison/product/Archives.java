package org.liaison.product;

import java.nio.file.Path;

/** Where the build puts the archives. */
final class Archives {

	private static final Path FOLDER = Path.of(System.getProperty("products"));

	private Archives() {
	}

	/** The archive of a platform; it need not exist. */
	static Path of(String platform) {
		return FOLDER.resolve("liaison-" + platform + (platform.startsWith("win32") ? ".zip" : ".tar.gz"));
	}
}
