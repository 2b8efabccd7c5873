package org.liaison.store.sqlite.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.liaison.core.UserArea;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Puts SQLite's native library once into the user's area. Left to itself the driver writes a copy of 1.1 MB to the temporary folder
 * at every start and leaves it there when the process is killed.
 */
final class NativeLibrary {

	private static final String PATH = "org.sqlite.lib.path";
	private static final String NAME = "org.sqlite.lib.name";

	private NativeLibrary() {
	}

	/** Makes the driver load the copy in the user's area; when that cannot be written, the driver goes its own way. */
	static synchronized void prepare() {
		if (System.getProperty(PATH) != null) {
			return;
		}
		String resource = LibraryLoaderUtil.getNativeLibResourcePath();
		String name = LibraryLoaderUtil.getNativeLibName();
		Path folder = UserArea.of(System.getenv()).file("native").resolve(SQLiteJDBCLoader.getVersion())
				.resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
		try (InputStream library = SQLiteDataSource.class.getResourceAsStream(resource + '/' + name)) {
			if (library != null) {
				copy(library.readAllBytes(), folder.resolve(name));
				System.setProperty(PATH, folder.toString());
				System.setProperty(NAME, name);
			}
		} catch (IOException noUserArea) {
			// The driver's own way through the temporary folder works too, only more slowly.
			return;
		}
	}

	/** Two processes may do this at once: each writes its own file and moves it into place whole. */
	private static void copy(byte[] library, Path target) throws IOException {
		if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), library)) {
			return;
		}
		Files.createDirectories(target.getParent());
		Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
		Files.write(part, library);
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
