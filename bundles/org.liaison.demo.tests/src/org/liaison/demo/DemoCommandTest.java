package org.liaison.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.core.Device;
import org.liaison.core.Problem;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.core.contribution.CommandSession;
import org.liaison.core.contribution.RowPrinter;
import org.liaison.core.types.Labels;
import org.liaison.core.types.RecordTypes;
import org.liaison.model.Language;
import org.liaison.testing.Services;

/** What {@code liaison demo} does to the file and tells the person. */
class DemoCommandTest {

	@TempDir
	Path folder;

	@Test
	void theFirstCallCreatesAndTheSecondOpensWhatIsThere() {
		Path file = folder.resolve("demo.liaison");
		String first = call(file, Language.EN);
		assertTrue(first.contains("created with 218 records"), first);
		assertTrue(first.contains("Commitments 35"), first);
		assertTrue(first.contains("Observations 21") && !first.contains("Trade flows"), first);

		String second = call(file, Language.EN);
		assertTrue(second.contains("is there already"), second);
		assertTrue(second.contains("Commitments 35"), second);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void itSpeaksThePersonsLanguage(Language language) {
		Path file = folder.resolve("demo.liaison");
		String said = call(file, language);
		assertTrue(said.contains(file.toString()), said);
		assertEquals(language == Language.RU, said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
		assertEquals(language == Language.ZH, said.codePoints().anyMatch(Character::isIdeographic));
	}

	@Test
	void anotherFileOfThatNameIsLeftAlone() throws IOException {
		Path file = folder.resolve("demo.liaison");
		Files.writeString(file, "not a register");
		var e = assertThrows(RegisterException.class, () -> call(file, Language.EN));
		assertEquals(Problem.NOT_A_REGISTER, e.problem());
		assertEquals("not a register", Files.readString(file));
	}

	@Test
	void whatAnInterruptedCallLeftBehindIsNoHindrance() throws IOException {
		Path file = folder.resolve("demo.liaison");
		Files.writeString(folder.resolve("demo.liaison.part"), "half a register");
		assertTrue(call(file, Language.EN).contains("218"));
		try (var files = Files.list(folder)) {
			assertFalse(files.anyMatch(left -> left.toString().contains(".part")));
		}
	}

	private static String call(Path file, Language language) {
		var said = new StringWriter();
		try (var session = new TestSession(file, language, new PrintWriter(said))) {
			var command = new DemoCommand();
			command.session(session);
			assertEquals(0, command.call());
		}
		return said.toString();
	}

	/** A session on one file that keeps what is said. */
	private static final class TestSession implements CommandSession, AutoCloseable {

		private final Path file;
		private final Language language;
		private final PrintWriter messages;
		private Register register;

		TestSession(Path file, Language language, PrintWriter messages) {
			this.file = file;
			this.language = language;
			this.messages = messages;
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
			if (register == null) {
				register = store().open(file, types(), device(), RegisterStore.Mode.READ_WRITE, new NullProgressMonitor());
			}
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
			return Demo.DEVICE;
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
			return Format.TABLE;
		}

		@Override
		public RowPrinter rows(List<String> columns, List<String> headers) {
			throw new AssertionError("data is for the list of commitments that may follow");
		}

		@Override
		public PrintWriter out() {
			throw new AssertionError("data is for the list of commitments that may follow");
		}

		@Override
		public PrintWriter messages() {
			return messages;
		}

		@Override
		public void close() {
			if (register != null) {
				register.close();
			}
		}
	}
}
