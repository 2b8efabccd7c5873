package org.liaison.ui.appearance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;
import org.liaison.core.UserArea;

/**
 * The language of the interface. It is chosen before Java starts, so it is a file of the user area, which the start script reads and
 * passes on as {@code -nl}.
 */
public final class InterfaceLanguage {

	/** The locales that the workbench speaks. */
	public static final List<String> OFFERED = List.of("en", "zh_CN", "ru"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String FILE = "language"; //$NON-NLS-1$

	private InterfaceLanguage() {
	}

	/** The locale of the running workbench, one of those offered. */
	public static String current() {
		String language = Locale.getDefault().getLanguage();
		return OFFERED.stream().filter(locale -> locale.startsWith(language)).findFirst().orElse(OFFERED.getFirst());
	}

	/** Makes {@code locale} the language from the next start on. */
	public static void use(String locale) {
		Path file = UserArea.of(System.getenv()).file(FILE);
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, locale + '\n');
		} catch (IOException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, file, String.valueOf(e.getMessage()));
		}
	}
}
