package org.liaison.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liaison.core.Register;
import org.liaison.core.RegisterStore;
import org.liaison.core.UserArea;
import org.liaison.demo.DemoRegister;
import org.liaison.testing.Services;
import org.liaison.ui.session.RegisterSession;

/** Gives each test the workbench with a fresh copy of the demo register open, and no editor. */
public final class OpenDemo implements BeforeEachCallback, AfterEachCallback {

	private static Path original;

	private Path copy;

	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		copy = Files.createTempDirectory("liaison").resolve("demo.liaison");
		Files.copy(original(), copy);
		RegisterSession session = Window.ui(RegisterSession::get);
		// A notice in the corner would stand where a test clicks.
		InstanceScope.INSTANCE.getNode("org.liaison.commitments.ui").putBoolean("reminders.on", false);
		Window.activate();
		Window.run(() -> Window.page().closeAllEditors(false));
		session.open(copy);
		Window.until("the register is open", () -> session.register().map(Register::file).filter(copy::equals).isPresent());
		Window.quiet();
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		Window.run(() -> Window.page().closeAllEditors(false));
		RegisterSession.get().close();
		Window.quiet();
		// Beside the register there may be backups by now.
		try (var files = Files.walk(copy.getParent())) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** The register that is open. */
	public Register register() {
		return RegisterSession.get().register().orElseThrow();
	}

	private static synchronized Path original() {
		if (original == null) {
			try {
				Path folder = Files.createTempDirectory("liaison-demo");
				Path file = folder.resolve("demo.liaison");
				RegisterSession session = Window.ui(RegisterSession::get);
				DemoRegister.create(Services.get(RegisterStore.class), session.types(), UserArea.of(System.getenv()).device(), file,
						new NullProgressMonitor());
				original = file;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return original;
	}
}
