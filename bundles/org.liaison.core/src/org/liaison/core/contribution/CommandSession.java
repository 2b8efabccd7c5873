package org.liaison.core.contribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;

/** What a command of the command line works with. */
public interface CommandSession {

	/** How records are printed. */
	enum Format {
		/** Columns for a person. */
		TABLE,
		/** JSON for a program. */
		JSON,
		/** Comma-separated values, RFC 4180, with a header. */
		CSV
	}

	/** The register file that {@code -f}, {@code LIAISON_FILE} or the default name. */
	Path file();

	/** The register, opened at the first call, closed when the command ends. */
	Register register();

	/** The store, for commands that create files. */
	RegisterStore store();

	/** This installation, for commands that create files. */
	Device device();

	/** What belongs to this installation and the officer at it. */
	UserArea userArea();

	/** The types of the installed bundles. */
	RecordTypes types();

	/** Their names. */
	Labels labels();

	/** For everything that may take long: it is cancelled when the person does not want to wait any longer (Ctrl-C). */
	IProgressMonitor monitor();

	/** The interface language. */
	Language language();

	/** What {@code --format} says; for a command whose {@link Command#formats()} are these. */
	Format format();

	/** The word that {@code --format} has, one of the {@link Command#formats()} in any case; empty when it was not given. */
	default Optional<String> formatName() {
		return Optional.empty();
	}

	/**
	 * Begins to print rows on {@link #out()} in that format; close it when done.
	 *
	 * @param columns names of the columns, as JSON and CSV have them
	 * @param headers what a table says above them
	 */
	RowPrinter rows(List<String> columns, List<String> headers) throws IOException;

	/** Data: standard output, UTF-8. */
	PrintWriter out();

	/** Messages: standard error, UTF-8. */
	PrintWriter messages();
}
