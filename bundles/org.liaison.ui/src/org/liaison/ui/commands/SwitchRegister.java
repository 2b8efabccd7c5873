package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.liaison.ui.session.RegisterSession;

/** Takes another register: what is not saved is asked for first; the records close when the other register is there. */
final class SwitchRegister {

	private SwitchRegister() {
	}

	/** Opens {@code file} unless a person wants to go on with what is not saved. */
	static void open(IWorkbenchPage page, Path file) {
		to(page, session -> session.open(file));
	}

	/** Creates {@code file} and opens it. */
	static void create(IWorkbenchPage page, Path file) {
		to(page, session -> session.create(file));
	}

	/** Closes the register. */
	static void close(IWorkbenchPage page) {
		to(page, RegisterSession::close);
	}

	private static void to(IWorkbenchPage page, Consumer<RegisterSession> next) {
		if (page.saveAllEditors(true)) {
			next.accept(RegisterSession.get());
		}
	}
}
