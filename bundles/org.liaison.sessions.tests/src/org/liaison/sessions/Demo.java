package org.liaison.sessions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.liaison.core.Device;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.demo.DemoRegister;
import org.liaison.model.Language;
import org.liaison.testing.Services;

/** The demo register in a file of its own, and the command line of one who works with it. */
public final class Demo implements CommandSession, AutoCloseable {

	private final Path file;
	private final Language language;
	private final Format format;
	private final StringWriter said = new StringWriter();
	private final List<List<Object>> rows = new ArrayList<>();
	private final Register register;

	/** Creates it in a folder. */
	public Demo(Path folder, Language language, Format format) {
		this.file = folder.resolve("demo.liaison");
		this.language = language;
		this.format = format;
		DemoRegister.create(store(), types(), device(), file, new NullProgressMonitor());
		this.register = store().open(file, types(), device(), RegisterStore.Mode.READ_WRITE, new NullProgressMonitor());
	}

	/** What was said to a person. */
	public String said() {
		return said.toString();
	}

	/** The rows that were printed. */
	public List<List<Object>> rows() {
		return rows;
	}

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public Register register() {
		return register;
	}

	@Override
	public UserArea userArea() {
		return new UserArea(file.getParent());
	}

	@Override
	public RegisterStore store() {
		return Services.get(RegisterStore.class);
	}

	@Override
	public Device device() {
		return new Device("0198a5c0-0000-7000-8000-000000000001", "Tester");
	}

	@Override
	public RecordTypes types() {
		return Services.get(RecordTypes.class);
	}

	@Override
	public Labels labels() {
		return Services.get(Labels.class);
	}

	@Override
	public Language language() {
		return language;
	}

	@Override
	public Format format() {
		return format;
	}

	@Override
	public RowPrinter rows(List<String> columns, List<String> headers) {
		return new RowPrinter() {

			@Override
			public void row(Object... cells) {
				rows.add(Arrays.asList(cells));
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}

	@Override
	public PrintWriter out() {
		throw new AssertionError("data is printed in rows");
	}

	@Override
	public PrintWriter messages() {
		return new PrintWriter(said, true);
	}

	@Override
	public void close() {
		register.close();
	}
}
