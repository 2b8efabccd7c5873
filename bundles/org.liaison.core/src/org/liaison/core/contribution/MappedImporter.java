package org.liaison.core.contribution;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Register;
import org.liaison.core.types.Labels;

/**
 * An importer of tables, which has to be told what their columns mean. A mapping is a text that a person can write; what may stand in it is
 * the importer's own. Without one, {@link Importer#importFile} fails with {@code MAPPING_NEEDED}.
 */
public interface MappedImporter extends Importer {

	/** What becomes of the rows. */
	enum Mode {
		/** Nothing is changed; the report says what would be. */
		PREVIEW,
		/** All rows, or none when one has a problem. */
		ALL_OR_NOTHING,
		/** The rows without a problem. */
		GOOD_ROWS
	}

	/**
	 * Imports a table, or says what that would do.
	 *
	 * @param labels what types, features and literals are called; tables use these words
	 * @param mapping the mapping
	 * @throws org.liaison.core.RegisterException {@code BAD_MAPPING}, {@code UNKNOWN_COLUMN} and whatever is wrong with the file as a whole
	 */
	ImportReport importFile(Register register, Labels labels, Path file, String mapping, Mode mode, IProgressMonitor monitor);

	/**
	 * What a mapping calls itself: the name under which it is remembered.
	 *
	 * @throws org.liaison.core.RegisterException {@code BAD_MAPPING_TEXT} or {@code BAD_MAPPING}
	 */
	String name(String mapping);

	/**
	 * A mapping to begin with, guessed from the headers.
	 *
	 * @param labels what types and features are called
	 * @param type name of the record type that the rows are to become
	 * @param name what the mapping is to be called
	 */
	String propose(Register register, Labels labels, Path file, String type, String name);
}
