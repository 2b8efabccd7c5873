package org.liaison.documents.tracking;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

import org.liaison.core.Problem;
import org.liaison.core.RegisterException;

/** Reads the rows of a sheet one after the other. */
interface SheetReader {

	/**
	 * Reads a file.
	 *
	 * @param sheet name of the sheet, {@code ""} for the first; a file without sheets has only that
	 * @param rows takes the rows and says whether it wants more
	 * @throws RegisterException when the file cannot be read as what its name says, or has no such sheet
	 */
	void read(Path file, String sheet, Predicate<SheetRow> rows);

	/** The reader for a file, by its name. */
	static SheetReader of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".xlsx")) { //$NON-NLS-1$
			return new ExcelReader();
		}
		if (name.endsWith(".csv")) { //$NON-NLS-1$
			return new CsvReader();
		}
		throw new RegisterException(Problem.UNKNOWN_FILE_KIND, file, "xlsx, csv"); //$NON-NLS-1$
	}
}
