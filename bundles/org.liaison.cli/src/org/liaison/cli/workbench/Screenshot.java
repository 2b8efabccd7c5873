package org.liaison.cli.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.io.FileUtils;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.core.WholeFile;

/** Lets the real workbench make a picture of a view: on the display that is there, else on one in memory. */
public final class Screenshot {

	private static final long PATIENCE_SECONDS = 180;

	private final Session session;
	private final String view;
	private final Path file;
	private final String theme;
	private final String size;

	/**
	 * @param view what to show, for example {@code list:Commitment}
	 * @param file the picture
	 * @param theme {@code light} or {@code dark}
	 * @param size for example {@code 1280x800}
	 */
	public Screenshot(Session session, String view, Path file, String theme, String size) {
		this.session = session;
		this.view = view;
		this.file = file;
		this.theme = theme;
		this.size = size;
	}

	/** Makes the picture and says how that went. */
	public int take() throws IOException, InterruptedException {
		session.messages().flush();
		// A workspace of its own: the picture does not depend on how somebody left the window, nor disturb a window that is open.
		Path workspace = Files.createTempDirectory("liaison-screenshot"); //$NON-NLS-1$
		try {
			// The picture comes to its place only when it is whole.
			Path picture = workspace.resolve("picture.png"); //$NON-NLS-1$
			return take(picture, new Workbench(session, List.of("-data", workspace.toString(), "-consoleLog", "-register", session.file().toString(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"-screenshot", view, "-out", picture.toString(), "-theme", theme, "-size", size))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} finally {
			FileUtils.deleteQuietly(workspace.toFile());
		}
	}

	private int take(Path picture, Workbench workbench) throws IOException, InterruptedException {
		Path log = session.log("screenshot.log"); //$NON-NLS-1$
		int code = OpenWorkbench.hasDisplay(session) ? workbench.run(log, Map.of(), PATIENCE_SECONDS) : Workbench.NO_DISPLAY;
		if (code == Workbench.NO_DISPLAY) {
			try (VirtualDisplay display = new VirtualDisplay(size)) {
				code = workbench.run(log, display.environment(), PATIENCE_SECONDS);
			} catch (VirtualDisplay.Missing e) {
				session.say("screenshot.noDisplay", VirtualDisplay.PROGRAM); //$NON-NLS-1$
				return ExitCode.FAILURE;
			}
		}
		if (code == Workbench.STOPPED) {
			session.say("screenshot.tooLong", PATIENCE_SECONDS, log); //$NON-NLS-1$
			return ExitCode.FAILURE;
		}
		if (code != 0 || !Files.exists(picture)) {
			session.say("screenshot.failed", log); //$NON-NLS-1$
			return ExitCode.FAILURE;
		}
		WholeFile.write(file, out -> Files.copy(picture, out));
		session.say("screenshot.done", file); //$NON-NLS-1$
		return ExitCode.OK;
	}
}
