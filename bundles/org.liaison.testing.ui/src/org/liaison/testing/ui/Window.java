package org.liaison.testing.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.liaison.ui.session.Background;
import org.opentest4j.AssertionFailedError;

/**
 * The workbench window as seen from a test thread. Mouse and keys come from the window system, as a person's do; everything else
 * runs on the UI thread by {@link #ui}.
 */
public final class Window {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final long PAUSE_MS = 40;
	private static final long DOUBLE_CLICK_MS = 500;
	private static final int DRAG_STEPS = 10;
	private static final int FILE_ATTEMPTS = 4;

	private Window() {
	}

	/** What {@code question} answers on the UI thread. */
	public static <T> T ui(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		run(() -> answer.set(question.get()));
		return answer.get();
	}

	/** Runs on the UI thread and waits for it; what it throws, the test throws. */
	public static void run(Runnable action) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				action.run();
			} catch (RuntimeException | Error e) {
				failure.set(e);
			}
		});
		switch (failure.get()) {
		case null -> { }
		case Error error -> throw error;
		case RuntimeException exception -> throw exception;
		default -> throw new IllegalStateException(failure.get());
		}
	}

	/** Runs on the UI thread without waiting, for what opens a dialog. */
	public static void start(Runnable action) {
		display().asyncExec(action);
	}

	/** Waits until {@code condition} holds on the UI thread. */
	public static void until(String what, BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!ui(condition::getAsBoolean)) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionFailedError("Waited in vain until " + what + "; see " + picture());
			}
			pause();
		}
	}

	/** Waits until nobody reads in the background and all is painted. */
	public static void quiet() {
		int quiet = 0;
		Instant end = Instant.now().plus(PATIENCE);
		while (quiet < 3 && Instant.now().isBefore(end)) {
			pause();
			boolean idle = Job.getJobManager().find(Background.FAMILY).length == 0;
			run(() -> { });
			quiet = idle ? quiet + 1 : 0;
		}
	}

	/** The page of the workbench window. */
	public static IWorkbenchPage page() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows[0].getActivePage();
	}

	/** Clicks into a control. */
	public static void click(Control control, int x, int y) {
		click(control, x, y, 1);
	}

	/** Clicks into the middle of a control. */
	public static void click(Control control) {
		Point size = ui(control::getSize);
		click(control, size.x / 2, size.y / 2);
	}

	/** Clicks twice into a control. */
	public static void doubleClick(Control control, int x, int y) {
		click(control, x, y, 2);
	}

	/** Takes what is at one place of a control to another place of it. */
	public static void drag(Control control, Point from, Point to) {
		Point start = ui(() -> control.toDisplay(from));
		Point end = ui(() -> control.toDisplay(to));
		pause(DOUBLE_CLICK_MS);
		pointAt(start);
		// Nobody is asked meanwhile: a press that is not followed by movement at once is a click.
		List<String> hand = new ArrayList<>(List.of("mousedown", "1"));
		for (int step = 1; step <= DRAG_STEPS; step++) {
			hand.addAll(List.of("mousemove", String.valueOf(start.x + (end.x - start.x) * step / DRAG_STEPS),
					String.valueOf(start.y + (end.y - start.y) * step / DRAG_STEPS), "sleep", "0.05"));
		}
		hand.addAll(List.of("sleep", "0.3", "mouseup", "1"));
		xdotool(hand.toArray(String[]::new));
		settle();
	}

	private static void pointAt(Point place) {
		xdotool("mousemove", String.valueOf(place.x), String.valueOf(place.y));
		settle();
	}

	/** Names a file in the desktop's dialog for choosing one, once that is in front. */
	public static void chooseFile(Path file) {
		until("the desktop asks for a file", () -> display().getActiveShell() == null);
		// Nobody can look into that dialog: while it turns to its line for a path, keys are lost.
		for (int attempt = 0; attempt < FILE_ATTEMPTS && ui(display()::getActiveShell) == null; attempt++) {
			pause(DOUBLE_CLICK_MS);
			press("ctrl+l");
			pause(DOUBLE_CLICK_MS);
			press("ctrl+a");
			xdotool("type", "--delay", "20", file.toString());
			pause(DOUBLE_CLICK_MS);
			press("Return");
			pause(2 * DOUBLE_CLICK_MS);
		}
		if (ui(display()::getActiveShell) == null) {
			String picture = picture();
			press("Escape");
			throw new AssertionFailedError("The desktop did not take the file; see " + picture);
		}
	}

	/** Presses and releases a key, named as the window system names it: {@code press("Return")}, {@code press("ctrl+h")}. */
	public static void press(String key) {
		xdotool("key", key);
		settle();
	}

	/** Types text; what the keyboard has no keys for is pasted. */
	public static void type(String text) {
		if (text.chars().allMatch(c -> c < 128)) {
			xdotool("type", "--delay", "20", text);
		} else {
			paste(text);
		}
		settle();
	}

	/** The uppermost dialog, once it is there and has the keyboard. */
	public static Shell dialog() {
		until("a dialog is open", () -> topDialog().isPresent());
		Shell dialog = ui(() -> topDialog().orElseThrow());
		run(dialog::forceActive);
		settle();
		return dialog;
	}

	/** Whether a dialog stands before the window. */
	public static boolean dialogIsOpen() {
		return ui(() -> topDialog().isPresent());
	}

	/** Brings the workbench window to the front. */
	public static void activate() {
		run(() -> {
			// The test harness hides what a person would be told.
			ErrorDialog.AUTOMATED_MODE = false;
			Shell shell = page().getWorkbenchWindow().getShell();
			shell.setBounds(0, 0, 1280, 800);
			shell.forceActive();
		});
		settle();
	}

	/** Saves a picture of the screen and says where. */
	public static String picture() {
		return ui(() -> {
			String file = System.getProperty("java.io.tmpdir") + "/liaison-test-" + System.nanoTime() + ".png";
			var bounds = display().getBounds();
			var image = new Image(display(), bounds.width, bounds.height);
			var gc = new GC(display());
			gc.copyArea(image, 0, 0);
			gc.dispose();
			var loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file, SWT.IMAGE_PNG);
			image.dispose();
			return file;
		});
	}

	/** Before which no other one stands: in which order the display names its shells is chance. */
	private static Optional<Shell> topDialog() {
		Shell main = page().getWorkbenchWindow().getShell();
		return Arrays.stream(display().getShells())
				.filter(shell -> shell != main && isDialog(shell) && Arrays.stream(shell.getShells()).noneMatch(Window::isDialog)).reduce((a, b) -> b);
	}

	private static boolean isDialog(Shell shell) {
		return shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0;
	}

	private static void click(Control control, int x, int y, int times) {
		Point place = ui(() -> control.toDisplay(x, y));
		// Two clicks in quick succession would be a double click.
		pause(DOUBLE_CLICK_MS);
		pointAt(place);
		xdotool("click", "--repeat", String.valueOf(times), "--delay", "60", "1");
		settle();
	}

	private static void xdotool(String... words) {
		try {
			List<String> command = new ArrayList<>(List.of("xdotool"));
			command.addAll(Arrays.asList(words));
			int code = new ProcessBuilder(command).inheritIO().start().waitFor();
			if (code != 0) {
				throw new AssertionFailedError(command + " ended with " + code);
			}
		} catch (IOException e) {
			throw new AssertionFailedError("xdotool is needed to use mouse and keyboard", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionFailedError("interrupted", e);
		}
	}

	private static void paste(String text) {
		run(() -> {
			var clipboard = new Clipboard(display());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		press("ctrl+v");
	}

	/** What is asked of the UI thread comes after all that the window system has told it; a dialog that opens meanwhile answers too. */
	private static void settle() {
		pause();
		run(() -> { });
	}

	private static void pause() {
		pause(PAUSE_MS);
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionFailedError("interrupted", e);
		}
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
