package org.liaison.ui.startup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.liaison.core.Problem;
import org.liaison.core.RecordRef;
import org.liaison.core.Register;
import org.liaison.core.RegisterException;
import org.liaison.ui.explorer.RegisterExplorer;
import org.liaison.ui.list.ListEditor;
import org.liaison.ui.search.SearchView;
import org.liaison.ui.session.Background;
import org.liaison.ui.session.Failures;
import org.liaison.ui.session.RecordLinks;
import org.liaison.ui.session.RegisterSession;
import org.liaison.ui.today.TodayEditor;

/**
 * Opens a view, waits until the window is quiet, saves a picture of it and closes the workbench. Views: {@code today},
 * {@code explorer}, {@code welcome}, {@code search:WORDS}, {@code list:TYPE} ({@code list:TYPE?FILTER}), {@code view:ID} for any other
 * view, {@code command:ID} for what a command shows (with its parameters, if any: {@code command:ID(name=value)}), and for a record {@code record:KEY} or the end of a page's id, for example {@code history:KEY} or {@code place:KEY}.
 */
final class Screenshot {

	private static final int FAILURE = 3;

	private final IWorkbenchWindow window;
	private final String view;
	private final String argument;
	private final Path out;
	private final Point size;
	private final IntConsumer exitCode;

	/** @param exitCode is told how it went */
	Screenshot(IWorkbenchWindow window, String view, Path out, Point size, IntConsumer exitCode) {
		int colon = view.indexOf(':');
		this.window = window;
		this.view = colon < 0 ? view : view.substring(0, colon);
		this.argument = colon < 0 ? "" : view.substring(colon + 1); //$NON-NLS-1$
		this.out = out;
		this.size = size;
		this.exitCode = exitCode;
	}

	/** Starts; the rest happens on the UI thread by and by. */
	void start() {
		shell().setMaximized(false);
		shell().setBounds(0, 0, size.x, size.y);
		// Where the mouse points, tooltips would hide what the picture is to show.
		display().setCursorLocation(size.x - 1, size.y - 1);
		page().closeAllEditors(false);
		steps(this::fillPicture, this::openView, this::showPage, this::save);
	}

	/** Each step when the window is quiet after the one before. */
	private void steps(Runnable... steps) {
		step(steps, 0);
	}

	private void step(Runnable[] steps, int number) {
		Quiet.await(display(), () -> {
			if (number == steps.length) {
				window.getWorkbench().close();
				return;
			}
			try {
				steps[number].run();
				step(steps, number + 1);
			} catch (RuntimeException e) {
				fail(e);
			}
		});
	}

	/** Without a window manager the window has no frame, but SWT has left room for one: the picture would end in a black edge. */
	private void fillPicture() {
		Rectangle bounds = shell().getBounds();
		Rectangle inner = shell().getClientArea();
		Point corner = shell().toDisplay(0, 0);
		if (corner.x == bounds.x) {
			int missingWidth = size.x - inner.width;
			int missingHeight = size.y - (corner.y - bounds.y) - inner.height;
			shell().setSize(size.x + missingWidth, size.y + missingHeight);
		}
	}

	private void openView() {
		switch (view) {
		case "welcome", "today" -> TodayEditor.open(page()); //$NON-NLS-1$ //$NON-NLS-2$
		case "explorer" -> { //$NON-NLS-1$
			TodayEditor.open(page());
			showView(RegisterExplorer.ID);
		}
		case "search" -> { //$NON-NLS-1$
			TodayEditor.open(page());
			((SearchView) showView(SearchView.ID)).search(argument);
		}
		case "view" -> { //$NON-NLS-1$
			TodayEditor.open(page());
			showView(argument);
		}
		case "command" -> execute(); //$NON-NLS-1$
		case "list" -> openList(); //$NON-NLS-1$
		default -> { // a page of the record editor
			if (argument.isEmpty()) {
				throw new IllegalArgumentException(view);
			}
			openRecord();
		}
		}
	}

	/** By and by: a command that shows a dialog returns only when that is closed, and the picture is made before. */
	private void execute() {
		display().asyncExec(() -> {
			try {
				window.getService(IHandlerService.class)
						.executeCommand(window.getService(ICommandService.class).deserialize(argument), null);
			} catch (CommandException e) {
				fail(new IllegalArgumentException(argument, e));
			}
		});
	}

	private void openList() {
		int question = argument.indexOf('?');
		String type = question < 0 ? argument : argument.substring(0, question);
		ListEditor.open(page(), RegisterSession.get().types().named(type), question < 0 ? "" : argument.substring(question + 1)); //$NON-NLS-1$
	}

	private void openRecord() {
		Register register = RegisterSession.get().register()
				.orElseThrow(() -> new RegisterException(Problem.NO_SUCH_RECORD, argument, "")); //$NON-NLS-1$
		Background.read(view, () -> register.find(argument), this::openRecord, shell());
	}

	private void openRecord(Optional<RecordRef> record) {
		if (record.isPresent()) {
			RecordLinks.open(page(), record.get());
		} else {
			fail(new RegisterException(Problem.NO_SUCH_RECORD, argument, "")); //$NON-NLS-1$
		}
	}

	private void showPage() {
		IEditorPart editor = page().getActiveEditor();
		if (editor instanceof FormEditor form && !view.equals("record")) { //$NON-NLS-1$
			form.setActivePage(view);
		}
	}

	private void save() {
		Rectangle bounds = shell().getBounds();
		var image = new Image(display(), size.x, size.y);
		var gc = new GC(display());
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(out.toString(), SWT.IMAGE_PNG);
		} catch (SWTException e) {
			throw new RegisterException(e, Problem.CANNOT_WRITE, out, String.valueOf(e.getMessage()));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private void fail(RuntimeException failure) {
		ILog.of(Screenshot.class).error(failure.getMessage(), failure);
		System.err.println(Failures.sentence(failure));
		exitCode.accept(FAILURE);
		window.getWorkbench().close();
	}

	private Object showView(String id) {
		try {
			return page().showView(id);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private IWorkbenchPage page() {
		return window.getActivePage();
	}

	private Shell shell() {
		return window.getShell();
	}

	private Display display() {
		return shell().getDisplay();
	}
}
