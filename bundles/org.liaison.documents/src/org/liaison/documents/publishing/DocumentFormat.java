package org.liaison.documents.publishing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that documents are made in. */
public enum DocumentFormat {

	/** Word: to be edited. */
	DOCX,
	/** PDF/A-2a: to be kept and sent. */
	PDF,
	/** One page with all it needs. */
	HTML,
	/** Excel. */
	XLSX;

	/** The ending of its files' names, without the dot. */
	public String suffix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format with this name, in any case. */
	public static Optional<DocumentFormat> named(String name) {
		return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
	}

	/** The format that a file's name promises. */
	public static Optional<DocumentFormat> of(Path file) {
		String name = file.getFileName().toString();
		return named(name.substring(name.lastIndexOf('.') + 1));
	}
}
