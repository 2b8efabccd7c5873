package org.liaison.cli.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;

/** A display that exists in memory only: the X server Xvfb, started for one picture. */
final class VirtualDisplay implements AutoCloseable {

	/** What has to be installed. */
	static final String PROGRAM = "Xvfb"; //$NON-NLS-1$

	/** The program is not installed or does not start. */
	static final class Missing extends IOException {

		private static final long serialVersionUID = 1L;

		Missing(IOException cause) {
			super(cause);
		}
	}

	private final Process server;
	private final String number;

	/**
	 * Starts it; it chooses a free number by itself.
	 *
	 * @param size for example {@code 1280x800}
	 * @throws Missing when it is not installed or does not start
	 */
	VirtualDisplay(String size) throws Missing {
		try {
			server = new ProcessBuilder(PROGRAM, "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
					.redirectError(Redirect.DISCARD).start();
		} catch (IOException e) {
			throw new Missing(e);
		}
		number = number();
	}

	private String number() throws Missing {
		try (BufferedReader reader = server.inputReader()) {
			String line = reader.readLine();
			if (line == null) {
				throw new IOException(PROGRAM);
			}
			return line.strip();
		} catch (IOException e) {
			server.destroy();
			throw new Missing(e);
		}
	}

	/** The variables by which a program finds it. */
	Map<String, String> environment() {
		return Map.of("DISPLAY", ':' + number, "WAYLAND_DISPLAY", "", "GDK_BACKEND", "x11"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void close() {
		server.destroy();
	}
}
