package org.liaison.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liaison.cli.output.PersonWriter;
import org.liaison.cli.output.Rows;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;

/** What one command works with. */
public final class Session implements CommandSession, AutoCloseable {

	private static final String FILE_VARIABLE = "LIAISON_FILE"; //$NON-NLS-1$

	private final Surroundings surroundings;
	private final Services services;
	private final GlobalOptions options;
	private final Language language;
	private final Texts texts;
	private final String usualFile;
	private final PrintWriter out;
	private Register register;

	/** @param usualFile name of the file in the user area when neither option nor variable names one, {@code null} for the usual register */
	Session(Surroundings surroundings, Services services, GlobalOptions options, Language language, Texts texts, String usualFile) {
		this.surroundings = surroundings;
		this.services = services;
		this.options = options;
		this.language = language;
		this.texts = texts;
		this.usualFile = usualFile;
		boolean forPerson = options.format == null ? surroundings.terminal() : Format.TABLE.name().equalsIgnoreCase(options.format);
		this.out = forPerson ? PersonWriter.before(surroundings.out()) : surroundings.out();
	}

	@Override
	public Path file() {
		return namedFile().orElseGet(() -> surroundings.userArea().usual());
	}

	/** The register that somebody named: on the command line, by the variable, or the command itself. */
	public Optional<Path> namedFile() {
		return Optional.ofNullable(options.file).or(() -> surroundings.variable(FILE_VARIABLE).map(Path::of))
				.or(() -> Optional.ofNullable(usualFile).map(surroundings.userArea()::file)).map(file -> file.toAbsolutePath().normalize());
	}

	/** Works on {@code file} as if {@code -f} had named it. */
	public void use(Path file) {
		options.file = file;
	}

	@Override
	public Register register() {
		if (register == null) {
			register = store().open(file(), types(), device(), RegisterStore.Mode.READ_WRITE, monitor());
		}
		return register;
	}

	/** Does something that takes long and that Ctrl-C breaks off. */
	public <T> T cancellable(Callable<T> work) throws IOException {
		if (monitor().isCanceled()) {
			throw new OperationCanceledException();
		}
		try {
			return register().cancellable(monitor(), work);
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e); // nothing else is thrown by what reads and imports
		}
	}

	/** Makes the search index anew where that is due: a command has no background in which it could be done. */
	public void renewSearch() {
		if (register().renewal().isDue()) {
			say("search.renewing"); //$NON-NLS-1$
			register().renewal().run(monitor());
		}
	}

	/** Who writes. */
	public Device device() {
		return surroundings.userArea().device();
	}

	@Override
	public RegisterStore store() {
		return services.store();
	}

	@Override
	public RecordTypes types() {
		return services.types();
	}

	@Override
	public Labels labels() {
		return services.labels();
	}

	/** What the installed bundles contribute. */
	public Contributions contributions() {
		return services.contributions();
	}

	@Override
	public Language language() {
		return language;
	}

	/** The language that a person chose for this run, as a locale; empty when it is that of the system or of the workbench. */
	public Optional<String> chosenLocale() {
		boolean chosen = options.languageName != null || surroundings.variable(GlobalOptions.LANGUAGE_VARIABLE).isPresent();
		return chosen ? Optional.of(language.locale().toString()) : Optional.empty();
	}

	/** The texts of the command line in that language. */
	public Texts texts() {
		return texts;
	}

	@Override
	public Format format() {
		return formatName().map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
				.orElse(surroundings.terminal() ? Format.TABLE : Format.JSON);
	}

	@Override
	public Optional<String> formatName() {
		return Optional.ofNullable(options.format);
	}

	@Override
	public RowPrinter rows(List<String> columns, List<String> headers) throws IOException {
		return Rows.of(this, columns, headers);
	}

	@Override
	public PrintWriter out() {
		return out;
	}

	@Override
	public PrintWriter messages() {
		return surroundings.messages();
	}

	@Override
	public IProgressMonitor monitor() {
		return surroundings.monitor();
	}

	/** Tells a person something: one line on standard error. */
	public void say(String key, Object... arguments) {
		messages().println(texts.text(key, arguments));
	}

	@Override
	public UserArea userArea() {
		return surroundings.userArea();
	}

	/** A file of the user area for what no person reads unless something went wrong. */
	public Path log(String name) {
		return surroundings.userArea().file(name);
	}

	/** How many cells a line of a table may take. */
	public int width() {
		return surroundings.width();
	}

	/** An environment variable, {@code ""} when it is not set. */
	public String variable(String name) {
		return surroundings.variable(name).orElse(""); //$NON-NLS-1$
	}

	@Override
	public void close() {
		out.flush();
		if (register != null) {
			register.close();
			register = null;
		}
	}
}
