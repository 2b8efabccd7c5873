package org.liaison.core.contribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;
import org.liaison.core.WholeFile;

/** Mappings of tables that this installation remembers: files {@code mappings/NAME.json} of the user area. */
public final class RememberedMappings {

	private static final String SUFFIX = ".json"; //$NON-NLS-1$

	private final Path folder;

	/** Those of a user area. */
	public RememberedMappings(UserArea area) {
		folder = area.file("mappings"); //$NON-NLS-1$
	}

	/** Their names, in order. */
	public List<String> names() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
					.map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted().toList();
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, folder, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * The mapping in a file, or the remembered one of that name.
	 *
	 * @throws RegisterException {@code UNKNOWN_MAPPING}
	 */
	public String read(String fileOrName) {
		Path file = Path.of(fileOrName);
		Path found = names().contains(fileOrName) && !Files.isRegularFile(file) ? file(fileOrName) : file;
		if (!Files.isRegularFile(found)) {
			throw new RegisterException(Problem.UNKNOWN_MAPPING, fileOrName, String.join(", ", names())); //$NON-NLS-1$
		}
		try {
			return Files.readString(found);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_READ, found, String.valueOf(e.getMessage()));
		}
	}

	/** Remembers a mapping in place of one of the same name. */
	public void save(String name, String mapping) {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, folder, String.valueOf(e.getMessage()));
		}
		WholeFile.write(file(name), out -> {
			out.write(mapping.getBytes(StandardCharsets.UTF_8));
			return name;
		});
	}

	/** A name may hold what a file's name must not. */
	private Path file(String name) {
		return folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + SUFFIX); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
