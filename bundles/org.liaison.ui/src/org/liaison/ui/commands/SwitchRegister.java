package org.liaison.ui.commands;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;

/** Takes another register: first every record of the open one is closed, and what is not saved is asked for. */
final class SwitchRegister {

	private SwitchRegister() {
	}

	/** Opens {@code file} unless a person wants to keep a record open. */
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
		IEditorReference[] records = page.findEditors(null, RecordLinks.EDITOR, IWorkbenchPage.MATCH_ID);
		if (records.length == 0 || page.closeEditors(records, true)) {
			next.accept(RegisterSession.get());
		}
	}
}
