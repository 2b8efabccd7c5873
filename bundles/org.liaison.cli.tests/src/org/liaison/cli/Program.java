package org.liaison.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.liaison.core.contribution.Contributions;
import org.liaison.core.types.RecordTypes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Runs the command line on real registers in a folder of its own, as a person would, and keeps what it says. */
final class Program {

	private final Map<String, String> environment = new HashMap<>();
	private Contributions contributions;
	private RecordTypes types;
	private boolean terminal;
	private final IProgressMonitor monitor = new NullProgressMonitor();
	private String locale = "en";
	private int code;
	private String out = "";
	private String messages = "";

	Program(Path home) {
		environment.put("LIAISON_HOME", home.toString());
		environment.put("COLUMNS", "100");
	}

	Program variable(String name, String value) {
		environment.put(name, value);
		return this;
	}

	/** With contributions of which none has failed yet. */
	Program withFreshContributions() {
		contributions = new Contributions(RegistryFactory.getRegistry());
		return this;
	}

	/** As if only the bundles of these types were installed. */
	Program withTypes(RecordTypes installed) {
		types = installed;
		return this;
	}

	Contributions contributions() {
		return contributions;
	}

	/** As at a terminal, where tables are printed. */
	Program atTerminal() {
		terminal = true;
		return this;
	}

	/** As if somebody had pressed Ctrl-C at once. */
	Program interrupted() {
		monitor.setCanceled(true);
		return this;
	}

	Program startedWith(String nl) {
		locale = nl;
		return this;
	}

	/** Runs one command and returns its exit code. */
	int run(String... arguments) {
		StringWriter data = new StringWriter();
		StringWriter told = new StringWriter();
		try {
			var surroundings = new Surroundings(environment, locale, terminal, new PrintWriter(data), new PrintWriter(told), monitor);
			code = new CommandLineInterface(surroundings, services()).run(arguments);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		out = data.toString();
		messages = told.toString();
		return code;
	}

	private Services services() throws InterruptedException {
		Services found = Services.find();
		return new Services(found.store(), types == null ? found.types() : types, found.labels(),
				contributions == null ? found.contributions() : contributions);
	}

	/** Runs one command that has to succeed and returns what it prints. */
	String print(String... arguments) {
		if (run(arguments) != 0) {
			throw new AssertionError(String.join(" ", arguments) + ": exit " + code + "\n" + messages);
		}
		return out;
	}

	/** As {@link #print}, for the last line: the key that {@code add} tells. */
	String key(String... arguments) {
		return print(arguments).strip();
	}

	/** As {@link #print}, understood as JSON. */
	JsonNode json(String... arguments) {
		try {
			return new JsonMapper().readTree(print(arguments));
		} catch (java.io.IOException e) {
			throw new AssertionError(out, e);
		}
	}

	String out() {
		return out;
	}

	String messages() {
		return messages;
	}

	List<String> lines() {
		return out.lines().toList();
	}
}
